using ZVSearch.Store;

namespace ZVSearch.Web;

public static class WebProgram
{
    public static async Task RunAsync(DataFolder folder, string urls, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        await using WebApplication app = builder.Build();
        await app.RunAsync(stop).ConfigureAwait(false);
    }
}
