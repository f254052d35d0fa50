using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Tests.Lists;

/// <summary>Documents and agreements made up for tests.</summary>
internal static class Made
{
    public static DateOnly Today { get; } = new(2026, 11, 27);

    public static Place Place { get; } = new(2, 10, 20, "de woorden");

    public static Fact Fact(string card, string item, string field, string value) => new(card, item, field, value, Place, 0.9);

    public static DescribedDocument Document(string name, string? date, params Fact[] facts) =>
        new(Core.Documents.ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(name)).Hex, $"{name}.docx", name, null, date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), ["Hoorn"], facts);

    /// <summary>An agreement with these properties.</summary>
    public static AgreementEntry Agreement(string name, params (string Field, string Value)[] facts) =>
        AgreementEntry.Of(Document(name, "2025-01-01", [.. facts.Select(f => Fact(Cards.Agreement, string.Empty, f.Field, f.Value))]), KnowledgePack.BuiltIn.Clauses, Today).ShouldNotBeNull();

    /// <summary>Minutes of a body with one card per line: kind, item, and fields.</summary>
    public static DescribedDocument Minutes(string name, string? date, string body, params Fact[] facts) =>
        Document(name, date, [Fact(Cards.Meeting, string.Empty, Fields.Body, body), .. facts]);
}
