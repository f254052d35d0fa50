using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Runs;

namespace ZVSearch.Cli.Output;

/// <summary>The run report in the form of the contract.</summary>
internal sealed record IngestJson(int Received, int Indexed, int Unchanged, int Removed, int Quarantined, int Failed, IReadOnlyList<IngestJson.Document> Documents)
{
    public static IngestJson Of(RunReport report)
    {
        List<Document> documents = [.. report.Entries.Select(Document.Of)];
        int Count(string status) => documents.Count(d => d.Status == status);
        return new(report.Received, Count("indexed"), Count("unchanged"), Count("removed"), Count("quarantined"), Count("failed"), documents);
    }

    internal sealed record Document(
        string File, string Status, string Outcome, string? Reason, string? Title, string? Type, DateOnly? Date, IReadOnlyList<string> Regions, int Pages, int PagesRead, string Method)
    {
        public static Document Of(RunEntry entry) => new(
            entry.File,
            StatusOf(entry.Outcome),
            entry.Outcome.ToString(),
            entry.Reason,
            string.IsNullOrEmpty(entry.Document?.Title) ? null : entry.Document.Title,
            entry.Document?.Type,
            entry.Document?.Date,
            entry.Document?.Regions ?? [],
            entry.Document?.Pages ?? 0,
            entry.Document?.PagesRead ?? 0,
            entry.Document?.Method ?? "none");

        /// <summary>A duplicate is findable under its twin and a container through what is in it: both are done.</summary>
        private static string StatusOf(OutcomeKind outcome) => outcome switch
        {
            OutcomeKind.Indexed or OutcomeKind.Duplicate or OutcomeKind.Container => "indexed",
            OutcomeKind.Unchanged => "unchanged",
            OutcomeKind.Removed => "removed",
            OutcomeKind.HeldBack => "quarantined",
            _ => "failed",
        };
    }
}
