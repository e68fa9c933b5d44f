namespace TaskAgent.Language.Tests;

public sealed class UtteranceTests
{
    /// <summary>One row per utterance of Specs/*.json.</summary>
    public static TheoryData<string, int, string> Rows()
    {
        var rows = new TheoryData<string, int, string>();
        foreach (var topic in Spec.Topics)
        {
            var specs = Spec.Load(topic);
            for (var i = 0; i < specs.Count; i++)
            {
                if (specs[i].Awaits is null)
                {
                    rows.Add(topic, i, specs[i].Text);
                }
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Understand_Utterance_IsAsSpecified(string topic, int row, string text)
    {
        var differences = Judge.Differences(Spec.Load(topic)[row]);

        Assert.True(differences.Count == 0, $"{text}\n  {string.Join("\n  ", differences)}");
    }
}
