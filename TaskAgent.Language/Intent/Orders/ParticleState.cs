using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"the trash is out" with "Take the trash out" open, "laundry is put away": what the task was to bring about is so. Not "the plants are out" with "Water the plants" open.</summary>
sealed class ParticleState : ISayingReader
{
    static readonly WordSet Particles = new("out in up away back down");

    public string Name => "particle-state";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var particle = said.End - 1;
        if (said.IsQuestion || particle - 2 < said.First || !Particles.Has(reading.Words(particle)))
        {
            return false;
        }

        var subject = particle;
        while (subject > said.First && (reading[subject - 1].Is(Tag.Linking) || reading[subject - 1].Is(Tag.Be)))
        {
            subject--;
        }

        if (subject == particle || subject <= said.First || Doubtful.In(said, said.First, subject))
        {
            return false;
        }

        var word = reading.Words(particle).ToString();
        var mention = Mention.Of(reading, said.First, subject, happened: true);
        if (mention.Words.Count == 0 || Matcher.Find(mention, task => Brings(task.Title, word)) is not { IsClear: true } found)
        {
            return false;
        }

        result.Add(Act.On(said, found, TaskActionKind.Complete, Name));
        return true;
    }

    static bool Brings(string title, string particle)
    {
        foreach (var word in title.AsSpan().Split(' '))
        {
            if (title.AsSpan()[word].Equals(particle, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
