namespace ZVSearch.Core.Findings;

/// <summary>What an administrator decided about a file, by the hash of its bytes.</summary>
public enum ScreeningOrder
{
    /// <summary>Nothing: the rules decide.</summary>
    None = 0,

    /// <summary>Held back by mistake: index it as the rules index other documents, class A masked all the same.</summary>
    Mask,

    /// <summary>There is no personal data in it: index it as it is.</summary>
    Release,

    /// <summary>It must never come in, by any road.</summary>
    Bar,
}
