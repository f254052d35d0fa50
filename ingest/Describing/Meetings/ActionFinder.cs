using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Fields;
using ZVSearch.Ingest.Describing.Texts;
using ZVSearch.Ingest.Describing.Values;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Meetings;

/// <summary>Who does what by when: tables with those columns, lines that begin with "Actie", arrows, and promises in running text.</summary>
internal static partial class ActionFinder
{
    public static IEnumerable<Fact> In(Outline outline, DateOnly? date)
    {
        foreach (Fact fact in FromTables(outline, date)) { yield return fact; }

        foreach (OutlineSection section in outline.Sections)
        {
            bool isList = ActionHeading().IsMatch(section.Heading);
            foreach (TextBlock block in section.Blocks.Where(b => b.Kind != BlockKind.TableRow))
            {
                foreach (Fact fact in FromBlock(outline.Text, block, isList, date)) { yield return fact; }
            }
        }
    }

    private static IEnumerable<Fact> FromTables(Outline outline, DateOnly? date)
    {
        ActionColumns? columns = null;
        TextBlock? before = null;
        foreach (TextBlock block in outline.Blocks)
        {
            bool continues = before?.Kind == BlockKind.TableRow && block.Kind == BlockKind.TableRow;
            before = block;
            if (block.Kind != BlockKind.TableRow) { columns = null; continue; }

            if (ActionColumns.Of(outline.Text.TextOf(block)) is { } head) { columns = head; }
            else if (columns is not null && continues) { foreach (Fact fact in Row(outline.Text, block, columns, date)) { yield return fact; } }
        }
    }

    private static IEnumerable<Fact> Row(CleanText text, TextBlock row, ActionColumns columns, DateOnly? date)
    {
        Span[] cells = [.. Cells(text, row)];
        if (columns.Text >= cells.Length || cells[columns.Text] is var what && what.End - what.Start < 3) { yield break; }

        string item = Facts.ItemOf(what.In(text));
        yield return Facts.Of(text, Cards.Action, item, CardFields.Text, what.In(text), what, 0.95);
        foreach ((int column, string field) in columns.Others)
        {
            if (column >= cells.Length || cells[column] is var cell && (cell.Start >= cell.End || FactMaker.IsBlank(cell.In(text)))) { continue; }

            string words = cell.In(text);
            yield return Facts.Of(text, Cards.Action, item, field, field == CardFields.Deadline ? DeadlineOf(words, date) : words, cell, 0.95);
        }
    }

    private static IEnumerable<Fact> FromBlock(CleanText text, TextBlock block, bool isList, DateOnly? date)
    {
        string words = text.TextOf(block);
        Match[] labels = [.. Label().Matches(words).Cast<Match>().Where(m => !Report().IsMatch(words[m.Index..Math.Min(words.Length, m.Index + 160)]))];
        foreach (Match mention in Numbered().Matches(words))
        {
            Span sentence = Sentences.In(text, block).FirstOrDefault(s => s.Start <= block.Start + mention.Index && block.Start + mention.Index < s.End);
            if (sentence.End == 0 || !Report().IsMatch(sentence.In(text))) { continue; }

            yield return Facts.Of(text, Cards.Mention, Facts.ItemOf(sentence.In(text)), CardFields.Number, mention.Groups["number"].Value, sentence, 0.85);
        }

        for (int i = 0; i < labels.Length; i++)
        {
            int start = labels[i].Index + labels[i].Length;
            int end = i + 1 < labels.Length ? labels[i + 1].Index : EndOf(words, start);
            foreach (Fact fact in Sentence(text, new Span(block.Start + start, block.Start + end).TrimIn(text), labels[i].Groups["owner"].Value, date)) { yield return fact; }
        }

        if (labels.Length == 0 && isList && block.Kind is BlockKind.ListItem)
        {
            foreach (Fact fact in Sentence(text, new Span(block.Start, block.End).TrimIn(text), string.Empty, date)) { yield return fact; }
        }
        else if (labels.Length == 0)
        {
            foreach (Span sentence in Sentences.In(text, block).Where(s => Promise().IsMatch(s.In(text)) && !Conditional().IsMatch(s.In(text))))
            {
                foreach (Fact fact in Promised(text, sentence, date)) { yield return fact; }
            }
        }
    }

