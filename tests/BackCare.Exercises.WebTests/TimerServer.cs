using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WebTimer;

namespace BackCare.Exercises.WebTests;

/// <summary>The sample, served on a free port of the loopback address.</summary>
public sealed class TimerServer : IAsyncLifetime
{
    private readonly WebApplication app = WebTimerApp.Create(
        ["--applicationName", "WebTimer", "--urls", "http://127.0.0.1:0", "--contentRoot", Path.Combine(Repository.Root, "samples", "WebTimer"), "--Logging:LogLevel:Default", "Warning"]);

    /// <summary>How a program reads what the sample answers.</summary>
    public static JsonSerializerOptions Json { get; } = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForBackCare(ExerciseCatalog.Default);

    public HttpClient Client { get; private set; } = null!;

    /// <summary>The warnings and errors that the server has logged.</summary>
    public ConcurrentQueue<string> Logged { get; } = new();

    public async Task InitializeAsync()
    {
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(new Logbook(Logged));
        await app.StartAsync();
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class Logbook(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
