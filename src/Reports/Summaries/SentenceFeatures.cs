using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Reports.Summaries;

/// <summary>
/// What is known of a run of sentences, as named numbers of 0 to 1: which fact it carries, which signs stand in it and above it, how it stands to the theme, where it stands, and
/// how near it lies to what all sentences on the theme say. What each is worth stands in letter-weights.tsv.
/// </summary>
internal sealed partial class SentenceFeatures(KnowledgePack knowledge)
{
    private const int FewestWords = 4, MostWords = 70, Short = 8, Long = 30, Top = 3;

    /// <summary>Id of the sign that a sentence leans on the one before it.</summary>
    private const string Leaning = "leunt";

    private readonly LetterCue[] _skip = [.. knowledge.LetterCues.Where(c => c.Id == LetterCue.Skip)], _cues = [.. knowledge.LetterCues.Where(c => c.Id != LetterCue.Skip)];

    /// <summary>False for what never goes into a letter: attendance, greetings, addresses, definitions, scraps.</summary>
    public bool MayBeTold(SentenceUnit unit) =>
        SentenceSplitter.CountWords(unit.Text) is >= FewestWords and <= MostWords && !Array.Exists(_skip, c => c.Expression.IsMatch(c.InHeading ? unit.Heading : unit.Text));

    /// <summary>True for a sentence that cannot be understood without the one before it.</summary>
    public bool LeansOnOthers(SentenceUnit unit) => Array.Exists(_cues, c => c.Id == Leaning && c.Expression.IsMatch(unit.Text));

    /// <param name="read">The document.</param>
    /// <param name="run">First and last sentence.</param>
    /// <param name="tag">The fact that it carries; null when it carries none.</param>
    /// <param name="centrality">How near it lies to the middle of all sentences on the theme: 0 to 1.</param>
    /// <param name="best">Share and density of the theme in the document, beside the document of the period in which they are highest: 0 to 1.</param>
    public IEnumerable<(string Name, double Value)> Of(ThemedDocument read, (int First, int Last) run, Tag? tag, double centrality, double best)
    {
        SentenceUnit unit = read.Units[run.First];
        string text = read.Text.Text[unit.Start..read.Units[run.Last].End];
        yield return ("bias", 1);
        yield return ("feit:" + (tag?.Name ?? "geen"), 1);
        yield return ("soort:" + (read.Document.Type ?? "onbekend"), 1);
        yield return ("kern", centrality);
        foreach (string id in _cues.Where(c => c.Expression.IsMatch(c.InHeading ? unit.Heading : unit.Text)).Select(c => c.Id).Distinct(StringComparer.Ordinal)) { yield return ("teken:" + id, 1); }

        ThemeSigns[] signs = [.. Enumerable.Range(run.First, run.Last - run.First + 1).Select(i => read.Signs[i])];
        double sentence = signs.Max(s => s.Sentence);
        if (IsRuleText(read) && tag is null) { yield return ("vorm:artikel", 1); }

        yield return ("thema:rang", best);
        yield return ("thema:rangkern", best * centrality);
        yield return ("thema:zin", sentence);
        yield return ("thema:kop", signs[0].Heading);
        yield return ("thema:deel", signs[0].Section);
        yield return ("thema:stuk", signs[0].Document);
        yield return ("thema:nabij", signs.Max(s => s.Near));
        yield return ("thema:nabijstuk", signs[0].NearDocument);
        yield return ("thema:dicht", signs[0].Density);
        yield return ("thema:alles", Math.Max(Math.Max(sentence, signs[0].Heading), signs[0].Section) * signs[0].Document);
        yield return ("thema:ander", sentence > 0 ? 0 : signs.Max(s => s.Other));
        yield return ("thema:anderekop", signs[0].OtherHeading);
        yield return ("plaats:begin", run.First < Top ? 1 : 0);
        yield return ("plaats:deel", unit.Rank == 0 ? 1 : 0);
        yield return ("vorm:rij", unit.Kind == BlockKind.TableRow ? 1 : 0);
        yield return ("vorm:punt", unit.Kind == BlockKind.ListItem ? 1 : 0);
        int words = SentenceSplitter.CountWords(text);
        yield return ("vorm:kort", words < Short ? 1 : 0);
        yield return ("vorm:lang", words > Long ? 1 : 0);
        yield return ("vorm:getal", Number().IsMatch(text) ? 1 : 0);
        yield return ("vorm:datum", Date().IsMatch(text) ? 1 : 0);
        yield return ("vorm:open", text[^1] is ':' or ',' or ';' ? 1 : 0);
    }

    /// <summary>Agreements and protocols lay down rules: most of their sentences are no news.</summary>
    private static bool IsRuleText(ThemedDocument read) => read.Document.Type is "convenant" or "privacyprotocol" or "verwerkersovereenkomst" or "handelingskader" or "intentieverklaring" or "gemeenschappelijke_regeling";

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|eind|begin|medio|najaar|voorjaar)\s\d{4}\b|\b\d{4}-\d{2}-\d{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();
}
