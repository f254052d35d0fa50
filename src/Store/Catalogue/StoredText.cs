using System.Text.Json.Serialization;
using ZVSearch.Core.Documents;

namespace ZVSearch.Store.Catalogue;

/// <summary>The form in which a text is kept.</summary>
internal sealed record StoredText(CleanText Text, IReadOnlyList<StoredPiece> Pieces);

/// <summary>Source-generated: no reflection at start.</summary>
[JsonSerializable(typeof(StoredText))]
internal sealed partial class StoredTextJson : JsonSerializerContext;
