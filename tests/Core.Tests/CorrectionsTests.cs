using ZVSearch.Core.Findings;

namespace ZVSearch.Core.Tests;

public class CorrectionsTests
{
    private static readonly Fact[] Facts =
    [
        new(Cards.Agreement, string.Empty, Fields.End, "2026-12-31", new Place(1, 0, 5, "einde"), 0.9),
        new(Cards.Agreement, string.Empty, Fields.Party, "politie", new Place(1, 6, 9, "politie"), 0.9),
        new(Cards.Agreement, string.Empty, Fields.Party, "GGD", new Place(1, 10, 13, "GGD"), 0.9),
    ];

    [Fact]
    public void Apply_Corrected_ReplacesTheValueWhateverItIsNow()
    {
        Fact end = After(Said(Fields.End, CorrectionKind.Corrected, "2025-01-01", "2027-12-31")).Single(f => f.Field == Fields.End);
        (end.Value, end.Confidence, end.Origin).ShouldBe(("2027-12-31", 1, FactOrigin.Corrected));
    }

    [Fact]
    public void Apply_RejectedInAList_TakesOnlyThatValue() =>
        After(Said(Fields.Party, CorrectionKind.Rejected, "GGD", null)).Where(f => f.Field == Fields.Party).Select(f => f.Value).ShouldBe(["politie"]);

    [Fact]
    public void Apply_RejectedNameOfAContact_TakesTheWholeCard()
    {
        Fact[] contact = [new(Cards.Person, "a1", Fields.Name, "A. Voorbeeld", null, 0.8), new(Cards.Person, "a1", Fields.Mail, "a@hoorn.example", null, 0.8), new(Cards.Person, "b2", Fields.Name, "B. Fictief", null, 0.8)];
        Corrections.Apply(contact, [new(Cards.Person, "a1", Fields.Name, CorrectionKind.Rejected, "A. Voorbeeld", null, "tester", default)]).Select(f => f.Item).ShouldBe(["b2"]);
    }

    [Fact]
    public void Apply_Added_PutsAValueBeside() =>
        After(Said(Fields.Party, CorrectionKind.Added, null, "Halt")).Count(f => f.Field == Fields.Party).ShouldBe(3);

    [Fact]
    public void Apply_CorrectedWithoutAFact_MakesOne() =>
        After(Said(Fields.Start, CorrectionKind.Corrected, null, "2024-01-01")).Single(f => f.Field == Fields.Start).Value.ShouldBe("2024-01-01");

    [Fact]
    public void Apply_LaterWordWins() =>
        After(Said(Fields.End, CorrectionKind.Corrected, null, "2030-01-01"), Said(Fields.End, CorrectionKind.Rejected, "2030-01-01", null)).ShouldNotContain(f => f.Field == Fields.End);

    [Fact]
    public void Apply_Confirmed_KeepsValueAndPlace()
    {
        Fact end = After(Said(Fields.End, CorrectionKind.Confirmed, "2026-12-31", null)).Single(f => f.Field == Fields.End);
        (end.Value, end.Origin, end.Place is null).ShouldBe(("2026-12-31", FactOrigin.Confirmed, false));
    }

    private static IReadOnlyList<Fact> After(params Correction[] corrections) => Corrections.Apply(Facts, corrections);

    private static Correction Said(string field, CorrectionKind kind, string? before, string? after) => new(Cards.Agreement, string.Empty, field, kind, before, after, "tester", default);
}