    private static IEnumerable<Fact> Sentence(CleanText text, Span span, string owner, DateOnly? date)
    {
        string words = span.In(text);
        if (words.Length < 4) { yield break; }

        Match match = Owner().Match(words);
        string who = owner.Trim(' ', ':', '(', ')').Length > 0 ? owner.Trim(' ', ':', '(', ')') : match.Groups["owner"].Value.Trim(' ', ':', '(', ')', ',');
        string item = Facts.ItemOf(words);
        yield return Facts.Of(text, Cards.Action, item, CardFields.Text, words, span, 0.85);
        if (who.Length > 1) { yield return Facts.Of(text, Cards.Action, item, CardFields.Owner, who, span, 0.8); }

        if ((Due(words, date) ?? Last(words, date)) is { } due) { yield return Facts.Of(text, Cards.Action, item, CardFields.Deadline, due, span, 0.8); }
    }

    /// <summary>"Actie Jan: cijfers aanleveren, 24 nov." ends with its day.</summary>
    private static string? Last(string words, DateOnly? date)
    {
        DateMention last = DutchDates.In(words, date).LastOrDefault();
        return last.End > 0 && words.AsSpan(last.End).Trim(" .)").Length == 0 ? DutchDates.Iso(last.Last) : null;
    }

    /// <summary>"De GGD maakt vóór 1 mei een checklist" with a day is an action; without one it is talk.</summary>
    private static IEnumerable<Fact> Promised(CleanText text, Span span, DateOnly? date)
    {
        string words = span.In(text);
        Match match = Promise().Match(words);
        string item = Facts.ItemOf(words);
        bool isPromise = PromiseWord().IsMatch(words);
        string? due = Due(words, date);
        if (!isPromise && due is null) { yield break; }

        // Whoever promises something has something to do.
        foreach ((string card, string who) in isPromise ? ((string, string)[])[(Cards.Promise, CardFields.By), (Cards.Action, CardFields.Owner)] : [(Cards.Action, CardFields.Owner)])
        {
            yield return Facts.Of(text, card, item, CardFields.Text, words, span, 0.7);
            yield return Facts.Of(text, card, item, who, Article().Replace(match.Groups["owner"].Value, string.Empty).Trim(), span, 0.7);
            if (due is not null) { yield return Facts.Of(text, card, item, CardFields.Deadline, due, span, 0.75); }
        }
    }

    /// <summary>The day as ISO 8601; what cannot be read as a day stays as written ("zo snel mogelijk").</summary>
    private static string DeadlineOf(string words, DateOnly? date) => DutchDates.FirstIn(words, date) is { } mention ? DutchDates.Iso(mention.Last) : words;

    private static string? Due(string words, DateOnly? date)
    {
        foreach (Match match in DueWords().Matches(words))
        {
            if (match.Groups["loose"].Success) { return match.Groups["loose"].Value; }

            if (DutchDates.FirstIn(words[match.Index..], date) is { } mention && mention.Start < match.Length + 12) { return DutchDates.Iso(mention.Last); }
        }

        return null;
    }

    private static int EndOf(string words, int start) => Stop().Match(words, start) is { Success: true } stop ? stop.Index : words.Length;

    private static IEnumerable<Span> Cells(CleanText text, TextBlock row)
    {
        int at = row.Start;
        foreach (string cell in text.TextOf(row).Split(" | "))
        {
            yield return new Span(at, at + cell.Length).TrimIn(text);
            at += cell.Length + 3;
        }
    }

