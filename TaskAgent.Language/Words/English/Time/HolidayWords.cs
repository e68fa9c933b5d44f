using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Words.English.Time;

/// <summary>Names of holidays.</summary>
static class HolidayWords
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Holiday, (int)Holiday.NewYearsDay, "new year's day|new years day|new year day|new year's|new years|new year|the new year"),
        new(Tag.Holiday, (int)Holiday.NewYearsEve, "new year's eve|new years eve|new year eve|nye"),
        new(Tag.Holiday, (int)Holiday.EpiphanyDay, "epiphany|twelfth night|three kings day"),
        new(Tag.Holiday, (int)Holiday.GroundhogDay, "groundhog day"),
        new(Tag.Holiday, (int)Holiday.ValentinesDay, "valentine's day|valentines day|valentine's|valentines|valentine day|st valentine's day"),
        new(Tag.Holiday, (int)Holiday.SaintPatricksDay, "st patrick's day|st patricks day|saint patrick's day|st paddy's day|st patty's day|paddy's day|saint patricks day"),
        new(Tag.Holiday, (int)Holiday.AprilFools, "april fools|april fool's|april fools day|april fool's day|april fools' day"),
        new(Tag.Holiday, (int)Holiday.TaxDay, "tax day"),
        new(Tag.Holiday, (int)Holiday.EarthDay, "earth day"),
        new(Tag.Holiday, (int)Holiday.MayDay, "may day"),
        new(Tag.Holiday, (int)Holiday.CincoDeMayo, "cinco de mayo"),
        new(Tag.Holiday, (int)Holiday.Juneteenth, "juneteenth"),
        new(Tag.Holiday, (int)Holiday.CanadaDay, "canada day"),
        new(Tag.Holiday, (int)Holiday.IndependenceDay, "independence day|fourth of july|the fourth of july"),
        new(Tag.Holiday, (int)Holiday.BastilleDay, "bastille day"),
        new(Tag.Holiday, (int)Holiday.Halloween, "halloween|hallowe'en|haloween"),
        new(Tag.Holiday, (int)Holiday.GuyFawkes, "guy fawkes night|guy fawkes|bonfire night"),
        new(Tag.Holiday, (int)Holiday.VeteransDay, "veterans day|veteran's day|remembrance day|armistice day"),
        new(Tag.Holiday, (int)Holiday.ChristmasEve, "christmas eve|xmas eve"),
        new(Tag.Holiday, (int)Holiday.ChristmasDay, "christmas|christmas day|xmas|xmas day|x mas|chrismas|christmass"),
        new(Tag.Holiday, (int)Holiday.BoxingDay, "boxing day"),
        new(Tag.Holiday, (int)Holiday.ShroveTuesday, "shrove tuesday|mardi gras|pancake day|fat tuesday"),
        new(Tag.Holiday, (int)Holiday.AshWednesday, "ash wednesday"),
        new(Tag.Holiday, (int)Holiday.PalmSunday, "palm sunday"),
        new(Tag.Holiday, (int)Holiday.MaundyThursday, "maundy thursday"),
        new(Tag.Holiday, (int)Holiday.GoodFriday, "good friday"),
        new(Tag.Holiday, (int)Holiday.EasterSunday, "easter|easter sunday|easter day"),
        new(Tag.Holiday, (int)Holiday.EasterMonday, "easter monday"),
        new(Tag.Holiday, (int)Holiday.Pentecost, "pentecost|whit sunday"),
        new(Tag.Holiday, (int)Holiday.MartinLutherKingDay, "martin luther king day|martin luther king jr day|mlk day"),
        new(Tag.Holiday, (int)Holiday.PresidentsDay, "presidents day|president's day|presidents' day"),
        new(Tag.Holiday, (int)Holiday.MothersDay, "mother's day|mothers day|mothers' day|mothering sunday"),
        new(Tag.Holiday, (int)Holiday.FathersDay, "father's day|fathers day|fathers' day"),
        new(Tag.Holiday, (int)Holiday.MemorialDay, "memorial day"),
        new(Tag.Holiday, (int)Holiday.LaborDay, "labor day|labour day"),
        new(Tag.Holiday, (int)Holiday.ColumbusDay, "columbus day|indigenous peoples day|indigenous peoples' day"),
        new(Tag.Holiday, (int)Holiday.Thanksgiving, "thanksgiving|thanksgiving day|turkey day"),
        new(Tag.Holiday, (int)Holiday.BlackFriday, "black friday"),
        new(Tag.Holiday, (int)Holiday.CyberMonday, "cyber monday"),
        new(Tag.Holiday, (int)Holiday.ElectionDay, "election day"),
    ];
}
