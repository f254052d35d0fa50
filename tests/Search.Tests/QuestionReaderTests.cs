using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Tests;

public class QuestionReaderTests
{
    [Theory]
    [InlineData("convenanten in Kennemerland die in 2026 aflopen", "type=convenant region=Kennemerland", "die in 2026 aflopen")]
    [InlineData("notulen van 2025 over jeugd", "type=notulen year=2025", "over jeugd")]
    [InlineData("welke projectplannen in Dijk en Waard", "type=projectplan region=Dijk en Waard", "")]
    [InlineData("evaluaties sinds 2024", "type=evaluatie from=2024-01-01", "")]
    [InlineData("huiselijk geweld in Heerhugowaard", "", "huiselijk geweld in Heerhugowaard")]
    [InlineData("evaluaties uit Heerhugowaard", "type=evaluatie region=Dijk en Waard", "")]
    [InlineData("wat kostte de app in Hoorn in 2023", "", "wat kostte de app in Hoorn in 2023")]
    [InlineData("convenant woonoverlast", "", "convenant woonoverlast")]
    [InlineData("aanwijzing mensenhandel", "", "aanwijzing mensenhandel")]
    [InlineData("wet van 9 oktober", "", "wet van 9 oktober")]
    [InlineData("\"convenanten in Hoorn\" over zorg", "", "convenanten in Hoorn over zorg")]
    [InlineData("convenanten EN Hoorn", "", "convenanten Hoorn")]
    [InlineData("voor 0000 in 99999", "", "voor 0000 in 99999")]
    public void Read_Question_GivesFiltersAndWhatIsLeft(string question, string filters, string rest)
    {
        KnowledgePack knowledge = KnowledgePack.BuiltIn;
        ParsedQuery read = new QuestionReader(knowledge).Read(new QueryParser(knowledge).Parse(question));
        Shown(read.ReadFilters).ShouldBe(filters);
        Words(read.Root).ShouldBe(rest);
    }

    private static string Words(QueryNode? node) => node switch
    {
        QueryNode.Word word => word.Text,
        QueryNode.Phrase phrase => phrase.Text,
        QueryNode.Loose loose => string.Join(' ', loose.Parts.Select(Words)),
        QueryNode.And and => string.Join(' ', and.Parts.Select(Words)),
        _ => string.Empty,
    };

    private static string Shown(SearchFilters filters)
    {
        string[] parts =
        [
            .. filters.Types.Select(t => $"type={t}"), .. filters.Regions.Select(r => $"region={r}"), .. filters.Years.Select(y => $"year={y}"),
            .. filters.From is { } from ? [$"from={from:yyyy-MM-dd}"] : Array.Empty<string>(), .. filters.To is { } to ? [$"to={to:yyyy-MM-dd}"] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts);
    }
}
