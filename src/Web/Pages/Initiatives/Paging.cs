namespace ZVSearch.Web.Pages.Initiatives;

/// <summary>Cuts lists into pages.</summary>
public static class Paging
{
    /// <summary>Items on a page.</summary>
    public const int Size = 50;

    /// <summary>Cuts a page out of a list.</summary>
    /// <param name="all">The list.</param>
    /// <param name="page">1-based page that was asked for.</param>
    public static Paged<T> Of<T>(IReadOnlyList<T> all, int page)
    {
        ArgumentNullException.ThrowIfNull(all);
        int last = Math.Max(1, (all.Count + Size - 1) / Size), number = Math.Clamp(page, 1, last);
        return new Paged<T>([.. all.Skip((number - 1) * Size).Take(Size)], number, last, all.Count);
    }
}
