using System.CommandLine;
using ZVSearch.Core.Findings;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>privacy</c>: which documents hold personal data, and what was done with them. Never shows a value.</summary>
internal static class PrivacyVerb
{
    public static Command Create() => ListVerb.Create("privacy", "Toont welke documenten persoonsgegevens bevatten en wat daarmee is gedaan.", async (question, stop) =>
    {
        Dictionary<string, ScreeningRow> screened = (await question.Findings.ScreeningsAsync(stop).ConfigureAwait(false)).ToDictionary(s => s.Hash, StringComparer.Ordinal);
        IReadOnlyDictionary<string, ScreeningOrder> orders = await question.Findings.OrdersAsync(stop).ConfigureAwait(false);
        Line[] lines = [.. (await question.Catalogue.OpenPathsAsync(null, stop).ConfigureAwait(false))
            .Where(p => p.Outcome is Core.Documents.OutcomeKind.Indexed or Core.Documents.OutcomeKind.Duplicate or Core.Documents.OutcomeKind.HeldBack)
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .Select(p => Of(p, screened.GetValueOrDefault(p.Hash), orders.GetValueOrDefault(p.Hash)))];
        if (!question.Reader.IsAdministrator)
        {
            HashSet<string> visible = [.. (await question.Findings.AllAsync(FactGroups.Document, question.Reader, stop).ConfigureAwait(false)).Select(d => d.File)];
            lines = [.. lines.Where(l => visible.Contains(l.File))];
        }

        return (new { documents = lines.Select(Json) }, lines.Where(l => l.Verdict != "allowed").Select(l => $"{Dutch(l.Verdict)}  {l.Hash[..Math.Min(12, l.Hash.Length)]}  {l.File}{(l.Reason is null ? string.Empty : $": {l.Reason}")}"));
    });

    private static Line Of(PathRow path, ScreeningRow? screening, ScreeningOrder order)
    {
        string verdict = path.Outcome == Core.Documents.OutcomeKind.HeldBack ? "quarantined" : screening?.Outcome == ScreeningOutcome.Masked ? "masked" : "allowed";
        return new Line(path.File, path.Hash, verdict, path.Outcome == Core.Documents.OutcomeKind.HeldBack ? path.Reason : null, order, screening is null ? [] : FactCodec.ReadFindings(screening.Findings));
    }

    private static object Json(Line line) => new
    {
        file = line.File,
        hash = line.Hash,
        verdict = line.Verdict,
        reason = line.Reason,
        decision = line.Order == ScreeningOrder.None ? null : line.Order.ToString().ToLowerInvariant(),
        findings = line.Findings.Select(f => new { kind = f.Kind, @class = f.Class.ToString(), page = f.Page, masked = f.Masked }),
    };

    private static string Dutch(string verdict) => verdict == "quarantined" ? "tegengehouden" : "afgeschermd  ";

    private sealed record Line(string File, string Hash, string Verdict, string? Reason, ScreeningOrder Order, IReadOnlyList<PersonalDataFinding> Findings);
}
