using ZVSearch.Vectors.Static;

namespace ZVSearch.Vectors;

/// <summary>Which embedder is used: that of a model folder when there is one, else the built-in one.</summary>
public static class Embedders
{
    /// <param name="modelFolder">Folder with an ONNX sentence encoder and its tokenizer; null, or a folder that is not there, for the built-in embedder.</param>
    /// <exception cref="InvalidDataException">The folder does not hold a model that can be used; the message is Dutch.</exception>
    public static IEmbedder Open(string? modelFolder) =>
        modelFolder is not null && Directory.Exists(modelFolder) ? Onnx.OnnxEmbedder.Open(modelFolder) : StaticEmbedder.BuiltIn;
}
