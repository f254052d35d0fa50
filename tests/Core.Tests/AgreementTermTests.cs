using ZVSearch.Core.Findings;

namespace ZVSearch.Core.Tests;

public class AgreementTermTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2024-03-01", "2028-02-29", null, null, null, AgreementStatus.Valid, "2028-02-29", null)]
    [InlineData("2019-01-01", "2023-12-31", null, null, "P3M", AgreementStatus.Expired, "2023-12-31", null)]
    [InlineData("2020-01-01", "2022-12-31", null, "silent P1Y", "P3M", AgreementStatus.Valid, "2026-12-31", "2026-09-30")]
    [InlineData("2023-01-01", null, "P4Y", null, null, AgreementStatus.Valid, "2026-12-31", null)]
    [InlineData("2020-01-01", null, "P4Y", "silent", "P6M", AgreementStatus.Valid, "2026-12-31", "2026-06-30")]
    [InlineData("2020-01-01", null, "indefinite", null, null, AgreementStatus.Indefinite, null, null)]
    [InlineData("2020-01-01", null, null, null, null, AgreementStatus.Unknown, null, null)]
    [InlineData(null, "2026-11-23", null, null, null, AgreementStatus.Valid, "2026-11-23", null)]
    [InlineData(null, "2026-11-22", null, null, null, AgreementStatus.Expired, "2026-11-22", null)]
    public void Of_Term_GivesStatusAndDates(string? start, string? end, string? duration, string? renewal, string? notice, AgreementStatus status, string? expires, string? cancel)
    {
        Fact[] facts = [.. ((string, string?)[])[(Fields.Start, start), (Fields.End, end), (Fields.Duration, duration), (Fields.Renewal, renewal), (Fields.Notice, notice)]
            is var all ? all.Where(f => f.Item2 is not null).Select(f => new Fact(Cards.Agreement, string.Empty, f.Item1, f.Item2!, null, 1)) : []];
        AgreementTerm term = AgreementTerm.Of(new Card(Cards.Agreement, string.Empty, facts), Today);
        term.Status.ShouldBe(status);
        term.ExpiresOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expires);
        term.CancelBefore?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(cancel);
    }

    [Fact]
    public void Of_Concept_IsConceptWhateverItsDates()
    {
        Fact[] facts = [new(Cards.Agreement, string.Empty, Fields.Status, "concept", null, 1), new(Cards.Agreement, string.Empty, Fields.End, "2030-01-01", null, 1)];
        AgreementTerm.Of(new Card(Cards.Agreement, string.Empty, facts), Today).Status.ShouldBe(AgreementStatus.Concept);
    }
}
