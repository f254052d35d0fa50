namespace ZVSearch.Core.Findings.Registers;

/// <summary>What became of an action.</summary>
public enum ActionState
{
    /// <summary>Its deadline has not passed, or there is none, and no later meeting speaks of it.</summary>
    Open,

    /// <summary>A later meeting speaks of it, without saying that it is done.</summary>
    Mentioned,

    /// <summary>A later meeting, or the list itself, says that it is done.</summary>
    Done,

    /// <summary>Its deadline has passed and no later meeting speaks of it.</summary>
    Silent,
}
