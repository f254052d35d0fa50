using UglyToad.PdfPig.Content;

namespace ZVSearch.Ingest.Reading.Pdf;

/// <summary>The picture that fills a scanned page.</summary>
internal static class PagePicture
{
    /// <summary>Share of the page that a picture must cover to be a scan.</summary>
    private const double MinCoverage = 0.4;

    /// <summary>Most samples of a picture that is handed to recognition (100 million is A3 at 600 dpi).</summary>
    private const long MaxSamples = 100_000_000;

    /// <summary>JPEG or PNG bytes of the largest picture; null when no picture covers the page or its coding is unknown.</summary>
    public static byte[]? Of(Page page)
    {
        double area = Math.Max(1, page.Width * page.Height);
        IPdfImage? largest = page.GetImages()
            .Where(i => (double)i.BoundingBox.Width * i.BoundingBox.Height > MinCoverage * area && (long)i.WidthInSamples * i.HeightInSamples < MaxSamples)
            .MaxBy(i => (long)i.WidthInSamples * i.HeightInSamples);
        if (largest is null) { return null; }

        ReadOnlySpan<byte> raw = largest.RawBytes;
        bool isJpeg = raw.Length > 3 && raw[0] == 0xFF && raw[1] == 0xD8;
        if (isJpeg) { return raw.ToArray(); }

        return largest.TryGetPng(out byte[]? png) ? png : null;
    }
}
