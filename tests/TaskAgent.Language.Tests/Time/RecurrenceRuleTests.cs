using TaskAgent.Language.Time.Recurrence;

namespace TaskAgent.Language.Tests.Time;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR;COUNT=4")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260430")]
    [InlineData("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU")]
    [InlineData("FREQ=HOURLY;INTERVAL=8")]
    public void ToString_OfParsed_IsTheText(string text) =>
        Assert.Equal(text, RecurrenceRule.Parse(text)?.ToString());

    [Theory]
    [InlineData("RRULE:FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("freq=weekly;byday=mo", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("BYDAY=MO;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("FREQ=DAILY;INTERVAL=1;WKST=MO", "FREQ=DAILY")]
    [InlineData("FREQ=DAILY;UNTIL=20260430T235959Z", "FREQ=DAILY;UNTIL=20260430")]
    public void ToString_OfParsed_IsCanonical(string text, string canonical) =>
        Assert.Equal(canonical, RecurrenceRule.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("every day")]
    [InlineData("INTERVAL=2")]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=DAILY;INTERVAL=0")]
    [InlineData("FREQ=DAILY;INTERVAL=x")]
    [InlineData("FREQ=DAILY;COUNT=0")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20260430")]
    [InlineData("FREQ=DAILY;UNTIL=20260431")]
    [InlineData("FREQ=WEEKLY;BYDAY=2MO")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1")]
    [InlineData("FREQ=HOURLY;BYDAY=MO")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=3")]
    [InlineData("FREQ")]
    public void Parse_Malformed_IsNull(string text) => Assert.Null(RecurrenceRule.Parse(text));

    [Fact]
    public void Equals_SameParts_IsTrue() =>
        Assert.Equal(RecurrenceRule.Parse("BYDAY=MO,TH;FREQ=WEEKLY"), RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=MO,TH"));
}
