using ZVSearch.Core.Documents;
using ZVSearch.Core.Passages;
using ZVSearch.Store.Catalogue;

namespace ZVSearch.Store.Tests;

public class TextCodecTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var text = new CleanText("Kop\nTekst één.\n", [new(1, 0, 15, ReadingMethod.Ocr, "half gelezen")], [new(BlockKind.Heading, 2, 0, 3), new(BlockKind.Paragraph, 0, 4, 14)]);
        Passage[] passages = [new(0, ["Kop"], 1, 4, 14, "Tekst één.")];
        (CleanText readText, IReadOnlyList<Passage> readPassages) = TextCodec.Read(TextCodec.Write(text, passages));
        readText.Text.ShouldBe(text.Text);
        readText.Pages.ShouldBe(text.Pages);
        readText.Blocks.ShouldBe(text.Blocks);
        readPassages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Text.ShouldBe("Tekst één."), p => p.Headings.ShouldBe(["Kop"]), p => p.Page.ShouldBe(1));
    }

    [Fact]
    public void Read_Garbage_IsNamedDamaged() => Should.Throw<InvalidDataException>(() => TextCodec.Read([1, 2, 3, 4, 5]));
}
