namespace ZVSearch.Ingest.Reading.Scan;

/// <summary>Reads the letters in a picture of a page.</summary>
public interface ITextRecognizer
{
    /// <param name="picture">JPEG or PNG.</param>
    /// <param name="stop">Stops the recognition.</param>
    Task<Recognition> RecognizeAsync(byte[] picture, CancellationToken stop);
}
