using ZVSearch.Core.Findings;

namespace ZVSearch.Cli.Output;

/// <summary>Where something stands.</summary>
internal sealed record PlaceJson(int Page, string Text)
{
    public static PlaceJson? Of(Place? place) => place is null ? null : new PlaceJson(place.Page, place.Quote);

    /// <summary>For each field of a card the place of its first fact.</summary>
    public static IReadOnlyDictionary<string, PlaceJson> Evidence(Card card) =>
        card.Facts.DistinctBy(f => f.Field).Select(f => (f.Field, Place: Of(f.Place))).Where(f => f.Place is not null).ToDictionary(f => f.Field, f => f.Place ?? new PlaceJson(0, string.Empty));

    public static IReadOnlyDictionary<string, double> Confidence(Card card) => card.Facts.DistinctBy(f => f.Field).ToDictionary(f => f.Field, f => f.Confidence);

    /// <summary>P4Y gives "4 jaar", P18M "18 maanden"; other values stay as they are.</summary>
    public static string? Duration(string? iso)
    {
        if (iso == AgreementTerm.Indefinite) { return "onbepaalde tijd"; }

        return AgreementTerm.MonthsOf(iso) is { } months ? months % 12 == 0 ? $"{months / 12} jaar" : months == 1 ? "1 maand" : $"{months} maanden" : iso;
    }

    public static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
