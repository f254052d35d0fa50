using System.Text;
using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings.Desk;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Intake;

/// <summary>Reads the form with which documents are added. Everything in it comes from outside, names of files included.</summary>
internal static class IntakeForm
{
    /// <summary>What is asked; null when something is wrong, with every fault in Dutch.</summary>
    public static (IntakeRequest? Request, IReadOnlyList<string> Faults) Read(IFormCollection form)
    {
        // A browser sends an empty part when no file was chosen.
        IFormFile[] files = [.. form.Files.Where(f => f.FileName.Length > 0 || f.Length > 0)];
        string folder = FolderOf(form), by = ByOf(form);
        string?[] faults = [.. FilesFaults(files), FolderFault(folder), ByFault(by)];
        string[] found = [.. faults.OfType<string>()];
        return found.Length > 0
            ? (null, found)
            : (new IntakeRequest(Composed(folder), [.. files.Select(f => new IntakeUpload(Composed(f.FileName), f.OpenReadStream))], form["vervang"] == "ja", by), []);
    }

    /// <summary>The folder that was typed; a municipality in its own spelling.</summary>
    public static string FolderOf(IFormCollection form) => form["map"].ToString().Trim() is var typed && KnowledgePack.BuiltIn.FindRegion(typed) is { } region ? region.Name : typed;

    public static string ByOf(IFormCollection form) => form["door"].ToString().Trim();

    /// <summary>Null for a name that will do.</summary>
    public static string? ByFault(string by) => by.Length is 0 or > IntakeLimits.LongestName ? "Vul uw naam of functie in (hoogstens 100 tekens)." : null;

    /// <summary>Some systems write é as e and an accent; only names that are safe can be put together.</summary>
    private static string Composed(string safe) => safe.Normalize(NormalizationForm.FormC);

    private static string? FolderFault(string folder) => folder switch
    {
        "" => "Vul in bij welke gemeente of map de bestanden horen.",
        _ when !FileNames.IsSafe(folder) => $"„{FileNames.Shown(folder)}” kan geen naam van een map zijn. Gebruik letters, cijfers en spaties.",
        _ => null,
    };

    private static IEnumerable<string?> FilesFaults(IFormFile[] files)
    {
        if (files.Length == 0) { return ["Kies minstens één bestand."]; }

        if (files.Length > IntakeLimits.MostFiles) { return [$"U koos {Dutch.Number(files.Length)} bestanden. Kies er hoogstens {IntakeLimits.MostFiles} tegelijk."]; }

        string? total = files.Sum(f => f.Length) > IntakeLimits.LargestTotal ? $"Samen zijn de bestanden groter dan {IntakeLimits.LargestTotal / 1_000_000} MB. Voeg ze in delen toe." : null;
        IEnumerable<string> twice = files.GroupBy(f => f.FileName, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"Er zijn twee bestanden die „{FileNames.Shown(g.Key)}” heten.");
        return [.. files.Select(FileFault), .. twice, total];
    }

    private static string? FileFault(IFormFile file) => file switch
    {
        { Length: 0 } => $"„{FileNames.Shown(file.FileName)}” is leeg.",
        { Length: > IntakeLimits.LargestFile } => $"„{FileNames.Shown(file.FileName)}” is groter dan {IntakeLimits.LargestFile / 1_000_000} MB.",
        _ when !FileNames.IsSafe(file.FileName) => $"De naam „{FileNames.Shown(file.FileName)}” kan hier niet. Geef het bestand een andere naam, zonder tekens als / \\ : * ? en niet te lang.",
        _ => null,
    };
}
