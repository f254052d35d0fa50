using ZVSearch.Core.Findings.Letters;

namespace ZVSearch.Store.Letters;

/// <summary>Which mails of the outbox a list shows; null means all.</summary>
/// <param name="State">Only mails in this state.</param>
/// <param name="SubscriptionId">Only mails of this subscription.</param>
/// <param name="LetterId">Only mails of this letter.</param>
/// <param name="Skip">Mails to pass over, 0 or more.</param>
/// <param name="Take">Most mails to give, 1 or more.</param>
public sealed record OutboxFilter(OutboxState? State = null, int? SubscriptionId = null, int? LetterId = null, int Skip = 0, int Take = 100);
