namespace ZVSearch.Reports.Summaries;

/// <summary>How a sentence stands to a theme; each 0 to 1.</summary>
/// <param name="Sentence">1 when it names the theme, less when it only names the people whom the theme is about.</param>
/// <param name="Heading">1 when the heading above it names the theme.</param>
/// <param name="Section">Share of the theme among all themes that its section names.</param>
/// <param name="Document">Share of the theme among the theme and the one named most beside it in the document.</param>
/// <param name="Other">1 when the sentence names another theme and not this one.</param>
/// <param name="OtherHeading">1 when the heading names another theme and not this one.</param>
/// <param name="Near">Cosine of the sentence and the theme; 0 when they point apart.</param>
/// <param name="NearDocument">Cosine of the whole document and the theme; 0 when they point apart.</param>
/// <param name="Density">Mentions of the theme per fifty words of the document, at most 1.</param>
internal sealed record ThemeSigns(double Sentence, double Heading, double Section, double Document, double Other, double OtherHeading, double Near, double NearDocument, double Density)
{
    /// <summary>From this share on a section, or a document, is about the theme.</summary>
    public const double Half = 0.5;

    /// <summary>True when the sentence, or what stands around it, is about the theme.</summary>
    public bool IsOn => Sentence >= 1 || Heading >= 1 || (Section >= Half && Other == 0) || (Document >= Half && Other == 0 && OtherHeading == 0);
}
