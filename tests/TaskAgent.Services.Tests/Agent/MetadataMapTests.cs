using TaskAgent.AiAgent.Reading;
using TaskAgent.Language;

namespace TaskAgent.Services.Tests.Agent;

public sealed class MetadataMapTests
{
    public static TheoryData<FieldValue, string> Values => new()
    {
        { new FieldValue.Text("John"), "\"John\"" },
        { new FieldValue.List(["milk", "eggs"]), """["milk","eggs"]""" },
        { new FieldValue.Map([new("eggs", "2 dozen")]), """{"eggs":"2 dozen"}""" },
        { new FieldValue.Money(1249.50m, "USD"), "\"1249.50 USD\"" },
        { new FieldValue.Number(120), "120" },
        { new FieldValue.Date(new DateOnly(2026, 4, 14)), "\"2026-04-14\"" },
        { new FieldValue.Time(new TimeOnly(15, 0)), "\"15:00\"" },
        { new FieldValue.Moment(new DateTime(2026, 3, 24, 14, 30, 0)), "\"2026-03-24 14:30\"" },
        { new FieldValue.Flag(true), "true" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void ToWire_EachKindOfValue_IsWrittenAsPeopleDo(FieldValue value, string json) =>
        Assert.Equal(json, MetadataMap.ToWire([new Field("key", value, default)])["key"]!.ToJsonString());
}
