using System.Text.Json;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>How orders and products travel between the program and its reading processes: lengths, JSON heads and raw bytes.</summary>
internal static class Wire
{
    /// <summary>Longest frame that is believed, in bytes.</summary>
    private const int MaxFrame = 1 << 30;

    public static async Task WriteOrderAsync(Stream stream, WorkOrder order, CancellationToken stop)
    {
        await WriteFrameAsync(stream, JsonSerializer.SerializeToUtf8Bytes(order, WireJson.Default.WorkOrder), stop).ConfigureAwait(false);
        await stream.FlushAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Null at the end of the stream.</summary>
    public static async Task<WorkOrder?> ReadOrderAsync(Stream stream, CancellationToken stop) =>
        await ReadFrameAsync(stream, stop).ConfigureAwait(false) is { } frame ? JsonSerializer.Deserialize(frame, WireJson.Default.WorkOrder) : null;

    public static async Task WriteProductAsync(Stream stream, Product product, CancellationToken stop)
    {
        IReadOnlyList<Attachment> attachments = product.Attachments ?? [];
        var head = new Head(product with { Text = null, Attachments = null }, product.Text is not null, [.. attachments.Select(a => a.Name)]);
        await WriteFrameAsync(stream, JsonSerializer.SerializeToUtf8Bytes(head, WireJson.Default.Head), stop).ConfigureAwait(false);
        if (product.Text is { } text) { await WriteFrameAsync(stream, text, stop).ConfigureAwait(false); }

        foreach (Attachment attachment in attachments) { await WriteFrameAsync(stream, attachment.Content, stop).ConfigureAwait(false); }

        await stream.FlushAsync(stop).ConfigureAwait(false);
    }

    /// <exception cref="EndOfStreamException">The other side ended before the product was complete.</exception>
    public static async Task<Product> ReadProductAsync(Stream stream, CancellationToken stop)
    {
        byte[] bytes = await NeedFrameAsync(stream, stop).ConfigureAwait(false);
        Head head = JsonSerializer.Deserialize(bytes, WireJson.Default.Head) ?? throw new EndOfStreamException();
        byte[]? text = head.HasText ? await NeedFrameAsync(stream, stop).ConfigureAwait(false) : null;
        var attachments = new List<Attachment>();
        foreach (string name in head.Attachments)
        {
            attachments.Add(new Attachment(name, await NeedFrameAsync(stream, stop).ConfigureAwait(false)));
        }

        return head.Product with { Text = text, Attachments = attachments };
    }

    private static async Task<byte[]> NeedFrameAsync(Stream stream, CancellationToken stop) =>
        await ReadFrameAsync(stream, stop).ConfigureAwait(false) ?? throw new EndOfStreamException();

    private static async Task WriteFrameAsync(Stream stream, byte[] frame, CancellationToken stop)
    {
        await stream.WriteAsync(BitConverter.GetBytes(frame.Length), stop).ConfigureAwait(false);
        await stream.WriteAsync(frame, stop).ConfigureAwait(false);
    }

    private static async Task<byte[]?> ReadFrameAsync(Stream stream, CancellationToken stop)
    {
        byte[] length = new byte[4];
        int count = await stream.ReadAtLeastAsync(length, 4, throwOnEndOfStream: false, stop).ConfigureAwait(false);
        if (count == 0) { return null; }

        int size = count == 4 ? BitConverter.ToInt32(length) : -1;
        if (size is < 0 or > MaxFrame) { throw new EndOfStreamException(); }

        byte[] frame = new byte[size];
        await stream.ReadExactlyAsync(frame, stop).ConfigureAwait(false);
        return frame;
    }

    /// <summary>A product without its bulk; text and attachments follow as frames of their own.</summary>
    internal sealed record Head(Product Product, bool HasText, IReadOnlyList<string> Attachments);
}
