namespace ZVSearch.Ingest.Runs.Workers;

/// <summary>The life of a reading process: take an order, give a product, until the orders end.</summary>
public static class WorkerLoop
{
    public static async Task RunAsync(Workbench bench, Stream orders, Stream products, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(bench);
        while (await Wire.ReadOrderAsync(orders, stop).ConfigureAwait(false) is { } order)
        {
            Product product = await bench.ProcessAsync(order, stop).ConfigureAwait(false);
            await Wire.WriteProductAsync(products, product, stop).ConfigureAwait(false);
        }
    }
}
