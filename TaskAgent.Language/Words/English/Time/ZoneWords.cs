namespace TaskAgent.Language.Words.English.Time;

/// <summary>Time zones: what people write behind a clock time, and the places whose time they name.</summary>
/// <remarks>"EST" said in summer means the clock in New York, so the codes of standard and of summer time name one zone.</remarks>
static class ZoneWords
{
    static readonly (string Id, string Codes, string Places)[] Table =
    [
        ("Etc/UTC", "utc|gmt|zulu|utc time", ""),
        ("America/New_York", "est|edt|et|eastern|eastern time|us eastern", "new york|nyc|boston|miami|atlanta|washington|philadelphia|detroit|east coast|us east"),
        ("America/Chicago", "cst|cdt|ct|central time|us central|central", "chicago|dallas|houston|austin|texas"),
        ("America/Denver", "mst|mdt|mt|mountain time|mountain", "denver|salt lake"),
        ("America/Phoenix", "", "phoenix|arizona"),
        ("America/Los_Angeles", "pst|pdt|pt|pacific|pacific time|us pacific", "la|los angeles|san francisco|sf|seattle|portland|california|west coast|san diego|vegas|las vegas|us west"),
        ("America/Anchorage", "akst|akdt|alaska time", "anchorage|alaska"),
        ("Pacific/Honolulu", "hst|hawaii time", "hawaii|honolulu"),
        ("America/Halifax", "adt|atlantic time", "halifax"),
        ("America/Toronto", "", "toronto|montreal|ottawa"),
        ("America/Vancouver", "", "vancouver"),
        ("America/Mexico_City", "", "mexico city|mexico"),
        ("America/Sao_Paulo", "brt", "sao paulo|são paulo|rio|brazil"),
        ("America/Argentina/Buenos_Aires", "", "buenos aires|argentina"),
        ("America/Bogota", "", "bogota|bogotá|colombia"),
        ("Europe/London", "bst|uk time|british time|uk", "uk|london|british|edinburgh|manchester|england|britain|u.k"),
        ("Europe/Dublin", "", "dublin|ireland|irish"),
        ("Europe/Lisbon", "wet|west", "lisbon|portugal"),
        ("Europe/Paris", "cet|cest|central european time", "paris|france|french|europe|european"),
        ("Europe/Berlin", "", "berlin|germany|german|munich|frankfurt|hamburg"),
        ("Europe/Madrid", "", "madrid|barcelona|spain|spanish"),
        ("Europe/Rome", "", "rome|milan|italy|italian"),
        ("Europe/Amsterdam", "", "amsterdam|netherlands|dutch"),
        ("Europe/Brussels", "", "brussels|belgium"),
        ("Europe/Zurich", "", "zurich|zürich|geneva|switzerland|swiss"),
        ("Europe/Vienna", "", "vienna|austria"),
        ("Europe/Stockholm", "", "stockholm|sweden|swedish"),
        ("Europe/Oslo", "", "oslo|norway"),
        ("Europe/Copenhagen", "", "copenhagen|denmark"),
        ("Europe/Warsaw", "", "warsaw|poland|polish"),
        ("Europe/Prague", "", "prague"),
        ("Europe/Athens", "eet|eest", "athens|greece"),
        ("Europe/Helsinki", "", "helsinki|finland"),
        ("Europe/Istanbul", "trt", "istanbul|turkey"),
        ("Europe/Kyiv", "", "kyiv|kiev|ukraine"),
        ("Europe/Moscow", "msk", "moscow"),
        ("Africa/Cairo", "", "cairo|egypt"),
        ("Africa/Johannesburg", "sast", "johannesburg|cape town|south africa"),
        ("Africa/Lagos", "", "lagos|nigeria"),
        ("Africa/Nairobi", "", "nairobi|kenya"),
        ("Asia/Jerusalem", "", "tel aviv|israel|jerusalem"),
        ("Asia/Dubai", "gst", "dubai|uae|abu dhabi"),
        ("Asia/Karachi", "", "karachi|pakistan"),
        ("Asia/Kolkata", "ist", "india|indian|mumbai|delhi|bangalore|chennai"),
        ("Asia/Bangkok", "", "bangkok|thailand"),
        ("Asia/Singapore", "sgt", "singapore"),
        ("Asia/Hong_Kong", "hkt", "hong kong"),
        ("Asia/Shanghai", "", "shanghai|beijing|china|shenzhen"),
        ("Asia/Manila", "pht", "manila|philippines"),
        ("Asia/Seoul", "kst", "seoul|korea"),
        ("Asia/Tokyo", "jst", "tokyo|japan|japanese|osaka"),
        ("Australia/Perth", "awst", "perth"),
        ("Australia/Brisbane", "", "brisbane"),
        ("Australia/Sydney", "aest|aedt|aet", "sydney|melbourne|canberra|australia"),
        ("Pacific/Auckland", "nzst|nzdt|nzt", "auckland|wellington|new zealand|nz"),
    ];

    public static readonly Entry[] Entries =
    [
        .. Table.Select((zone, index) => new Entry(Tag.ZoneCode, index, zone.Codes)),
        .. Table.Select((zone, index) => new Entry(Tag.ZonePlace, index, zone.Places)),
    ];

    /// <summary>The IANA name of the zone with this value.</summary>
    public static string Id(int value) => Table[value].Id;
}
