using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using ZVSearch.Core.Documents;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Puts the marks of passage and words into the text. Everything that comes from the document is encoded here.</summary>
internal sealed class TextMarker
{
    private readonly DocumentModel _model;
    private readonly List<(int Start, int End)> _words = [];
    private bool _hasAnchor;

    public TextMarker(DocumentModel model)
    {
        _model = model;
        (int from, int to) = model.Passage is { } passage ? (Math.Max(passage.Start, model.ShownFrom), Math.Min(passage.End, model.ShownTo)) : (model.ShownFrom, model.ShownTo);
        if (from < to)
        {
            foreach (string word in model.Words) { FindAll(word, from, to); }
        }

        _words.Sort();
    }

    public MarkupString Mark(TextBlock block)
    {
        string text = _model.Text.Text;
        (int start, int end) = _model.Passage is { } passage ? (Math.Max(block.Start, passage.Start), Math.Min(block.End, passage.End)) : (0, 0);
        if (start >= end) { return new MarkupString(Words(text, block.Start, block.End)); }

        string anchor = _hasAnchor ? string.Empty : " id=\"passage\"";
        _hasAnchor = true;
        return new MarkupString(
            Words(text, block.Start, start) + $"<mark class=\"passage\"{anchor}>" + Words(text, start, end) + "</mark>" + Words(text, end, block.End));
    }

    private string Words(string text, int from, int to)
    {
        var html = new StringBuilder();
        int at = from;
        int first = _words.BinarySearch((from, 0));
        for (int i = first < 0 ? ~first : first; i < _words.Count && _words[i].Start < to; i++)
        {
            (int start, int end) = _words[i];
            if (start < at || end > to) { continue; }

            html.Append(Encode(text, at, start)).Append("<mark>").Append(Encode(text, start, end)).Append("</mark>");
            at = end;
        }

        return html.Append(Encode(text, at, to)).ToString();
    }

    private static string Encode(string text, int from, int to) => to > from ? HtmlEncoder.Default.Encode(text[from..to]) : string.Empty;

    private void FindAll(string word, int from, int to)
    {
        string text = _model.Text.Text;
        for (int i = text.IndexOf(word, from, to - from, StringComparison.OrdinalIgnoreCase); i >= 0 && i < to; i = Next(text, word, i + 1, to))
        {
            int end = i + word.Length;
            bool isWhole = (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole) { _words.Add((i, end)); }
        }
    }

    private static int Next(string text, string word, int from, int to) => from >= to ? -1 : text.IndexOf(word, from, to - from, StringComparison.OrdinalIgnoreCase);
}
