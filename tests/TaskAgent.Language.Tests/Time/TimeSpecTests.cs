namespace TaskAgent.Language.Tests.Time;

public sealed class TimeSpecTests
{
    public static TheoryData<string, int, string> Rows()
    {
        var rows = new TheoryData<string, int, string>();
        foreach (var topic in TimeSpec.Topics)
        {
            var specs = TimeSpec.Load(topic);
            for (var i = 0; i < specs.Count; i++)
            {
                rows.Add(topic, i, specs[i].Text);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Words_AreDueAsSpecified(string topic, int row, string text)
    {
        var differences = TimeSpec.Load(topic)[row].Differences();

        Assert.True(differences.Length == 0, $"{text}: {differences}");
    }
}
