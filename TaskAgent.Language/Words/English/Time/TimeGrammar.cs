using TaskAgent.Language.Time;

namespace TaskAgent.Language.Words.English.Time;

/// <summary>The small words around dates and times.</summary>
static class TimeGrammar
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Direction, 0, "this"),
        new(Tag.Direction, 1, "next|nxt|following|the following|the next|this next"),
        new(Tag.Direction, 2, "coming|this coming|upcoming|the coming|this upcoming"),
        new(Tag.Direction, -1, "last|past|previous|this past|the past|this last"),
        new(Tag.TimeLead, (int)TimeLead.At, "at|@|at about|at exactly|exactly at|at precisely|at like|at approximately|at approx"),
        new(Tag.TimeLead, (int)TimeLead.On, "on|on the|come"),
        new(Tag.TimeLead, (int)TimeLead.By, "by|due|due by|due on|due at|due in|due before|no later than|not later than|by no later than|on or before|at the latest by|latest by|latest|by about|by around|between now and|by like|by the|before the|have until|have till|i have until|we have until|due the|due on the|due by the|by latest"),
        new(Tag.TimeLead, (int)TimeLead.Before, "before|b4|prior to|ahead of|sometime before|some time before"),
        new(Tag.TimeLead, (int)TimeLead.After, "after|not until|not till|later than|not before|no earlier than|not earlier than|anytime after|any time after|sometime after|some time after"),
        new(Tag.TimeLead, (int)TimeLead.From, "from|between"),
        new(Tag.TimeLead, (int)TimeLead.Starting, "starting|starting on|starting from|starting at|beginning on|beginning from|as of|as from|effective|from now|commencing|starts|starts on|start on|beginning|starting the|starting in"),
        new(Tag.TimeLead, (int)TimeLead.Until, "until|till|til|up to|up until|through|thru|untill|ending|ending on|until the|till the|through the|ends|ends on|up till"),
        new(Tag.TimeLead, (int)TimeLead.Around, "around|about|approximately|approx|circa|roughly|around about|sometime around|some time around|at around|at roughly|around like|like around|on or around|on or about|around the"),
        new(Tag.TimeLead, (int)TimeLead.Sometime, "sometime|some time|sometime in|some time in|sometime on|sometime during|any time|anytime|at some point|at some point in|at some point on|at some point during|any time during|anytime in|sometimes|some point"),
        new(Tag.TimeLead, (int)TimeLead.Since, "since|ever since|as far back as|dating back to"),
        new(Tag.TimeLead, (int)TimeLead.In, "in|in the|during|during the|over|over the|throughout"),
        new(Tag.TimeLead, (int)TimeLead.For, "for|for the"),
        new(Tag.TimeCorrection, "no wait|wait no|i mean|i meant|or rather|no|actually|scratch that|make that|make it|sorry|correction|no actually|wait|oops|nope|no sorry|sorry no|no i mean|no make that|no make it|actually no|on second thought|rather|er no|um no|uh no|let's say|lets say|hmm no|nvm|strike that|change that to|instead make it|wait actually|or actually"),
        new(Tag.AfterTime, "please|pls|plz|thanks|thx|ty|again|back|instead|too|if|when|because|cuz|so|but|or|unless|sharp|max|only|maybe|perhaps|while|whether|yeah|ok|okay|lol|tho|though|w|via|per|asap|hopefully|preferably|latest|earliest|local|their|where|that|which|there|here|both|all|everyone|everybody|together|alone|onwards|onward|straight|already|nearest|ideally|right|as|than|is|are|was|will|he|she|who|until|till|etc|tops|though|exactly|prompt|promptly|probably"),
        new(Tag.NotHours, "chapter|chapters|ch|page|pages|pg|pp|room|rm|apt|apartment|unit|units|suite|ste|floor|gate|terminal|flight|platform|track|route|rt|highway|hwy|interstate|exit|bus|tram|line|step|steps|part|parts|phase|section|lesson|exercise|exercises|question|questions|problem|problems|task|ticket|issue|bug|pr|po|version|v|ver|release|episode|episodes|ep|season|vol|volume|level|grade|size|score|scored|rated|rating|number|num|nr|invoice|order|item|model|iphone|windows|android|type|zone|ward|district|area|channel|box|bay|aisle|row|seat|lane|locker|port|building|bldg|block|lot|plot|day|week|sprint|milestone|option|plan|appendix|figure|fig|article|paragraph|clause|rule|act|scene|verse|stage|round|heat|team|group|psalm|genesis|romans|exodus|isaiah|proverbs|corinthians|matthew|ages|age|aged|code|pin|ext|extension|top|slide|slides|module|modules|tier|form|won|lost|beat|mark|marks|dosage|ratio|scale|odds"),
        new(Tag.FractionOf, "cup|cups|tsp|tbsp|teaspoon|teaspoons|tablespoon|tablespoons|inch|inches|mile|miles|lb|lbs|pound|pounds|of|pint|pints|gallon|gallons|full|done|way|oz|ounce|ounces|kg|liter|liters|litre|litres|turn|size|length|sleeve|sleeves|time|complete|hour|hours|finished|price|off|share|stick|yard|yards|ply|split|stars|points|people|cal|kcal|marks|score"),
        new(Tag.Exclusion, "not|not on|except|except on|except for|but not|excluding|other than|apart from|skip|and not|besides|but not on|not the|just not|rather than|instead of|excl|never|never on|minus"),
    ];
}
