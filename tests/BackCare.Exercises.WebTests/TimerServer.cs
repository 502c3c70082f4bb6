using Microsoft.AspNetCore.Builder;
using WebTimer;

namespace BackCare.Exercises.WebTests;

/// <summary>The sample, served on a free port of the loopback address.</summary>
public sealed class TimerServer : IAsyncLifetime
{
    private readonly WebApplication app = WebTimerApp.Create(
        ["--urls", "http://127.0.0.1:0", "--contentRoot", Path.Combine(Repository.Root, "samples", "WebTimer"), "--Logging:LogLevel:Default", "Warning"]);

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
}
