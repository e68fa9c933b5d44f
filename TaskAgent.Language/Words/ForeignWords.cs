using System.Collections.Frozen;

namespace TaskAgent.Language.Words;

/// <summary>Small words that only other languages have: enough to tell that a text is not English.</summary>
static class ForeignWords
{
    static readonly FrozenSet<string> Words = new[]
    {
        "el", "los", "las", "una", "del", "y", "por", "para", "mañana", "hoy", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "comprar", "llamar", "pagar", "hacer", "que", "está", "mi", "tengo", "recordar", "recuérdame", "hasta", "porque",
        "der", "das", "dem", "den", "und", "ein", "eine", "einen", "um", "für", "mit", "nicht", "ist", "ich", "morgen", "heute", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "kaufen", "anrufen", "zum", "zur", "beim", "nach", "bis", "halb", "uhr", "auf", "bitte", "muss", "vom", "wir",
        "le", "les", "une", "des", "et", "pour", "avec", "demain", "aujourd'hui", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "acheter", "appeler", "payer", "dans", "chez", "à", "je", "dois", "rendez", "vous", "mon", "ma", "du", "sur",
        "il", "di", "domani", "oggi", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "comprare", "chiamare", "pagare", "alle", "della", "con", "devo",
        "os", "uma", "amanhã", "hoje", "segunda", "terça", "quarta", "quinta", "sexta", "ligar", "às", "não", "com", "preciso",
        "het", "een", "voor", "morgen", "vandaag", "bellen", "kopen", "naar", "niet", "ik",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
