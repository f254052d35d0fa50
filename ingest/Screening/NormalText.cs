namespace ZVSearch.Ingest.Screening;

/// <summary>Text in which odd forms of digits, blanks and dashes look alike. Equally long: offsets stay what they are.</summary>
internal static class NormalText
{
    public static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++) { target[i] = Of(source[i]); }
    });

    private static char Of(char c) => c switch
    {
        < '\u0080' => c,
        '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\u2002' or '\u2003' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
        >= '\uFF21' and <= '\uFF3A' => (char)(c - '\uFF21' + 'A'),
        >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
        '\uFF0E' => '.',
        '\uFF20' => '@',
        _ => c,
    };
}
