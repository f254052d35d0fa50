namespace ZVSearch.Ingest.Reading.Archive;

/// <summary>Names that come out of hostile files, made harmless: relative, without steps upwards, drive letters or control characters.</summary>
public static class SafeName
{
    private const int LongestPart = 150;

    /// <summary><c>"..\..\C:\plan.docx"</c> gives <c>"C_/plan.docx"</c>; nothing usable gives <paramref name="otherwise"/>.</summary>
    public static string Of(string? name, string otherwise)
    {
        IEnumerable<string> parts = (name ?? string.Empty).Replace('\\', '/').Split('/')
            .Select(Clean)
            .Where(p => p.Length > 0 && p.Trim('.').Length > 0);
        string safe = string.Join('/', parts);
        return safe.Length > 0 ? safe : otherwise;
    }

    private static string Clean(string part)
    {
        string clean = BlockText.Normalize(string.Concat(part.Select(c => c is ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c)));
        return clean.Length <= LongestPart ? clean : clean[..(LongestPart - 12)] + clean[^12..];
    }
}
