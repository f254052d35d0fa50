using Microsoft.AspNetCore.Http.Metadata;

namespace ZVSearch.Web.Pages.Shared;

/// <summary>Room for the fields and files of one form.</summary>
/// <param name="most">Fields and files together.</param>
/// <param name="longestValue">Bytes of one field that is no file.</param>
/// <param name="largestFile">Bytes of one file.</param>
internal sealed class FormLimits(int most, int longestValue, long largestFile) : IFormOptionsMetadata
{
    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => most;

    public int? KeyLengthLimit => 100;

    public int? ValueLengthLimit => longestValue;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => largestFile;
}
