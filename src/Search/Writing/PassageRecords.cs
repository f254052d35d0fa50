using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ZVSearch.Core.Passages;
using ZVSearch.Search.Schema;
using ZVSearch.Vectors;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Search.Writing;

/// <summary>
/// Turns a document into the records of its block. One set of field objects is filled again and again, because the writer takes
/// each record before it asks for the next; so an instance serves one document at a time.
/// </summary>
internal sealed class PassageRecords
{
    private static readonly FieldType TextType = Freeze(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = Lucene.Net.Index.IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    });

    private static readonly FieldType StoredTextType = Freeze(new FieldType(TextType) { IsStored = true });

    /// <summary>Exact words only serve phrases and quoted words, which are filters: no length norms.</summary>
    private static readonly FieldType ExactType = Freeze(new FieldType(TextType) { OmitNorms = true });

    private readonly Document _passage = [];
    private readonly Document _closing = [];
    private readonly StringField _passageDocument = new(IndexFields.Document, string.Empty, Field.Store.NO);
    private readonly StringField _closingDocument = new(IndexFields.Document, string.Empty, Field.Store.NO);
    private readonly Field _title = new(IndexFields.Title, string.Empty, TextType);
    private readonly Field _headings = new(IndexFields.Headings, string.Empty, StoredTextType);
    private readonly Field _body = new(IndexFields.Body, string.Empty, StoredTextType);
    private readonly Field _titleExact = new(IndexFields.Title + IndexFields.ExactSuffix, string.Empty, ExactType);
    private readonly Field _headingsExact = new(IndexFields.Headings + IndexFields.ExactSuffix, string.Empty, ExactType);
    private readonly Field _bodyExact = new(IndexFields.Body + IndexFields.ExactSuffix, string.Empty, ExactType);
    private readonly StoredField _place = new(IndexFields.Place, new BytesRef(16));
    private readonly BinaryDocValuesField _vector = new(IndexFields.Vector, new BytesRef());
    private readonly BinaryDocValuesField _card = new(IndexFields.Card, new BytesRef());
    private readonly IEmbedder _embedder;
    private readonly float[] _numbers;

    public PassageRecords(IEmbedder embedder)
    {
        (_embedder, _numbers) = (embedder, new float[embedder.Dimensions]);
        Field[] passage = [_passageDocument, _headings, _body, _headingsExact, _bodyExact, _place, _vector], closing = [_closingDocument, _title, _titleExact, _card];
        foreach (Field field in passage) { _passage.Add(field); }

        foreach (Field field in closing) { _closing.Add(field); }
    }

    public IEnumerable<IEnumerable<IIndexableField>> Of(DocumentCard card, IReadOnlyList<Passage> passages)
    {
        _passageDocument.SetStringValue(card.Hash);
        foreach (Passage passage in passages)
        {
            string headings = string.Join(" > ", passage.Headings);
            _headings.SetStringValue(headings);
            _headingsExact.SetStringValue(headings);
            _body.SetStringValue(passage.Text);
            _bodyExact.SetStringValue(passage.Text);
            _place.SetBytesValue(new PassagePlace(passage.Number, passage.Page, passage.Start, passage.End).ToBytes());
            _vector.SetBytesValue(new BytesRef(VectorOf(card, passage)));
            yield return _passage;
        }

        _closingDocument.SetStringValue(card.Hash);
        _title.SetStringValue(card.Title);
        _titleExact.SetStringValue(card.Title);
        _card.SetBytesValue(new BytesRef(CardJson.Write(card)));
        yield return _closing;
    }

    /// <summary>Title and headings say what a passage is about when it speaks of "this article". Without known words: no bytes.</summary>
    private byte[] VectorOf(DocumentCard card, Passage passage) =>
        _embedder.TryEmbed($"{card.Title}\n{(passage.Headings.Count > 0 ? passage.Headings[^1] : string.Empty)}\n{passage.Text}", _numbers) ? QuantizedVector.From(_numbers) : [];

    private static FieldType Freeze(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
