namespace TaskAgent.Language.Words.English.Time;

/// <summary>Numbers and ordinals in words.</summary>
static class NumberWords
{
    static readonly string[] Tens = ["", "", "twenty", "thirty", "forty|fourty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen|fiveteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth|nineth", "tenth",
        "eleventh", "twelfth|twelveth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth|twentyth", "twenty first", "twenty second", "twenty third", "twenty fourth", "twenty fifth", "twenty sixth",
        "twenty seventh", "twenty eighth", "twenty ninth", "thirtieth", "thirty first",
    ];

    public static readonly Entry[] Entries =
    [
        .. Units.Select((words, value) => new Entry(Tag.NumberWord, value, words)),
        .. Tens.Select((words, ten) => new Entry(Tag.NumberWord, ten * 10, words)),
        .. Ordinals.Select((words, value) => new Entry(Tag.OrdinalWord, value, words)),
        new(Tag.OrdinalWord, 99, "last|final"),
        new(Tag.OrdinalSuffix, "st|nd|rd|th"),
        new(Tag.HalfWord, "half"),
        new(Tag.VagueNumber, 2, "couple of|a couple of|a couple|couple|a cpl of|a coupla|coupla"),
        new(Tag.VagueNumber, 3, "few|a few"),
        new(Tag.VagueNumber, 12, "dozen|a dozen"),
    ];
}
