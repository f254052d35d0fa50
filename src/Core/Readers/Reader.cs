namespace ZVSearch.Core.Readers;

/// <summary>Who asks. Every question names its reader; what the reader may not see does not exist in the answer.</summary>
public sealed record Reader
{
    private Reader(string user, IReadOnlySet<string> groups, bool isAdministrator)
    {
        User = user;
        Groups = groups;
        IsAdministrator = isAdministrator;
    }

    /// <summary>Name of the account; empty for the administrator at the command line.</summary>
    public string User { get; }

    /// <summary>Names of groups, compared without case.</summary>
    public IReadOnlySet<string> Groups { get; }

    /// <summary>True when all documents may be seen.</summary>
    public bool IsAdministrator { get; }

    /// <summary>The administrator, who sees all.</summary>
    public static Reader Administrator { get; } = new(string.Empty, new HashSet<string>(), isAdministrator: true);

    /// <summary>A named reader with groups; sees open documents and those of the groups.</summary>
    public static Reader Of(string user, IEnumerable<string> groups)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        return new(user, new HashSet<string>(groups, StringComparer.OrdinalIgnoreCase), isAdministrator: false);
    }
}
