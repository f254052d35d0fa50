using System.Numerics.Tensors;
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace ZVSearch.Vectors.Onnx;

/// <summary>
/// A sentence encoder from a folder: <c>model.onnx</c> beside <c>vocab.txt</c> (WordPiece) or <c>sentencepiece.bpe.model</c> (SentencePiece). The model takes token
/// numbers (and, when it asks for them, a mask and sentence numbers, all int64, one text at a time) and gives one vector per token, whose mean is the vector of the text, or one
/// vector per text. Runs on one thread per call, so that the same text gives the same vector.
/// </summary>
public sealed class OnnxEmbedder : IEmbedder, IDisposable
{
    /// <summary>Most tokens of a text that are read; encoders of this kind are trained on at most so many.</summary>
    private const int MostTokens = 256;

    private readonly InferenceSession _session;
    private readonly Tokenizer _tokenizer;

    private OnnxEmbedder(InferenceSession session, Tokenizer tokenizer, string version)
    {
        (_session, _tokenizer, Version) = (session, tokenizer, version);
        Dimensions = Run([0]).Length;
    }

    public string Version { get; }

    public int Dimensions { get; }

    /// <exception cref="InvalidDataException">A file is missing or cannot be used; the message is Dutch.</exception>
    public static OnnxEmbedder Open(string folder)
    {
        string model = Path.Combine(folder, "model.onnx");
        if (!File.Exists(model)) { throw new InvalidDataException($"In de modelmap {folder} staat geen model.onnx."); }

        try
        {
            Tokenizer tokenizer = OpenTokenizer(folder);
            using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
            return new OnnxEmbedder(new InferenceSession(model, options), tokenizer, "onnx-" + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(model)))[..16]);
        }
        catch (OnnxRuntimeException fault)
        {
            throw new InvalidDataException($"Het model in {folder} kan niet worden gebruikt: {fault.Message}", fault);
        }
    }

    public bool TryEmbed(string text, Span<float> vector)
    {
        vector.Clear();
        long[] tokens = [.. _tokenizer.EncodeToIds(text, MostTokens, out _, out _).Select(id => (long)id)];
        if (tokens.Length == 0) { return false; }

        Run(tokens).CopyTo(vector);
        float length = TensorPrimitives.Norm<float>(vector);
        if (length < 1e-6f) { return false; }

        TensorPrimitives.Divide(vector, length, vector);
        return true;
    }

    public void Dispose() => _session.Dispose();

    private static Tokenizer OpenTokenizer(string folder)
    {
        string words = Path.Combine(folder, "vocab.txt"), pieces = Path.Combine(folder, "sentencepiece.bpe.model");
        if (File.Exists(words)) { return BertTokenizer.Create(words); }

        if (!File.Exists(pieces)) { throw new InvalidDataException($"In de modelmap {folder} staat geen vocab.txt of sentencepiece.bpe.model."); }

        using FileStream stream = File.OpenRead(pieces);
        return SentencePieceTokenizer.Create(stream);
    }

    private float[] Run(long[] tokens)
    {
        long[] shape = [1, tokens.Length];
        var inputs = new Dictionary<string, OrtValue>(StringComparer.Ordinal);
        foreach (string name in _session.InputMetadata.Keys)
        {
            // Sentence numbers are all zero, the mask is all one: a text is one sentence without padding.
            long[] values = name.Contains("mask", StringComparison.Ordinal) ? [.. tokens.Select(_ => 1L)] : name.Contains("type", StringComparison.Ordinal) ? new long[tokens.Length] : tokens;
            inputs.Add(name, OrtValue.CreateTensorValueFromMemory(values, shape));
        }

        try
        {
            using var options = new RunOptions();
            using IDisposableReadOnlyCollection<OrtValue> outputs = _session.Run(options, inputs, [_session.OutputMetadata.Keys.First()]);
            return Mean(outputs[0].GetTensorDataAsSpan<float>(), outputs[0].GetTensorTypeAndShape().Shape);
        }
        finally
        {
            foreach (OrtValue value in inputs.Values) { value.Dispose(); }
        }
    }

    private static float[] Mean(ReadOnlySpan<float> output, long[] shape)
    {
        int dimensions = (int)shape[^1], rows = output.Length / dimensions;
        float[] mean = new float[dimensions];
        for (int row = 0; row < rows; row++) { TensorPrimitives.Add(mean, output.Slice(row * dimensions, dimensions), mean); }

        TensorPrimitives.Divide(mean, rows, mean);
        return mean;
    }
}
