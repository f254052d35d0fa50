using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Web.Pages.Search;

/// <summary>What is new on a question, as Atom (RFC 4287).</summary>
internal static class SearchFeed
{
    /// <summary>Media type of a feed.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    /// <summary>Entries in a feed; readers of feeds fetch them again and again.</summary>
    public const int MostEntries = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="address">The question.</param>
    /// <param name="documents">All of them, in any order; the newest are given, with the moment in UTC at which they came in.</param>
    /// <param name="site">Scheme and host, without a slash at the end.</param>
    public static byte[] Write(SearchAddress address, IReadOnlyList<(DocumentRow Document, DateTime At)> documents, string site)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(documents);
        string question = address.ToQueryString();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "nl"),
            new XElement(Atom + "id", $"urn:sha256:{ContentHash.Of(Encoding.UTF8.GetBytes("zoeken" + question)).Hex}"),
            new XElement(Atom + "title", Clean($"ZVSearch: {SearchWords.Of(address)}")),
            new XElement(Atom + "subtitle", "Nieuwe documenten bij deze zoekvraag"),
            new XElement(Atom + "updated", Moment(documents.Select(d => d.At).DefaultIfEmpty(DateTime.UnixEpoch).Max())),
            new XElement(Atom + "author", new XElement(Atom + "name", "ZVSearch")),
            Link("self", "application/atom+xml", site + address.At("/zoeken/feed.xml")),
            Link("alternate", "text/html", site + address.At("/zoeken")),
            documents.OrderByDescending(d => d.At).Take(MostEntries).Select(d => Entry(d.Document, d.At, site)));
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true })) { feed.Save(writer); }

        return content.ToArray();
    }

    private static XElement Entry(DocumentRow document, DateTime at, string site)
    {
        string kind = document.Type is { } type ? KnowledgePack.BuiltIn.LabelOf(type) : Dutch.Format(document.Format);
        string[] parts = [kind, .. document.Date is { } date ? [Dutch.Date(date)] : Array.Empty<string>(), .. document.Regions];
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", $"urn:sha256:{document.Hash}"),
            new XElement(Atom + "title", Clean(document.Title)),
            new XElement(Atom + "updated", Moment(at)),
            Link("alternate", "text/html", $"{site}/document/{document.Hash}"),
            new XElement(Atom + "category", new XAttribute("term", document.Type ?? document.Format), new XAttribute("label", kind)),
            new XElement(Atom + "summary", Clean(string.Join(" · ", parts))));
    }

    private static XElement Link(string rel, string type, string address) => new(Atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", address));

    private static string Moment(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Titles come out of files; what XML does not allow would make the feed unreadable.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));
}
