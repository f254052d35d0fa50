using ZVSearch.Support;
using ZVSearch.Vectors.Onnx;

namespace ZVSearch.Vectors.Tests;

public sealed class OnnxEmbedderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public OnnxEmbedderTests() => OnnxModelBuilder.Write(_folder["model"], [("zorg", [1, 0, 0]), ("hulp", [0.9f, 0.1f, 0]), ("politie", [0, 0, 1])]);

    [Fact]
    public void TryEmbed_KnownWords_GivesTheirMeanAtLengthOne()
    {
        using var embedder = OnnxEmbedder.Open(_folder["model"]);
        embedder.Dimensions.ShouldBe(3);
        float[] vector = new float[3];
        embedder.TryEmbed("zorg politie", vector).ShouldBeTrue();
        vector[0].ShouldBe(MathF.Sqrt(0.5f), 1e-4f);
        vector[2].ShouldBe(MathF.Sqrt(0.5f), 1e-4f);
    }

    [Fact]
    public void TryEmbed_UnknownWords_IsFalse()
    {
        using var embedder = OnnxEmbedder.Open(_folder["model"]);
        embedder.TryEmbed("xyzzy", new float[3]).ShouldBeFalse();
    }

    [Fact]
    public void Open_OtherModel_HasAnotherVersion()
    {
        OnnxModelBuilder.Write(_folder["other"], [("zorg", [0, 1, 0])]);
        using OnnxEmbedder one = OnnxEmbedder.Open(_folder["model"]), two = OnnxEmbedder.Open(_folder["other"]);
        one.Version.ShouldNotBe(two.Version);
    }

    [Fact]
    public void Open_NoModel_SaysWhatIsMissing() =>
        Should.Throw<InvalidDataException>(() => OnnxEmbedder.Open(_folder["leeg"])).Message.ShouldContain("model.onnx");

    [Fact]
    public void Open_NoTokenizer_SaysWhatIsMissing()
    {
        File.Delete(Path.Combine(_folder["model"], "vocab.txt"));
        Should.Throw<InvalidDataException>(() => OnnxEmbedder.Open(_folder["model"])).Message.ShouldContain("vocab.txt");
    }

    [Fact]
    public void Open_DamagedModel_IsADutchMessage()
    {
        File.WriteAllText(Path.Combine(_folder["model"], "model.onnx"), "geen model");
        Should.Throw<InvalidDataException>(() => OnnxEmbedder.Open(_folder["model"])).Message.ShouldContain("kan niet worden gebruikt");
    }

    public void Dispose() => _folder.Dispose();
}
