using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>An organisation that appears in the documents of a theme.</summary>
/// <param name="Name">Its lasting name.</param>
/// <param name="Sector">bestuur, veiligheid, zorg, onderwijs or overig.</param>
/// <param name="Documents">Documents that name it, heaviest first, with the place.</param>
/// <param name="With">Organisations that appear beside it most often, with the number of documents that name both.</param>
public sealed record ThemeOrganisation(string Name, string Sector, IReadOnlyList<(DescribedDocument Document, Place? Place)> Documents, IReadOnlyList<(string Name, int Count)> With)
{
    /// <summary>People in their function who are named in those documents and belong to it.</summary>
    public IReadOnlyList<ThemeContact> Contacts { get; init; } = [];
}
