using ZVSearch.Core.Findings;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>What the registers share.</summary>
internal static class Register
{
    public const string Tag = "Registers";

    /// <summary>The day from which terms and deadlines are seen.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>True when the value was asked for, or none was.</summary>
    public static bool IsAsked(ApiQuery query, ApiParameter parameter, string? value) => query.Texts(parameter) is var asked && (asked.Count == 0 || (value is not null && asked.Contains(value)));

    /// <summary>True when the document is about a region that was asked for, or none was.</summary>
    public static bool IsInRegion(ApiQuery query, DescribedDocument document) => query.Texts(Parameters.Region) is var asked && (asked.Count == 0 || asked.Any(document.Regions.Contains));
}
