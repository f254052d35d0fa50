using System.Numerics.Tensors;
using ZVSearch.Vectors.Neighbours;

namespace ZVSearch.Vectors.Tests;

public class VectorScanTests
{
    [Theory]
    [InlineData(128)]
    [InlineData(384)]
    [InlineData(3)]
    [InlineData(65)]
    public void Compare_RandomVectors_IsTheirCosine(int dimensions)
    {
        var random = new Random(7);
        float[][] vectors = [.. Enumerable.Range(0, 50).Select(_ => Enumerable.Range(0, dimensions).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray())];
        var scan = new VectorScan(vectors.Length, dimensions);
        for (int i = 0; i < vectors.Length; i++) { scan.Set(i, QuantizedVector.From(vectors[i])); }

        float[] cosines = new float[vectors.Length];
        scan.Compare(QuantizedVector.From(vectors[0]), cosines);
        for (int i = 0; i < vectors.Length; i++) { cosines[i].ShouldBe(TensorPrimitives.CosineSimilarity<float>(vectors[0], vectors[i]), 0.02f); }
    }

    [Fact]
    public void Compare_AllNumbersAtTheEdge_DoesNotOverflow()
    {
        float[] edge = [.. Enumerable.Repeat(-1f, 1024)];
        var scan = new VectorScan(1, edge.Length);
        scan.Set(0, QuantizedVector.From(edge));
        float[] cosines = new float[1];
        scan.Compare(QuantizedVector.From(edge), cosines);
        cosines[0].ShouldBe(1, 1e-3f);
    }

    [Fact]
    public void Compare_PlaceWithoutVector_IsZero()
    {
        var scan = new VectorScan(2, 4);
        scan.Set(1, QuantizedVector.From([1, 2, 3, 4]));
        float[] cosines = new float[2];
        scan.Compare(QuantizedVector.From([1, 2, 3, 4]), cosines);
        cosines[0].ShouldBe(0);
    }
}
