using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Names one fact of a document in an address.</summary>
/// <param name="Hash">Hash of the document.</param>
/// <param name="Card">One of <see cref="Cards"/>.</param>
/// <param name="Item">Which card of that kind; empty when there is one.</param>
/// <param name="Field">One of <see cref="Fields"/>.</param>
/// <param name="Value">The value that is shown, as stored; empty when there is none yet.</param>
/// <param name="Back">Page from which one came; empty for the document itself. Only addresses on this server are taken.</param>
public sealed record FactAddress(string Hash, string Card, string Item, string Field, string Value, string Back = "")
{
    private const int LongestText = 1000;

    /// <summary>Page to come back to: this one or the document. Nobody is sent to another site by a link that only looks like ours.</summary>
    public string Back { get; init; } = IsOurs(Back) ? Back : string.Empty;

    public static FactAddress Of(string hash, Fact fact, string back = "")
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FactAddress(hash, fact.Card, fact.Item, fact.Field, fact.Value, back);
    }

    /// <param name="hash">Hash of the document.</param>
    /// <param name="query">Query of the address of the form; texts that are too long are left out.</param>
    public static FactAddress Of(string hash, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string Text(string name) => query[name].ToString() is { Length: <= LongestText } text ? text : string.Empty;
        return new FactAddress(hash, Text("kaart"), Text("item"), Text("veld"), Text("waarde"), Text("terug"));
    }

    /// <summary>Where one goes on after something was noted; the page there says so.</summary>
    public string AfterNoted() => QueryHelpers.AddQueryString(Back.Length > 0 ? Back : $"/document/{Hash}", "gemeld", FactWords.NotedCode);

    /// <summary>Page where a person says what is right.</summary>
    public override string ToString() => $"/document/{Hash}/gegeven{Query()}";

    private string Query()
    {
        var query = new QueryBuilder { { "kaart", Card }, { "item", Item }, { "veld", Field }, { "waarde", Value } };
        if (Back.Length > 0) { query.Add("terug", Back); }

        return query.ToQueryString().Value ?? string.Empty;
    }

    private static bool IsOurs(string address) => address.StartsWith('/') && RedirectHttpResult.IsLocalUrl(address);
}
