using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Overlaps;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>What the page of one agreement shows.</summary>
/// <param name="Entry">The agreement.</param>
/// <param name="Laws">Laws that it names.</param>
/// <param name="Related">Documents that have something in common with it, versions first.</param>
/// <param name="Model">The model beside it; null when none was chosen.</param>
/// <param name="Today">The day from which terms are seen.</param>
public sealed record AgreementDetail(AgreementEntry Entry, IReadOnlyList<LawFinding> Laws, IReadOnlyList<RelatedDocument> Related, AgreementModel? Model, DateOnly Today)
{
    private static readonly string[] Severities = ["verplicht", "belangrijk", "aanbevolen"];

    public string Hash => Entry.Document.Hash;

    /// <summary>Clauses that should be there, the heaviest first; signs of wrong laws stand with the laws.</summary>
    public IReadOnlyList<ClauseFinding> Clauses { get; } =
        [.. Entry.Clauses.Where(c => !c.Clause.IsInverted).OrderBy(c => Array.IndexOf(Severities, c.Clause.Severity) is var at and >= 0 ? at : Severities.Length)];

    /// <summary>How many clauses stand how.</summary>
    public int CountOf(ClauseStatus status) => Clauses.Count(c => c.Status == status);

    /// <summary>The model article by article; empty when none was chosen.</summary>
    public IReadOnlyList<ModelComparison> Comparison => Model is { } model ? ModelComparison.Of(model, Entry, KnowledgePack.BuiltIn.Clauses) : [];

    /// <summary>Pairs of one document, seen from it.</summary>
    /// <param name="hash">The document.</param>
    /// <param name="overlaps">All pairs that the reader may see.</param>
    public static IReadOnlyList<RelatedDocument> RelatedTo(string hash, IReadOnlyList<OverlapEntry> overlaps) =>
        [.. overlaps.Where(o => o.A.Hash == hash || o.B.Hash == hash)
            .OrderBy(o => o.Pair.Relation != OverlapRelation.Version).ThenByDescending(o => o.Pair.Grade).ThenByDescending(o => o.Pair.Score)
            .Select(o => new RelatedDocument(o.A.Hash == hash ? o.B : o.A, o.Pair.Relation, o.Pair.Reason))];
}
