using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Agreements;

/// <summary>Who made the agreement: the list under "Partijen" or "De ondergetekenden", or the sentence between those words and "komen overeen".</summary>
internal sealed partial class PartyFinder(IReadOnlyList<Region> regions)
{
    private readonly string[] _municipalities = [.. regions.Where(r => !r.IsDistrict).Select(r => r.Name).OrderByDescending(n => n.Length)];

    public IEnumerable<Fact> In(Outline outline)
    {
        List<Span> pieces = Pieces(outline);
        if (pieces.Count == 0) { pieces = Signatories(outline); }

        if (pieces.Count == 0) { pieces = Subjects(outline); }

        return pieces.SelectMany(p => Parties(outline.Text, p)).DistinctBy(f => f.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The pieces of text that each name a party, or a group of them.</summary>
    private static List<Span> Pieces(Outline outline)
    {
        CleanText text = outline.Text;
        TextBlock[] blocks = [.. outline.Blocks];
        int start = Array.FindIndex(blocks, b => Opening().IsMatch(text.TextOf(b)));
        if (start < 0) { return []; }

        var pieces = new List<Span>();
        for (int i = start; i < blocks.Length; i++)
        {
            TextBlock block = blocks[i];
            string words = text.TextOf(block);
            int from = i == start && Opening().Match(words) is { Success: true } opening ? opening.Index + opening.Length : 0;
            Match closing = Closing().Match(words, from);
            int to = closing.Success ? closing.Index : words.Length;
            bool isHeadingAfter = i > start && pieces.Count > 0 && (block.Kind == BlockKind.Heading || Recitals().IsMatch(words));
            if (isHeadingAfter) { break; }

            var span = new Span(block.Start + from, block.Start + Math.Max(from, to));
            if (block.Kind == BlockKind.TableRow) { span = new Span(span.Start, span.Start + FirstCell(span.In(text))); }

            if (span.End - span.Start > 3) { pieces.AddRange(block.Kind == BlockKind.Paragraph ? Running(text, span) : [span]); }

            if (closing.Success || pieces.Count > 60) { break; }
        }

        return pieces;
    }

    private static IEnumerable<Span> Running(CleanText text, Span span)
    {
        // "1. de gemeente Hoorn, vertegenwoordigd door …;" is one party with its representative; an enumeration is many.
        string words = span.In(text);
        if (GroupOf().Match(words) is { Success: true } group && Representative().Match(words) is var tail)
        {
            // "De woningcorporaties Pré Wonen, Velison Wonen en …, vertegenwoordigd door …": the names are what counts.
            return Lists.Split(text, new Span(span.Start + group.Length, span.Start + (tail.Success ? tail.Index : words.Length)), []);
        }

        if (words.Contains(';', StringComparison.Ordinal)) { return Semicolons(span, words); }

        return Representative().IsMatch(words) ? [span] : Lists.Split(text, span, []);
    }

    private static IEnumerable<Span> Semicolons(Span span, string words)
    {
        int start = 0;
        foreach (string piece in words.Split(';'))
        {
            yield return new Span(span.Start + start, span.Start + start + piece.Length);
            start += piece.Length + 1;
        }
    }

    /// <summary>Without a list of parties the table of signatures names them.</summary>
    private static List<Span> Signatories(Outline outline)
    {
        CleanText text = outline.Text;
        TextBlock[] rows = [.. outline.Blocks.Where(b => b.Kind == BlockKind.TableRow)];
        int head = Array.FindIndex(rows, r => SignatureHead().IsMatch(text.TextOf(r)));
        return head < 0 ? [] : [.. rows.Skip(head + 1).Select(r => new Span(r.Start, r.Start + FirstCell(text.TextOf(r))))];
    }

    /// <summary>"De burgemeesters van Beverwijk en Velsen, de politie en het RIEC spreken de intentie uit …".</summary>
    private static List<Span> Subjects(Outline outline)
    {
        foreach (TextBlock block in outline.Blocks.Where(b => b.Kind == BlockKind.Paragraph))
        {
            if (Agreeing().Match(outline.Text.TextOf(block)) is { Success: true } match) { return [.. Lists.Split(outline.Text, new Span(block.Start, block.Start + match.Groups["who"].Length), [])]; }
        }

        // "De burgemeester van Purmerend en de politie," stands alone, "spreken het volgende af:" on the next line.
        TextBlock[] blocks = [.. outline.Blocks];
        int verb = Array.FindIndex(blocks, b => VerbFirst().IsMatch(outline.Text.TextOf(b)));
        if (verb > 0 && blocks[verb - 1] is { Kind: BlockKind.Paragraph } before && Subject().IsMatch(outline.Text.TextOf(before))) { return [.. Lists.Split(outline.Text, new Span(before.Start, before.End), [])]; }

        return [];
    }

    private IEnumerable<Fact> Parties(CleanText text, Span piece)
    {
        string words = piece.In(text);
        int end = Representative().Match(words) is { Success: true } tail ? tail.Index : words.Length;
        var main = new Span(piece.Start, piece.Start + end);
        string name = Name(main.In(text));
        if (name.Length < 2 || FactMaker.IsBlank(name) || name.StartsWith('[') || NotAParty().IsMatch(name)) { return []; }

        string[] municipalities = Group().IsMatch(name) ? [.. _municipalities.Where(m => WordSearch.Contains(name, m)).Order(StringComparer.Ordinal)] : [];
        return municipalities.Length > 1
            ? municipalities.Select(m => Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Party, $"gemeente {m}", main, 0.9))
            : [Facts.Of(text, Cards.Agreement, string.Empty, CardFields.Party, Municipal(name), main, 0.9)];
    }

    /// <summary>"burgemeester van Velsen" and a bare "Velsen" in a row of municipalities are the municipality.</summary>
    private string Municipal(string name)
    {
        string bare = Mayors().Replace(name, string.Empty);
        return _municipalities.Contains(bare) ? $"gemeente {bare}" : name;
    }

    private static string Name(string words)
    {
        string name = Number().Replace(words, string.Empty).Trim(' ', ',', ';', '.', ':', '*', '•', '-', '–', '"', '“', '”', '\'');
        name = Remark().Replace(name, string.Empty);
        name = Function().Replace(name, string.Empty);
        name = Article().Replace(name, string.Empty);
        return name.Trim(' ', ',', ';', '.', ':', '*');
    }

    private static int FirstCell(string row) => row.IndexOf(" | ", StringComparison.Ordinal) is var border and > 0 ? border : row.Length;

    [GeneratedRegex(@"\b(?:de\s+)?ondergetekenden?\b\s*[,:]?|^[\s\d.*#]*(?:de\s+)?partijen(?:\s+bij\s+(?:dit\s+convenant|deze\s+overeenkomst))?\s*(?::|$)|\bpartijen\s+zijn\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@",?\s*\b(?:(?:hierna|verder)\s+(?:(?:gezamenlijk|samen|tezamen|allen)\s*)?(?:(?:ook\s+)?(?:te\s+noemen|aan\s+te\s+duiden\s+als|genoemd)\s*)?:?\s*[""“„']?(?:de\s+)?(?:partijen|deelnemers|convenantpartners|partners|samenwerkingspartners)|gezamenlijk\s+(?:te\s+noemen|aan\s+te\s+duiden|hierna)|overwegende|in\s+aanmerking|nemen\s+in\s+aanmerking|komen\s+(?:het\s+volgende\s+)?overeen|zijn\s+(?:het\s+volgende\s+)?overeengekomen|spreken\s+(?:het\s+volgende|de\s+intentie)|spreken\s+af|gelet\s+op|partijen\s+(?:nemen|overwegen|zijn))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Closing();

    [GeneratedRegex(@",?\s*\b(?:rechtsgeldig|te\s+dezen|ten\s+deze|te\s+deze|vertegenwoordigd|hierna|verder\s+te\s+noemen|ieder|elk|handelend|statutair|gevestigd|kantoorhoudend|namens\s+deze|in\s+de\s+persoon|voor\s+zover|krachtens|in\s+(?:zijn|haar|hun)\s+hoedanigheid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Representative();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}\)?[.)]|[a-z][.)]|[IVX]{1,4}\.|[-•*–])\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*\[[^\]]*\]|\s*\((?:hierna|verder|zie)[^)]*\)|[""“”]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();

    /// <summary>"De burgemeester van (de gemeente) Hoorn" signs for the municipality.</summary>
    [GeneratedRegex(@"^(?:en\s+)?(?:de\s+burgemeester\s+en\s+)?(?:het\s+college\s+van\s+)?(?:burgemeester(?:s)?\s+en\s+wethouders|college\s+van\s+b(?:urgemeester)?\s*(?:&|en)\s*w(?:ethouders)?|burgemeester)\s+van\s+(?=(?:de\s+)?gemeente\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Function();

    [GeneratedRegex(@"^\s*(?:[IVX\d]{1,4}[.)]\s*)?(?:de\s+)?(?:publiekrechtelijke\s+rechtspersonen|woningcorporaties|zorgaanbieders|stichtingen|scholen|woningstichtingen)\s+(?=[A-Zg])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupOf();

    [GeneratedRegex(@"^(?<who>(?:De|Het)\s[^.:;]{10,400}?)\s+(?:spreken\s|verklaren\s|komen\s+overeen|sluiten\s+(?:dit|een)|maken\s+de\s+volgende\s+afspraken)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Agreeing();

    [GeneratedRegex(@"^(?:spreken|komen|zijn|verklaren|sluiten|maken|hebben)\b[^.]{0,60}(?:af|overeen|overeengekomen|intentie|afspraken|besloten)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VerbFirst();

    [GeneratedRegex(@"^(?:De|Het|Gemeente)\s.*,\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:overwegende|overwegingen|in aanmerking|considerans|gelet op|artikel\s+\d|\d+\s+[A-Z]{4,}|[–-]\s*dat\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Recitals();

    [GeneratedRegex(@"^(?:burgemeesters?|colleges?|gemeenten)\s+van\s+(?:de\s+gemeenten?\s+)?|^gemeenten\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mayors();

    [GeneratedRegex(@"^(?:en\s+)?(?:de|het|een)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();

    [GeneratedRegex(@"\bgemeenten\b|\bburgemeesters\b|\bcolleges\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:partij(?:en)?|overwegingen|in aanmerking nemende dat|overwegende.*|naam|namens|organisatie|en|fictief.*|genoemd.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAParty();

    [GeneratedRegex(@"^(?:namens|partij|organisatie|voor)\b[^|]*\|", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignatureHead();
}
