using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>
/// Holds back documents about individual people and masks personal data in others, before anything is stored, indexed or logged.
/// Words alone are never proof (convenanten also speak of "betrokkene"): there must be a number, a date of birth, a name beside a role or
/// another hard sign as well.
/// </summary>
public sealed class Screener(KnowledgePack knowledge)
{
    private readonly PatternMatcher _matcher = new(knowledge.PersonalData, knowledge.Organisations.SelectMany(o => o.Aliases.Append(o.Name)));
    private readonly CaseworkScore _score = new(knowledge);

    /// <param name="text">The cleaned text.</param>
    /// <param name="title">Title and file name, for the cues of casework.</param>
    /// <param name="type">Id of the kind of document; null when unknown.</param>
    /// <param name="order">What an administrator decided before.</param>
    public ScreeningResult Screen(CleanText text, string title, string? type, ScreeningOrder order = ScreeningOrder.None)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            IReadOnlyList<Hit> hits = _matcher.Find(text);
            PersonalDataFinding[] findings = [.. hits.Where(h => !h.IsSign).Select(h => new PersonalDataFinding(h.Pattern.Id, h.Class, text.PageAt(h.Start), h.Pattern.Placeholder))];
            if (order == ScreeningOrder.Release) { return new ScreeningResult(ScreeningOutcome.Allowed, null, findings, text); }

            int points = order == ScreeningOrder.Mask ? 0 : _score.Of(text, hits, title, type);
            if (points >= CaseworkScore.DoubtFrom) { return new ScreeningResult(ScreeningOutcome.Quarantined, ReasonFor(findings, points), findings, Nothing); }

            Hit[] masked = [.. hits.Where(h => h.Class is 'A' or 'B')];
            return new ScreeningResult(masked.Length > 0 ? ScreeningOutcome.Masked : ScreeningOutcome.Allowed, null, findings, TextMasker.Mask(text, masked));
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that defeats a pattern is held back, not let through.
            return new ScreeningResult(ScreeningOutcome.Quarantined, "De controle op persoonsgegevens kon niet worden afgemaakt; daarom tegengehouden.", [], Nothing);
        }
    }

    /// <summary>The same for a line that stands outside the text: a title in the properties of a file.</summary>
    public string MaskLine(string line)
    {
        var text = new CleanText(line, [new TextPage(1, 0, line.Length, ReadingMethod.Text)], [new TextBlock(BlockKind.Paragraph, 0, 0, line.Length)]);
        return Screen(text, string.Empty, null, ScreeningOrder.Mask).Text.Text;
    }

    private static CleanText Nothing { get; } = new(string.Empty, [], []);

    private string ReasonFor(PersonalDataFinding[] findings, int points)
    {
        string[] kinds = [.. findings.Where(f => f.Class == 'A').Select(f => LabelOf(f.Kind)).Distinct().Order(StringComparer.Ordinal)];
        string[] pages = [.. findings.Where(f => f.Class == 'A').Select(f => f.Page).Distinct().Order().Take(10).Select(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        string what = kinds.Length > 0 ? $" ({string.Join(", ", kinds)}) op pagina {string.Join(", ", pages)}" : " (kenmerken van een casus- of persoonsdossier)";
        return points >= CaseworkScore.BlockFrom
            ? $"Tegengehouden: gegevens over personen{what}."
            : $"Tegengehouden tot een beheerder kijkt: mogelijk gegevens over personen{what}.";
    }

    private string LabelOf(string kind) => knowledge.PersonalData.Patterns.FirstOrDefault(p => p.Id == kind)?.Label ?? kind;
}
