using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Documents;

/// <summary>Names one fact of a document in an address.</summary>
/// <param name="Hash">Hash of the document.</param>
/// <param name="Card">One of <see cref="Cards"/>.</param>
/// <param name="Item">Which card of that kind; empty when there is one.</param>
/// <param name="Field">One of <see cref="Fields"/>.</param>
/// <param name="Value">The value that is shown, as stored; empty when there is none yet.</param>
public sealed record FactAddress(string Hash, string Card, string Item, string Field, string Value)
{
    public static FactAddress Of(string hash, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FactAddress(hash, fact.Card, fact.Item, fact.Field, fact.Value);
    }

    /// <summary>Page where a person says what is right.</summary>
    public override string ToString() => $"/document/{Hash}/gegeven{Query()}";

    private string Query() => new QueryBuilder { { "kaart", Card }, { "item", Item }, { "veld", Field }, { "waarde", Value } }.ToQueryString().Value ?? string.Empty;
}
