using ZVSearch.Store.Catalogue;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Documents;

/// <summary>Which documents are asked for.</summary>
internal static class DocumentFilter
{
    public static IReadOnlyList<ApiParameter> All { get; } = [Parameters.Kind, Parameters.Region, Parameters.From, Parameters.To];

    /// <summary>Values of one filter widen, filters narrow. A document without a date lies in no period.</summary>
    public static bool Passes(DocumentRow row, ApiQuery query) =>
        (query.Texts(Parameters.Kind) is [] || (row.Type is { } type && query.Texts(Parameters.Kind).Contains(type)))
        && (query.Texts(Parameters.Region) is [] || query.Texts(Parameters.Region).Any(row.Regions.Contains))
        && IsInPeriod(row.Date, query);

    /// <summary>True when the date lies in the period that was asked for, or none was.</summary>
    public static bool IsInPeriod(DateOnly? date, ApiQuery query) =>
        (query.Date(Parameters.From) is not { } from || date >= from) && (query.Date(Parameters.To) is not { } to || date <= to);
}
