using Microsoft.AspNetCore.Builder;
using WebTimer;

namespace BackCare.Exercises.WebTests;

/// <summary>The sample, served on a free port of the loopback address.</summary>
public sealed class TimerServer : IAsyncLifetime
{
    private readonly WebApplication app = WebTimerApp.Create(
        ["--urls", "http://127.0.0.1:0", "--contentRoot", Path.Combine(Root(), "samples", "WebTimer"), "--Logging:LogLevel:Default", "Warning"]);

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackCare.Exercises.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
