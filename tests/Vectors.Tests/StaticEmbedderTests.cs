using System.Numerics.Tensors;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Vectors.Tests;

public class StaticEmbedderTests
{
    private static readonly StaticEmbedder Embedder = StaticEmbedder.BuiltIn;

    [Theory]
    [InlineData("gevangenis", "penitentiaire inrichting", "belasting op brandstof")]
    [InlineData("huiselijk geweld", "mishandeling door de partner", "visserij op de Noordzee")]
    [InlineData("drugs", "opium en verdovende middelen", "pensioen voor nabestaanden")]
    [InlineData("klacht van een patient", "klachtrecht in de geestelijke gezondheidszorg", "kenteken van een voertuig")]
    public void TryEmbed_SameSubjectInOtherWords_ComesNearer(string text, string near, string far) => Cosine(text, near).ShouldBeGreaterThan(Cosine(text, far) + 0.1f);

    [Fact]
    public void TryEmbed_Twice_GivesTheSameBitsAtLengthOne()
    {
        float[] once = Vector("samenwerking in de zorgketen"), again = Vector("samenwerking in de zorgketen");
        again.ShouldBe(once);
        TensorPrimitives.Norm<float>(once).ShouldBe(1, 1e-5f);
    }

    [Fact]
    public void TryEmbed_UnknownCompound_IsPlacedByItsPieces() => Cosine("jeugdgevangenisdirecteur", "gevangenis").ShouldBeGreaterThan(0.3f);

    [Theory]
    [InlineData("")]
    [InlineData("de het een")]
    [InlineData("12345 !?")]
    [InlineData("xyzzy")]
    public void TryEmbed_NothingKnown_IsFalse(string text) => Embedder.TryEmbed(text, new float[Embedder.Dimensions]).ShouldBeFalse();

    private static float Cosine(string a, string b) => TensorPrimitives.Dot<float>(Vector(a), Vector(b));

    private static float[] Vector(string text)
    {
        float[] vector = new float[Embedder.Dimensions];
        Embedder.TryEmbed(text, vector).ShouldBeTrue();
        return vector;
    }
}
