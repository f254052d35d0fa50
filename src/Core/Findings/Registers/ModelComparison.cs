using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Findings.Registers;

/// <summary>One article of a model beside what an agreement says about the same.</summary>
/// <param name="Article">Of the model.</param>
/// <param name="Findings">For each clause that the article provides for: how the agreement provides for it, and where.</param>
public sealed record ModelComparison(ModelArticle Article, IReadOnlyList<ClauseFinding> Findings)
{
    /// <param name="model">The model.</param>
    /// <param name="entry">The agreement.</param>
    /// <param name="checklist">Clauses of the pack.</param>
    public static IReadOnlyList<ModelComparison> Of(AgreementModel model, AgreementEntry entry, IReadOnlyList<Clause> checklist)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(entry);
        return [.. model.Articles.Select(a => new ModelComparison(a, [.. a.Clauses.Select(c => Finding(c, entry, checklist)).OfType<ClauseFinding>()]))];
    }

    private static ClauseFinding? Finding(string clause, AgreementEntry entry, IReadOnlyList<Clause> checklist) =>
        entry.Clauses.FirstOrDefault(f => f.Clause.Id == clause) ?? (checklist.FirstOrDefault(c => c.Id == clause) is { } missing ? new ClauseFinding(missing, ClauseStatus.Missing, null) : null);
}
