using System.Text.RegularExpressions;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Agreements;

/// <summary>The text of a model with what has to be filled in between square brackets.</summary>
internal static partial class AgreementModelText
{
    /// <summary>"op {begin}" gives "op [begindatum]".</summary>
    public static string Shown(string paragraph, AgreementModel model) =>
        Field().Replace(paragraph, m => $"[{(model.Fields.FirstOrDefault(f => f.Id == m.Groups["id"].Value)?.Label ?? m.Groups["id"].Value).ToLower(Dutch.Culture)}]");

    [GeneratedRegex(@"\{(?<id>[a-z_-]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}
