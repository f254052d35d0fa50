using System.ComponentModel.DataAnnotations;

namespace ZVSearch.Web.Api.Description;

/// <summary>Whom users of the interface can ask. Read from the configuration section <c>Contact</c>, for instance the environment variable <c>Contact__Email</c>.</summary>
public sealed class ApiContact
{
    public const string Section = "Contact";

    /// <summary>Who looks after this installation.</summary>
    /// <value>Not empty.</value>
    [Required]
    public string Name { get; set; } = "Beheer van ZVSearch";

    /// <summary>Where they read mail.</summary>
    /// <value>The default leads nowhere, until the administrator sets it.</value>
    [Required, EmailAddress]
    public string Email { get; set; } = "beheer@zvsearch.invalid";

    /// <summary>Page about this installation.</summary>
    /// <value>An absolute http or https address. The default leads nowhere, until the administrator sets it.</value>
    [Required, Url]
    public string Url { get; set; } = "https://zvsearch.invalid/";
}
