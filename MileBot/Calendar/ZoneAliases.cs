namespace MileBot.Calendar;

/// <summary>What people call time zones beside the names that the tz database has for them.</summary>
internal static class ZoneAliases
{
    /// <summary>
    /// Names with the zones they may mean, the likeliest first. All in small letters without accents; a trailing "time",
    /// "standard time" or the like is left out.
    /// </summary>
    public static IReadOnlyList<(string Names, string Zones)> All { get; } =
    [
        // Said in more than one part of the world: the one who typed it is asked.
        ("ist", "Asia/Kolkata Europe/Dublin Asia/Jerusalem"),
        ("cst", "America/Chicago Asia/Shanghai America/Havana"),
        ("bst", "Europe/London Asia/Dhaka"),
        ("ast", "America/Halifax Asia/Riyadh"),
        ("mst|mountain", "America/Denver America/Phoenix"),
        ("sst", "Asia/Singapore Pacific/Pago_Pago"),
        ("aest|eastern australia", "Australia/Sydney Australia/Brisbane"),
        ("acst", "Australia/Adelaide Australia/Darwin"),
        ("gmt|greenwich mean", "Europe/London Etc/GMT"),
        ("georgia", "America/New_York Asia/Tbilisi"),
        ("gst", "Asia/Dubai Atlantic/South_Georgia"),

        // North America.
        ("est|edt|et|eastern|eastern us|eastern usa|us eastern|us east coast|boston|washington|washington dc|philadelphia|atlanta|miami|florida", "America/New_York"),
        ("cdt|ct|central|central us|us central|dallas|houston|austin|texas|minneapolis|st louis|new orleans|nashville", "America/Chicago"),
        ("mdt|mt|salt lake city|colorado|utah", "America/Denver"),
        ("arizona", "America/Phoenix"),
        ("pst|pdt|pt|pacific|us pacific|us west coast|san francisco|seattle|portland|san diego|las vegas|california|oregon", "America/Los_Angeles"),
        ("akst|akdt|alaska", "America/Anchorage"),
        ("hst|hawaii", "Pacific/Honolulu"),
        ("adt|atlantic|nova scotia", "America/Halifax"),
        ("nst|ndt|newfoundland", "America/St_Johns"),
        ("montreal|ottawa|quebec", "America/Toronto"),
        ("calgary|alberta", "America/Edmonton"),
        ("us|usa|united states of america|america", "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage Pacific/Honolulu"),

        // South America.
        ("brt|rio|rio de janeiro|brasilia", "America/Sao_Paulo"),
        ("art", "America/Argentina/Buenos_Aires"),
        ("clt|clst", "America/Santiago"),
        ("cot", "America/Bogota"),
        ("pet", "America/Lima"),

        // Europe. The zones of more than one country keep the name that all of these use.
        ("uk|united kingdom|great britain|britain|england|scotland|wales|northern ireland|british|manchester|birmingham|edinburgh|glasgow|cardiff", "Europe/London"),
        ("cest|central european|central europe", "CET"),
        ("eest|eastern european|eastern europe", "EET"),
        ("west|western european|western europe", "WET"),
        ("ireland|irish|cork", "Europe/Dublin"),
        ("munich|hamburg|frankfurt|cologne|german|germany", "Europe/Berlin"),
        ("holland|the netherlands|rotterdam|utrecht", "Europe/Amsterdam"),
        ("geneva|basel|bern", "Europe/Zurich"),
        ("milan|naples|turin", "Europe/Rome"),
        ("barcelona|valencia|seville", "Europe/Madrid"),
        ("lyon|marseille", "Europe/Paris"),
        ("gothenburg|malmo", "Europe/Stockholm"),
        ("bergen", "Europe/Oslo"),
        ("krakow|gdansk", "Europe/Warsaw"),
        ("msk|st petersburg|saint petersburg", "Europe/Moscow"),
        ("trt|turkiye|ankara", "Europe/Istanbul"),

        // Africa and Asia.
        ("sast|cape town|durban|pretoria", "Africa/Johannesburg"),
        ("eat", "Africa/Nairobi"),
        ("wat|abuja", "Africa/Lagos"),
        ("uae|abu dhabi|gulf", "Asia/Dubai"),
        ("pkt|lahore|islamabad", "Asia/Karachi"),
        ("india|indian|mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune", "Asia/Kolkata"),
        ("npt|nepal", "Asia/Kathmandu"),
        ("sgt", "Asia/Singapore"),
        ("hkt", "Asia/Hong_Kong"),
        ("pht|cebu", "Asia/Manila"),
        ("wib|bali", "Asia/Jakarta"),
        ("ict", "Asia/Bangkok"),
        ("hanoi|saigon|vietnam", "Asia/Ho_Chi_Minh"),
        ("beijing|shenzhen|guangzhou|china", "Asia/Shanghai"),
        ("jst|osaka|kyoto", "Asia/Tokyo"),
        ("kst|south korea|korea|busan", "Asia/Seoul"),

        // Oceania.
        ("aedt|nsw|new south wales|canberra", "Australia/Sydney"),
        ("victoria", "Australia/Melbourne"),
        ("queensland|gold coast", "Australia/Brisbane"),
        ("acdt|south australia", "Australia/Adelaide"),
        ("awst|western australia", "Australia/Perth"),
        ("tasmania", "Australia/Hobart"),
        ("nzst|nzdt|nz|new zealand|wellington|christchurch", "Pacific/Auckland"),
    ];

    /// <summary>Zones of many people all around the world, the most asked for first.</summary>
    public static IReadOnlyList<string> MostUsed { get; } =
    [
        "Europe/London", "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/Berlin", "Europe/Paris", "America/Denver",
        "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo", "Europe/Madrid", "Asia/Tokyo", "Asia/Singapore", "Africa/Johannesburg",
        "Pacific/Auckland", "America/Toronto", "Europe/Athens", "Africa/Lagos", "Africa/Nairobi", "Asia/Dubai", "Asia/Shanghai", "America/Mexico_City",
        "UTC", "Europe/Istanbul", "Asia/Karachi", "Asia/Bangkok", "America/Bogota", "America/Halifax", "Australia/Perth", "Australia/Adelaide",
        "America/Anchorage", "Pacific/Honolulu", "Asia/Kathmandu", "Asia/Dhaka", "Africa/Cairo", "America/Argentina/Buenos_Aires",
    ];
}
