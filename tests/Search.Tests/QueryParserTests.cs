using ZVSearch.Core.Knowledge;
using ZVSearch.Search.Queries;

namespace ZVSearch.Search.Tests;

public class QueryParserTests
{
    private static readonly QueryParser Parser = new(KnowledgePack.BuiltIn);

    [Theory]
    [InlineData("huisverbod burgemeester", "huisverbod burgemeester")]
    [InlineData("a EN b", "a EN b")]
    [InlineData("a AND b OR c", "(a EN b) OF c")]
    [InlineData("a OF b c", "a OF (b c)")]
    [InlineData("jeugd NIET voetbal", "jeugd NIET voetbal")]
    [InlineData("jeugd -voetbal", "jeugd NIET voetbal")]
    [InlineData("NOT voetbal", "NIET voetbal")]
    [InlineData("\"tijdelijk huisverbod\"", "\"tijdelijk huisverbod\"")]
    [InlineData("\"nooit gesloten", "\"nooit gesloten\"")]
    [InlineData("(drugs OF alcohol) EN jongeren", "(drugs OF alcohol) EN jongeren")]
    [InlineData("((a", "a")]
    [InlineData(")a(", "a")]
    [InlineData("jeugd*", "jeugd*")]
    [InlineData("mensenhandl~", "ongeveer mensenhandl")]
    [InlineData("titel:convenant", "in de titel: convenant")]
    [InlineData("kop:\"artikel 3\"", "in een kop: \"artikel 3\"")]
    [InlineData("EN EN OF", "")]
    [InlineData("a EN", "a")]
    [InlineData("OF a", "a")]
    [InlineData("NIET", "")]
    [InlineData("-", "")]
    [InlineData("***", "")]
    [InlineData("~", "")]
    [InlineData("Noord-Holland", "Noord-Holland")]
    [InlineData("en of niet", "en of niet")]
    [InlineData("https://voorbeeld.nl", "https://voorbeeld.nl")]
    [InlineData("", "")]
    public void Parse_TypedText_IsUnderstood(string typed, string interpretation) => Parser.Parse(typed).Interpretation.ShouldBe(interpretation);

    [Theory]
    [InlineData("soort:notulen", "soort: Notulen of verslag")]
    [InlineData("gemeente:Hoorn jaar:2025", "regio: Hoorn; jaar: 2025")]
    [InlineData("bron:\"Den Helder\" geldezels", "geldezels; bron: Den Helder")]
    [InlineData("TYPE:convenant", "soort: Convenant")]
    public void Parse_Filters_AreTakenOut(string typed, string interpretation) => Parser.Parse(typed).Interpretation.ShouldBe(interpretation);

    [Fact]
    public void Parse_UnknownFilterValue_IsSearchedAsWordWithNote()
    {
        ParsedQuery parsed = Parser.Parse("soort:banaan");
        parsed.Interpretation.ShouldBe("banaan");
        parsed.Notes.ShouldHaveSingleItem().ShouldContain("geen bekend filter");
    }

    [Fact]
    public void Parse_TooManyWords_SaysSo()
    {
        ParsedQuery parsed = Parser.Parse(string.Join(' ', Enumerable.Range(0, 200).Select(i => "w" + i)));
        parsed.Notes.ShouldHaveSingleItem().ShouldContain("64");
    }

    [Fact]
    public void Parse_VeryLongText_IsCutOffAndSaysSo() => Parser.Parse(new string('a', 10_000)).Notes.ShouldNotBeEmpty();

    [Fact]
    public void Parse_DeepBrackets_DoesNotOverflow() => Parser.Parse(new string('(', 2000) + "a").Notes.ShouldNotBeEmpty();

    [Fact]
    public void Parse_RandomSigns_NeverThrows()
    {
        const string signs = "abc\"()-*~: ENOFIT!+\u201C\0\uD800";
        var random = new Random(7);
        for (int i = 0; i < 3000; i++)
        {
            string typed = new(random.GetItems(signs.ToCharArray(), random.Next(1, 40)));
            Should.NotThrow(() => Parser.Parse(typed), typed);
        }
    }

    [Fact]
    public void Parse_ManyPatterns_UsesTheFirstAndSaysSo()
    {
        ParsedQuery parsed = Parser.Parse(string.Join(' ', Enumerable.Range(0, 20).Select(i => $"woord{i}*")));
        parsed.Root.ShouldBeOfType<QueryNode.Loose>().Parts.Count.ShouldBe(QueryParser.MaxPatterns);
        parsed.Notes.ShouldContain(n => n.Contains("met * of ~", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_EndlessWord_IsCutAndSaysSo()
    {
        ParsedQuery parsed = Parser.Parse(string.Join('/', Enumerable.Range(0, 300)));
        parsed.Root.ShouldBeOfType<QueryNode.Word>().Text.Length.ShouldBeLessThanOrEqualTo(QueryParser.MaxWord);
        parsed.Notes.ShouldContain(n => n.Contains("ingekort", StringComparison.Ordinal));
    }
}
