using Microsoft.Extensions.Logging;
using ZVSearch.Core.Documents;
using ZVSearch.Ingest.Reading;

namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>Runs the pipeline for one file and turns every end, also an unexpected one, into a product.</summary>
public sealed class Workbench(Pipeline pipeline, ReadingLimits limits, ILogger<Workbench> log)
{
    public async Task<Product> ProcessAsync(WorkOrder order, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var format = FileFormat.Unknown;
        try
        {
            if (new FileInfo(order.Path).Length > limits.MaxFileBytes)
            {
                throw ReadingException.TooLarge($"Het bestand is groter dan {limits.MaxFileBytes / (1024 * 1024)} MB.");
            }

            byte[] content = await File.ReadAllBytesAsync(order.Path, stop).ConfigureAwait(false);
            format = FormatDetector.Detect(order.Name, content);
            return await pipeline.ProcessAsync(new SourceFile(order.Name, format, content, limits) { Order = order.Screening }, stop).ConfigureAwait(false);
        }
        catch (ReadingException end)
        {
            return Product.Of(end, format);
        }
        catch (Exception fault) when (fault is OutOfMemoryException or InsufficientExecutionStackException)
        {
            return new Product(OutcomeKind.TooLarge, "Het bestand vraagt meer geheugen dan is toegestaan.", format);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return new Product(OutcomeKind.Failed, "Het bestand kon niet worden geopend: geen toegang, of het is in gebruik.", format);
        }
        catch (Exception surprise) when (surprise is not OperationCanceledException)
        {
            RunLog.FileFailed(log, surprise.GetType().Name, surprise.StackTrace ?? string.Empty);
            return new Product(OutcomeKind.Failed, $"Onverwachte fout bij het lezen ({surprise.GetType().Name}).", format);
        }
    }
}
