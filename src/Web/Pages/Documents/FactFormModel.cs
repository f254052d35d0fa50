using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>What the page of one fact shows.</summary>
/// <param name="Document">The document, with its facts.</param>
/// <param name="Address">Which fact.</param>
/// <param name="Fact">The fact as it is now; null when there is none with this value.</param>
/// <param name="History">What people said of this property, oldest first.</param>
/// <param name="Fault">What was wrong with the form; empty for nothing.</param>
/// <param name="MayWrite">False where nothing may be written.</param>
public sealed record FactFormModel(DescribedDocument Document, FactAddress Address, Fact? Fact, IReadOnlyList<Correction> History, string Fault, bool MayWrite);
