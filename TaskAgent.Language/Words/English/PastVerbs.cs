namespace TaskAgent.Language.Words.English;

/// <summary>Past tenses and participles of the imperatives: what they say is done.</summary>
static class PastVerbs
{
    public static readonly Entry[] Entries =
    [
        new(Tag.PastVerb, "called|phoned|rang|emailed|e mailed|mailed|replied|answered|responded|wrote|texted|messaged|told|asked|informed|invited|thanked|sent|forwarded|bought|purchased|ordered|got|grabbed|fetched|picked|picked up|collected|paid|transferred|reimbursed|deposited|booked|reserved|scheduled|rescheduled|arranged|organized|planned|met|attended|interviewed"),
        new(Tag.PastVerb, "reviewed|submitted|finished|updated|prepared|deployed|merged|fixed|refactored|implemented|debugged|drafted|finalized|edited|published|approved|completed|presented|investigated|migrated|upgraded|shipped|tested|filed|signed|created|built|uploaded|posted|printed|scanned|cleaned|washed|mowed|vacuumed|fed|folded|tidied|cooked|baked|dropped|dropped off|returned|replaced|installed|repaired|watered|painted|walked|packed|unpacked|wrapped"),
        new(Tag.PastVerb, "learned|learnt|studied|practiced|watched|listened|flew|drove|went|visited|took|gave|made|did|done|checked|found|looked|renewed|cancelled|canceled|moved|added|removed|deleted|registered|signed up|applied|chose|confirmed|decided|talked|spoke|ran|worked|handled|resolved|closed|turned|turned in|handed in|saw|had|came|left|forgot|lost|broke|dealt|sorted|gone|taken|written|spoken|eaten|ate|slept|won|sold|wrapped up|crossed off|ticked off|knocked out"),
        new(Tag.Describing, "updated|revised|signed|printed|corrected|edited|reviewed|approved|scanned|filled|framed|translated|amended|finalized|finished|completed|cleaned|repaired|wrapped|drafted|redlined|proofread|filled out|filled in|countersigned"),
        new(Tag.Describing, "finished basement|finished attic|finished garage|used car|used book|used books|used furniture|broken window|broken door|broken chair|lost luggage|lost property|lost passport|lost card|frozen pizza|frozen peas|frozen food|mashed potatoes|smoked salmon|baked beans|baked goods|dried fruit|grilled chicken|fried rice|sliced bread|paid leave|parental leave|written exam|written test|recommended reading|required reading|planned maintenance|stolen bike|painted nails|guided tour|closed beta|signed copy|canned tomatoes|chopped tomatoes|ground beef"),
    ];
}