    [GeneratedRegex(@"(?:(?<=^|[.;)\]]\s)|(?<=^|\s)→\s*)(?:\*\*)?(?:Actie|ACTIE|Actiepunt|ACTIEPUNT)(?:punt)?(?:\s+\d{1,3}(?:[-.]\d{1,3})?)?\s*(?:\((?<owner>[^)]{2,60})\)|(?<owner>\s(?!\d)[A-Z][^:]{1,50}?))?\s*(?:\*\*)?\s*[:–](?:\*\*)?\s+|(?<=^|\s)→\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    /// <summary>Minutes also tell what became of earlier actions: those are not new ones.</summary>
    [GeneratedRegex(@"\b(?:is|zijn)\s+(?:\w+\s+){0,3}?(?:gedaan|afgedaan|afgerond|uitgevoerd|gereed|vervallen|doorgeschoven|afgehandeld)\b|\bstaat\s+nog\s+open\b|\bmeldt\b|\bloopt\s+nog\b|\bdoorgeschoven\b|\bblijft\s+staan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b[Aa]ctie(?:punt)?\s+(?<number>\d{1,3}(?:[-.]\d{1,3})?)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<=[.;]\s)(?:\*\*)?(?:Besluit|BESLUIT)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:actie(?:s|lijst|punten|puntenlijst)?|afspraken|wie doet wat|vervolgacties|afspraken en vervolg|afspraken en acties)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ActionHeading();

    [GeneratedRegex(@"(?:eigenaar|trekker|wie|door|verantwoordelijk|actiehouder)\s*:\s*(?<owner>[^.;,)]{2,60})|\((?<owner>[A-Z][^)\d]{1,50}?)(?:,[^)]*)?\)\s*\.?$|^(?<owner>(?:[Dd]e|[Hh]et|[Dd]hr\.?|[Mm]evrouw|[Mm]w\.?|[Dd]e heer)?\s?[\p{L}'’./&-]+(?:\s(?:van|de|der|den|ter|ten|te|el|en)\b)*(?:\s[A-Z][\p{L}'’-]+){0,3})\s+(?:maakt|levert|stuurt|vraagt|zoekt|neemt|pakt|belt|regelt|werkt|stelt|plant|agendeert|bespreekt|organiseert|komt|koppelt|zorgt|stemt|nodigt|gaat|doet|past|schrijft|deelt|houdt|brengt|onderzoekt|inventariseert|rondt|mailt|verzamelt|bereidt|zet|legt|voert)\b|(?:^|\s)[–-]\s(?<owner>[A-Z][\p{L} .'-]{1,40})(?:$|,|;)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:\d+\.\s*)?(?:Afgesproken (?:wordt|is) dat\s+)?(?<owner>(?:[Dd]e|[Hh]et|[Mm]evrouw|[Mm]w\.|[Dd]hr\.|[Dd]e heer)?\s?[\p{L}'’./&-]+(?:\s(?:van|de|der|den|ter|ten|te|el|Zorg- en|en)\b)*(?:\s[A-Z][\p{L}'’-]+){0,4})\s+(?:maakt|levert|stuurt|vraagt\s+na|vraagt|zoekt|neemt|pakt|belt|regelt|werkt|stelt|plant|agendeert|organiseert|koppelt|zorgt|stemt|nodigt|gaat|past|schrijft|deelt|brengt|onderzoekt|inventariseert|rondt|mailt|verzamelt|bereidt|zet|legt|zegt\s+toe|heeft\s+toegezegd|belooft|zal|sturen|leveren|maken|zoeken|regelen|plannen|organiseren)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(?:zegt\b[^.]*\btoe|toegezegd|belooft|beloofd)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PromiseWord();

    [GeneratedRegex(@"\b(?:besloten|besluit|stemt in|gaat akkoord|gaat het|gaat om|gaat over|stelt dat|stelt vast|vraagt aandacht|vraagt of|legt uit|zet uiteen|werkt goed|zorgt dat het|neemt toe|neemt af|komt voor)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:uiterlijk|v[oó]{2}r|voor|per|op|deadline|gereed|klaar|binnen|in|eind|begin|medio|week)\b|(?<loose>\bz\.?s\.?m\.?\b|\bzo snel mogelijk\b|\bzo spoedig mogelijk\b|\bper direct\b|\bvolgende (?:vergadering|overleg|keer)\b|\bdoorlopend\b|\bop korte termijn\b|\bvolgend overleg\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DueWords();

    [GeneratedRegex(@"^(?:de|het)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();
}
