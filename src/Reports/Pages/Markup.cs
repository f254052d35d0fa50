using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ZVSearch.Reports.Export;

namespace ZVSearch.Reports.Pages;

/// <summary>Writes HTML; every text and every value is encoded here, so that no caller can forget it. Keeps what a reader sees beside it.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>These do not part words.</summary>
    private static readonly HashSet<string> Inline = new(["a", "sup", "strong"], StringComparer.Ordinal);

    private readonly StringBuilder html = new(), shown = new();

    /// <summary>What was written.</summary>
    public string Html => html.ToString();

    /// <summary>The same without its tags.</summary>
    public string Shown => shown.ToString();

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public Markup Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null) { html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(PlainText.Line(value))).Append('"'); }
        }

        html.Append('>');
        Part(tag);
        return this;
    }

    public Markup Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        if (!Inline.Contains(tag)) { html.Append('\n'); }

        Part(tag);
        return this;
    }

    public Markup Text(string text)
    {
        string clean = PlainText.Line(text);
        html.Append(Encoder.Encode(clean));
        shown.Append(clean);
        return this;
    }

    /// <summary>An element with nothing but text.</summary>
    public Markup Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(tag, attributes).Text(text).Close(tag);

    /// <summary>A link, or only its text when there is nothing to lead to.</summary>
    public Markup Link(string text, Uri? address, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        IsOfTheWeb(address) ? Element("a", text, [("href", address?.AbsoluteUri), .. attributes]) : Text(text);

    /// <summary>The head of a page that stands on its own.</summary>
    /// <param name="title">Of the page.</param>
    /// <param name="style">Of all of it; null for a mail, whose readers drop it. Written by us, never from data.</param>
    public Markup Head(string title, string? style)
    {
        html.Append("<!DOCTYPE html>\n");
        Open("html", ("lang", "nl")).Open("head");
        html.Append("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encoder.Encode(PlainText.Line(title))).Append("</title>\n");
        if (style is not null) { html.Append("<style>").Append(style).Append("</style>\n"); }

        return Close("head");
    }

    /// <summary>Anything else behind a link could run something.</summary>
    public static bool IsOfTheWeb(Uri? address) => address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private void Part(string tag)
    {
        if (!Inline.Contains(tag)) { shown.Append(' '); }
    }
}
