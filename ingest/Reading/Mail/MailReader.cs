using System.Globalization;
using MimeKit;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading.Archive;
using ZVSearch.Ingest.Reading.Html;

namespace ZVSearch.Ingest.Reading.Mail;

/// <summary>Reads mail (EML) with MimeKit: subject as heading, who and when, the body as text; attachments become documents of their own.</summary>
public sealed class MailReader : IDocumentReader
{
    public IReadOnlySet<FileFormat> Formats { get; } = new HashSet<FileFormat> { FileFormat.Mail };

    public async Task<ReadDocument> ReadAsync(SourceFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        MimeMessage message = await LoadAsync(file, stop).ConfigureAwait(false);
        string subject = BlockText.Normalize(message.Subject);
        var blocks = new List<Block> { new(BlockKind.Heading, subject.Length > 0 ? subject : "Bericht zonder onderwerp", 1) };
        AddLine(blocks, "Van", message.From.ToString());
        AddLine(blocks, "Aan", message.To.ToString());
        AddLine(blocks, "Cc", message.Cc.ToString());
        bool hasDate = message.Headers.Contains(HeaderId.Date);
        AddLine(blocks, "Datum", hasDate ? message.Date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : string.Empty);
        blocks.AddRange(Body(message, stop));
        var properties = new FileProperties(subject.Length > 0 ? subject : null, hasDate ? DateOnly.FromDateTime(message.Date.DateTime) : null);
        return ReadDocument.OnePage(blocks, properties) with { Attachments = Attachments(message, file.Limits, stop) };
    }

    private static async Task<MimeMessage> LoadAsync(SourceFile file, CancellationToken stop)
    {
        try
        {
            var options = new ParserOptions { MaxMimeDepth = 32 };
            MimeMessage message = await MimeMessage.LoadAsync(options, file.Open(), stop).ConfigureAwait(false);
            bool isMail = message.Headers.Any(h => h.Id is HeaderId.From or HeaderId.Subject or HeaderId.To or HeaderId.Date or HeaderId.MimeVersion);
            return isMail ? message : throw ReadingException.Damaged("Dit is geen e-mailbericht.");
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw ReadingException.Damaged("Het e-mailbericht is beschadigd.", fault);
        }
    }

    private static void AddLine(List<Block> blocks, string label, string value)
    {
        string text = BlockText.Normalize(value);
        if (text.Length > 0) { blocks.Add(new Block(BlockKind.Paragraph, $"{label}: {text}")); }
    }

    private static List<Block> Body(MimeMessage message, CancellationToken stop)
    {
        if (message.TextBody is { Length: > 0 } text)
        {
            // Quoted lines keep their text; the marks in front of them are layout.
            string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimStart('>', ' '))];
            return Text.TextReader.Blocks(lines, stop);
        }

        return message.HtmlBody is { } html ? [.. HtmlReader.Read(html, stop).Pages.SelectMany(p => p.Blocks)] : [];
    }

    private static List<Attachment> Attachments(MimeMessage message, ReadingLimits limits, CancellationToken stop)
    {
        var attachments = new List<Attachment>();
        long size = 0;
        foreach (MimeEntity part in message.BodyParts.Where(p => p.IsAttachment || p is MessagePart || p is MimePart { FileName.Length: > 0 }))
        {
            stop.ThrowIfCancellationRequested();
            byte[] content = ContentOf(part);
            size += content.LongLength;
            if (attachments.Count >= limits.MaxEntries || size > limits.MaxUnpackedBytes) { throw ReadingException.TooLarge("Het bericht heeft te veel of te grote bijlagen."); }

            attachments.Add(new Attachment(SafeName.Of(NameOf(part), $"bijlage {attachments.Count + 1}"), content));
        }

        return attachments;
    }

    private static string? NameOf(MimeEntity part) => part switch
    {
        MimePart file => file.FileName,
        MessagePart mail => $"{mail.Message?.Subject ?? "bericht"}.eml".Replace('/', '-'),
        _ => null,
    };

    private static byte[] ContentOf(MimeEntity part)
    {
        using var content = new MemoryStream();
        if (part is MimePart { Content: { } file }) { file.DecodeTo(content); }
        else if (part is MessagePart { Message: { } mail }) { mail.WriteTo(content); }

        return content.ToArray();
    }
}
