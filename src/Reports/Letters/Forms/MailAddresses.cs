namespace ZVSearch.Reports.Letters.Forms;

/// <summary>Where the links of a mail lead.</summary>
/// <param name="Unsubscribe">Ends the subscription.</param>
/// <param name="Letter">The letter as a web page; null when there is none.</param>
/// <param name="Site">Address of the program, for links into the documents; null for none.</param>
public sealed record MailAddresses(Uri Unsubscribe, Uri? Letter, Uri? Site);
