namespace TaskAgent.Language.Time.Resolution;

/// <summary>When a <see cref="Holiday"/> falls.</summary>
static class Holidays
{
    /// <summary>The next one that is not before a day.</summary>
    public static DateOnly Coming(Holiday holiday, DateOnly today, LanguageSettings settings)
    {
        var date = In(holiday, today.Year, settings);
        return date < today ? In(holiday, today.Year + 1, settings) : date;
    }

    /// <summary>The day in a year. Names whose day differs between regions go by the date order: month first is North America.</summary>
    public static DateOnly In(Holiday holiday, int year, LanguageSettings settings) => holiday switch
    {
        Holiday.NewYearsDay => new(year, 1, 1),
        Holiday.EpiphanyDay => new(year, 1, 6),
        Holiday.GroundhogDay => new(year, 2, 2),
        Holiday.ValentinesDay => new(year, 2, 14),
        Holiday.SaintPatricksDay => new(year, 3, 17),
        Holiday.AprilFools => new(year, 4, 1),
        Holiday.TaxDay => new(year, 4, 15),
        Holiday.EarthDay => new(year, 4, 22),
        Holiday.MayDay => new(year, 5, 1),
        Holiday.CincoDeMayo => new(year, 5, 5),
        Holiday.Juneteenth => new(year, 6, 19),
        Holiday.CanadaDay => new(year, 7, 1),
        Holiday.IndependenceDay => new(year, 7, 4),
        Holiday.BastilleDay => new(year, 7, 14),
        Holiday.Halloween => new(year, 10, 31),
        Holiday.GuyFawkes => new(year, 11, 5),
        Holiday.VeteransDay => new(year, 11, 11),
        Holiday.ChristmasEve => new(year, 12, 24),
        Holiday.ChristmasDay => new(year, 12, 25),
        Holiday.BoxingDay => new(year, 12, 26),
        Holiday.NewYearsEve => new(year, 12, 31),
        Holiday.ShroveTuesday => Easter.Sunday(year).AddDays(-47),
        Holiday.AshWednesday => Easter.Sunday(year).AddDays(-46),
        Holiday.PalmSunday => Easter.Sunday(year).AddDays(-7),
        Holiday.MaundyThursday => Easter.Sunday(year).AddDays(-3),
        Holiday.GoodFriday => Easter.Sunday(year).AddDays(-2),
        Holiday.EasterSunday => Easter.Sunday(year),
        Holiday.EasterMonday => Easter.Sunday(year).AddDays(1),
        Holiday.Pentecost => Easter.Sunday(year).AddDays(49),
        Holiday.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.MothersDay => IsBritish(settings) ? Easter.Sunday(year).AddDays(-21) : Nth(year, 5, DayOfWeek.Sunday, 2),
        Holiday.MemorialDay => Nth(year, 5, DayOfWeek.Monday, -1),
        Holiday.FathersDay => Nth(year, 6, DayOfWeek.Sunday, 3),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.Thanksgiving => settings.Currency == "CAD" ? Nth(year, 10, DayOfWeek.Monday, 2) : Nth(year, 11, DayOfWeek.Thursday, 4),
        Holiday.BlackFriday => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1),
        Holiday.CyberMonday => Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(4),
        Holiday.ElectionDay => Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1),
        _ => throw new ArgumentOutOfRangeException(nameof(holiday), holiday, null),
    };

    static bool IsBritish(LanguageSettings settings) => settings.Currency == "GBP";

    static DateOnly Nth(int year, int month, DayOfWeek weekday, int n) => Weeks.Nth(year, month, weekday, n)!.Value;
}
