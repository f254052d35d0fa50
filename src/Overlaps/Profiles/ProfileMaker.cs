using System.Numerics.Tensors;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Concepts;
using ZVSearch.Language.Words;
using ZVSearch.Vectors;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Overlaps.Profiles;

/// <summary>document → profile. Looks at nothing but the document. Thread-safe.</summary>
public sealed class ProfileMaker(KnowledgePack knowledge, IEmbedder embedder)
{
    private readonly TellingTerms _terms = new(knowledge);
    private readonly WorkFinder _work = new(knowledge, new ConceptFinder(knowledge), new TellingTerms(knowledge));
    private readonly DivisionFinder _division = new(knowledge);

    public OverlapProfile Make(OverlapDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        float[] sum = new float[embedder.Dimensions], vector = new float[embedder.Dimensions];
        var passages = new List<PassageProfile>(document.Passages.Count);
        foreach (Passage passage in document.Passages)
        {
            bool isFurniture = passage.Headings is [CleanText.FurnitureHeading, ..];
            bool isKnown = embedder.TryEmbed(passage.Text, vector);
            if (isKnown && !isFurniture) { TensorPrimitives.Add(sum, vector, sum); }

            passages.Add(new PassageProfile(
                passage.Page,
                passage.Start,
                passage.End,
                HeadingOf(passage),
                isFurniture ? [] : Winnowing.Of(WordMark.Of(document.Text.Text, passage.Start, passage.End)),
                isKnown ? QuantizedVector.From(vector) : []));
        }

        bool hasVector = TensorPrimitives.MaxMagnitude<float>(sum) != 0;
        IReadOnlyDictionary<uint, float> terms = _terms.Of($"{document.Described.Title} {document.Text.Text}");
        return new OverlapProfile(
            passages,
            hasVector ? QuantizedVector.From(sum) : [],
            terms,
            _work.Find(document, terms),
            [.. document.Described.Facts.Where(f => f is { Card: Cards.Region, Field: Fields.Name }).Select(f => f.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            _division.Find(document.Passages));
    }

    /// <summary>Numbers and case of a heading make no difference: "3. Doel" is "Doel".</summary>
    private static uint HeadingOf(Passage passage)
    {
        if (passage.Headings.Count == 0) { return 0; }

        uint hash = 17;
        foreach (WordMark word in WordMark.Of(passage.Headings[^1], 0, passage.Headings[^1].Length))
        {
            if (!char.IsDigit(passage.Headings[^1][word.Start])) { hash = unchecked((hash * 31) + word.Hash); }
        }

        return hash;
    }
}
