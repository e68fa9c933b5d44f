using TaskAgent.TaskManagement.Due;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TH")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260430")]
    [InlineData("FREQ=DAILY;UNTIL=20260430T235959Z")]
    [InlineData("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5;COUNT=10;WKST=SU")]
    [InlineData("INTERVAL=10;FREQ=DAILY")]
    public void Check_ByTheStandard_IsRight(string rule) => Assert.Null(RecurrenceRule.Check(rule));

    [Theory]
    [InlineData("every Monday", "must be an RRULE value like FREQ=WEEKLY;BYDAY=MO; 'every Monday' is no part of one")]
    [InlineData("RRULE:FREQ=DAILY", "must be an RRULE value like FREQ=WEEKLY;BYDAY=MO; 'RRULE:FREQ' is no part of one")]
    [InlineData("FREQ=DAILY;", "must be an RRULE value like FREQ=WEEKLY;BYDAY=MO; '' is no part of one")]
    [InlineData("FREQ=OFTEN", "has a wrong value for FREQ")]
    [InlineData("FREQ=daily", "has a wrong value for FREQ")]
    [InlineData("FREQ=DAILY\n", "has a wrong value for FREQ")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "has a wrong value for INTERVAL")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX", "has a wrong value for BYDAY")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32", "has a wrong value for BYMONTHDAY")]
    [InlineData("FREQ=YEARLY;BYMONTH=13", "has a wrong value for BYMONTH")]
    [InlineData("FREQ=DAILY;UNTIL=20261301", "has a wrong value for UNTIL")]
    [InlineData("FREQ=DAILY;FREQ=WEEKLY", "says FREQ twice")]
    [InlineData("BYDAY=MO", "must say FREQ")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20260430", "must not say both UNTIL and COUNT")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "may number the days of BYDAY only if FREQ is MONTHLY or YEARLY")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", "may not say BYMONTHDAY if FREQ is WEEKLY")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "may say BYSETPOS only beside another BY part")]
    public void Check_AgainstTheStandard_SaysWhatIsWrong(string rule, string fault) => Assert.Equal(fault, RecurrenceRule.Check(rule));
}
