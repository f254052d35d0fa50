using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading;

/// <summary>bytes and name → format. Bytes count first, because endings lie; the name decides between kinds of plain text and for broken files.</summary>
public static partial class FormatDetector
{
    private const int Head = 4096;

    private static readonly Dictionary<string, FileFormat> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = FileFormat.Pdf, [".docx"] = FileFormat.Docx, [".docm"] = FileFormat.Docx, [".dotx"] = FileFormat.Docx, [".dotm"] = FileFormat.Docx,
        [".pptx"] = FileFormat.Pptx, [".pptm"] = FileFormat.Pptx, [".ppsx"] = FileFormat.Pptx, [".potx"] = FileFormat.Pptx,
        [".xlsx"] = FileFormat.Xlsx, [".xlsm"] = FileFormat.Xlsx, [".xltx"] = FileFormat.Xlsx,
        [".odt"] = FileFormat.Odt, [".ott"] = FileFormat.Odt, [".ods"] = FileFormat.Ods, [".odp"] = FileFormat.Odp,
        [".html"] = FileFormat.Html, [".htm"] = FileFormat.Html, [".xhtml"] = FileFormat.Html,
        [".txt"] = FileFormat.Text, [".text"] = FileFormat.Text, [".csv"] = FileFormat.Text, [".log"] = FileFormat.Text,
        [".md"] = FileFormat.Markdown, [".markdown"] = FileFormat.Markdown,
        [".eml"] = FileFormat.Mail, [".doc"] = FileFormat.Doc, [".dot"] = FileFormat.Doc, [".rtf"] = FileFormat.Rtf, [".zip"] = FileFormat.Zip,
    };

    /// <param name="name">File name with ending.</param>
    /// <param name="content">All bytes.</param>
    /// <returns><see cref="FileFormat.Unknown"/> for what is neither known nor text.</returns>
    public static FileFormat Detect(string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        FileFormat byName = Endings.GetValueOrDefault(Path.GetExtension(name));
        ReadOnlySpan<byte> head = content.AsSpan(0, Math.Min(content.Length, Head));
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) { return FileFormat.Pdf; }

        if (head.StartsWith("{\\rt"u8)) { return FileFormat.Rtf; }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) { return OfCompoundFile(byName, content); }

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) { return OfZip(byName, content); }

        return head.Length > 0 && Text.TextDecoder.LooksBinary(head) ? OfBinary(byName) : OfText(byName, head);
    }

    /// <summary>A broken office file is still an office file by its name, so that its reader can say that it is damaged.</summary>
    private static FileFormat OfBinary(FileFormat byName) => byName is FileFormat.Text or FileFormat.Markdown or FileFormat.Html ? FileFormat.Unknown : byName;

    private static FileFormat OfText(FileFormat byName, ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        if (byName is FileFormat.Mail || (byName is FileFormat.Unknown or FileFormat.Text && MailStart().IsMatch(text) && MailFrom().IsMatch(text))) { return FileFormat.Mail; }

        if (HtmlStart().IsMatch(text)) { return FileFormat.Html; }

        return byName is FileFormat.Unknown ? FileFormat.Text : byName;
    }

    private static FileFormat OfCompoundFile(FileFormat byName, byte[] content)
    {
        bool holdsWord = content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0;
        bool isPackage = content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
        if (isPackage) { return byName is FileFormat.Pptx or FileFormat.Xlsx ? byName : FileFormat.Docx; }

        return holdsWord || byName == FileFormat.Doc ? FileFormat.Doc : FileFormat.Unknown;
    }

    private static FileFormat OfZip(FileFormat byName, byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            string type = MimeType(zip);
            if (type.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal)) { return OfOpenDocument(type); }

            bool Has(string prefix) => zip.Entries.Any(e => e.FullName.Replace('\\', '/').StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
            if (Has("word/")) { return FileFormat.Docx; }

            if (Has("ppt/")) { return FileFormat.Pptx; }

            return Has("xl/") ? FileFormat.Xlsx : byName is FileFormat.Unknown || !Has("[Content_Types]") ? FileFormat.Zip : byName;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException)
        {
            // Broken: the reader that belongs to the name will say so.
            return byName is FileFormat.Unknown or FileFormat.Text ? FileFormat.Zip : byName;
        }
    }

    private static string MimeType(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { Length: < 200, IsEncrypted: false } entry) { return string.Empty; }

        using var reader = new StreamReader(entry.Open(), Encoding.ASCII);
        char[] type = new char[100];
        return new string(type, 0, reader.ReadBlock(type));
    }

    private static FileFormat OfOpenDocument(string type)
    {
        if (type.Contains("spreadsheet", StringComparison.Ordinal)) { return FileFormat.Ods; }

        return type.Contains("presentation", StringComparison.Ordinal) ? FileFormat.Odp : FileFormat.Odt;
    }

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"^(?:Return-Path|Received|From|To|Subject|Date|MIME-Version|Message-ID|Delivered-To):\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MailStart();

    [GeneratedRegex(@"^From:\s.+?^(?:Subject|Date|To|MIME-Version):\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex MailFrom();
}
