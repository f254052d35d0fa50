namespace ZVSearch.Web.Pages.Intake;

/// <summary>How much can be uploaded at once.</summary>
internal static class IntakeLimits
{
    public const int MostFiles = 20;

    /// <summary>Bytes of one file, and of all files together.</summary>
    public const long LargestFile = 50_000_000, LargestTotal = 200_000_000;

    /// <summary>Bytes of a request that is still read to its end: only then does a browser show what was wrong with it.</summary>
    public const long LargestRequest = 2 * LargestTotal;

    /// <summary>Fields and files of a form that is still read, likewise.</summary>
    public const int MostFields = 1000;

    /// <summary>Characters of a name of a person.</summary>
    public const int LongestName = 100;

    /// <summary>The limits in words.</summary>
    public static string Words { get; } = $"Hoogstens {MostFiles} bestanden tegelijk, elk hoogstens {LargestFile / 1_000_000} MB en samen hoogstens {LargestTotal / 1_000_000} MB.";
}
