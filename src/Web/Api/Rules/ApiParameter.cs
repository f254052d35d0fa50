using Microsoft.OpenApi;

namespace ZVSearch.Web.Api.Rules;

/// <summary>One parameter of an operation. How it is read and how it is described come from here, so they cannot drift apart.</summary>
internal sealed record ApiParameter
{
    /// <summary>In camelCase.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in Dutch.</summary>
    public required string Description { get; init; }

    /// <summary>What is allowed, in Dutch, to follow "moet".</summary>
    public required string Expected { get; init; }

    /// <summary>Lasting code of the error when a value is not allowed.</summary>
    public required string Code { get; init; }

    /// <summary>Text to value; null when it is not allowed.</summary>
    public required Func<string, object?> Parse { get; init; }

    /// <summary>A value that is allowed.</summary>
    public required string Example { get; init; }

    public JsonSchemaType Type { get; init; } = JsonSchemaType.String;

    public string? Format { get; init; }

    public string? Pattern { get; init; }

    /// <summary>All values that are allowed; empty when they cannot be listed.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Smallest number; null when it is not a number.</summary>
    public int? Min { get; init; }

    /// <summary>Largest number, or longest text in UTF-16 code units; null for none.</summary>
    public int? Max { get; init; }

    /// <summary>Value when it is left out, as it would be written; null for none.</summary>
    public string? Default { get; init; }

    public bool IsInPath { get; init; }

    /// <summary>True when it may be given several times; then any of the values will do.</summary>
    public bool IsRepeatable { get; init; }

    public bool IsRequired { get; init; }
}
