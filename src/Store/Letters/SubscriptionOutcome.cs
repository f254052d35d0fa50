namespace ZVSearch.Store.Letters;

/// <summary>What became of adding or changing a subscription.</summary>
public enum SubscriptionOutcome
{
    /// <summary>It is kept.</summary>
    Done,

    /// <summary>This address has a subscription with this rhythm already; nothing changed.</summary>
    Exists,

    /// <summary>There is no subscription with this id; nothing changed.</summary>
    NotFound,
}
