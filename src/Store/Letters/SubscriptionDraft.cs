using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Store.Letters;

/// <summary>What a person fills in about a subscription. The caller has checked it.</summary>
/// <param name="Name">Name or role of the reader; 1 to <see cref="SubscriptionRow.Longest"/> characters.</param>
/// <param name="Mail">A valid mail address; it is kept in lower case.</param>
/// <param name="Rhythm">How often.</param>
/// <param name="Region">Name of a municipality or district; null for the whole unit.</param>
/// <param name="Themes">Ids of themes in the pack; empty for the heaviest of the period.</param>
/// <param name="Groups">Groups whose documents the reader may see beside the open ones.</param>
/// <param name="Searches">Ids of kept questions of which news comes along.</param>
public sealed record SubscriptionDraft(string Name, string Mail, Rhythm Rhythm, string? Region, IReadOnlyList<string> Themes, IReadOnlyList<string> Groups, IReadOnlyList<int> Searches);
