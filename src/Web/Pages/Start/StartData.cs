using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Web.Pages.Start;

/// <summary>All that the start page looks at, as the reader may see it.</summary>
internal sealed record StartData
{
    /// <summary>The day from which terms and deadlines are seen.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>True when files that were not taken in may be counted.</summary>
    public bool IsAdministrator { get; init; }

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    /// <summary>When documents were first seen, UTC, by hash.</summary>
    public IReadOnlyDictionary<string, DateTime> Arrivals { get; init; } = new Dictionary<string, DateTime>();

    public IReadOnlyList<AgreementEntry> Agreements { get; init; } = [];

    public IReadOnlyList<InitiativeEntry> Initiatives { get; init; } = [];

    public IReadOnlyList<(DescribedDocument Document, Card Lesson)> Lessons { get; init; } = [];

    public IReadOnlyList<OverlapEntry> Overlaps { get; init; } = [];

    /// <summary>Minutes with their decisions and actions.</summary>
    public IReadOnlyList<DescribedDocument> Meetings { get; init; } = [];

    /// <summary>Number of themes.</summary>
    public int Themes { get; init; }

    /// <summary>How files ended; empty unless <see cref="IsAdministrator"/>.</summary>
    public IReadOnlyList<(string File, OutcomeKind Outcome)> Files { get; init; } = [];

    /// <summary>Per municipality and kind of document what is there.</summary>
    public IReadOnlyList<CoverageEntry> Coverage { get; init; } = [];
}
