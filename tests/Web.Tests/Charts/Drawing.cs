using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Tests.Charts;

/// <summary>Draws a component and reads the result as XML: a chart that is not well formed fails here.</summary>
internal static class Drawing
{
    public static async Task<string> OfAsync<T>(Dictionary<string, object?> parameters)
        where T : IComponent
    {
        await using ServiceProvider services = new ServiceCollection().AddSingleton(KnowledgePack.BuiltIn).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    public static XElement Parse(string html) => XElement.Parse(html);

    public static IEnumerable<XElement> With(this XElement root, string name, string? className = null) => root
        .Descendants(name)
        .Where(e => className is null || ((string?)e.Attribute("class") ?? string.Empty).Split(' ').Contains(className));

    /// <summary>Names of what is drawn, as a screen reader says them: all titles but that of the whole.</summary>
    public static IEnumerable<string> Names(this XElement root) => root.Descendants("title").Where(t => t.Parent?.Name != "svg").Select(t => t.Value);

    /// <summary>Numbers of the picture by name: "Hoorn: 4 plannen" gives Hoorn and 4.</summary>
    public static IEnumerable<(string Name, string Number)> PictureNumbers(this XElement root) => root.Names().Select(n =>
    {
        int at = n.LastIndexOf(": ", StringComparison.Ordinal);
        string rest = n[(at + 2)..];
        string number = rest.StartsWith("minder dan ", StringComparison.Ordinal) ? "< " + rest["minder dan ".Length..].Split(' ')[0] : rest.StartsWith("geen ", StringComparison.Ordinal) ? "0" : rest.Split(' ')[0];
        return (n[..at], number);
    });

    public static IEnumerable<(string Name, string Number)> TableNumbers(this XElement root) => root
        .Descendants("tbody").Elements("tr")
        .Select(r => (r.Elements("th").First().Value.Trim(), r.With("td", "number").First().Value.Trim()));
}
