using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace ZVSearch.Web.Api.Description;

/// <summary>Dutch names of the shapes in the description: a page of themes is a "PaginaMetThema".</summary>
internal static class SchemaNames
{
    /// <summary>Null for what is described in place: text, numbers, lists.</summary>
    public static string? Of(JsonTypeInfo type) => OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } standard ? NameOf(type.Type) ?? standard : null;

    private static string? NameOf(Type type) =>
        type.GetCustomAttribute<DisplayNameAttribute>() is { } name ? name.DisplayName + string.Concat(type.GenericTypeArguments.Select(NameOf)) : null;
}
