using System.Text;
using System.Xml.Linq;

namespace ZVSearch.Web.Pages.Search;

/// <summary>Tells a browser how to search here from its own box (OpenSearch 1.1).</summary>
internal static class OpenSearchDescription
{
    /// <summary>Media type of the description.</summary>
    public const string MediaType = "application/opensearchdescription+xml; charset=utf-8";

    private static readonly XNamespace Space = "http://a9.com/-/spec/opensearch/1.1/";

    /// <param name="site">Scheme and host, without a slash at the end.</param>
    public static byte[] Write(string site) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(
        Space + "OpenSearchDescription",
        new XElement(Space + "ShortName", "ZVSearch"),
        new XElement(Space + "Description", "Zoek in het geheugen van zorg en veiligheid in Noord-Holland"),
        new XElement(Space + "Language", "nl"),
        new XElement(Space + "InputEncoding", "UTF-8"),
        new XElement(Space + "OutputEncoding", "UTF-8"),
        new XElement(Space + "Image", new XAttribute("type", "image/svg+xml"), site + "/assets/icon.svg"),
        Url("text/html", "results", site + "/zoeken?q={searchTerms}"),
        Url("application/x-suggestions+json", "suggestions", site + "/aanvullen/opensearch?q={searchTerms}"),
        Url("application/opensearchdescription+xml", "self", site + "/opensearch.xml")));

    private static XElement Url(string type, string rel, string template) => new(Space + "Url", new XAttribute("type", type), new XAttribute("rel", rel), new XAttribute("template", template));
}
