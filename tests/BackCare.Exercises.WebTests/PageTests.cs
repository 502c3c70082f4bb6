using System.Net.Http.Json;
using Microsoft.Playwright;
using WebTimer;
using Xunit.Abstractions;

namespace BackCare.Exercises.WebTests;

/// <summary>Tests of the page in a browser.</summary>
public abstract class PageTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : IClassFixture<TimerServer>, IClassFixture<Chromium>
{
    protected static readonly string[] SidedChoice = ["Middle back", "Chair"];
    protected static readonly string[] NothingFits = ["Chest", "Sitting on the floor with bent knees"];

    protected static string Clock(TimeSpan time) => $"{(int)time.TotalMinutes}:{time.Seconds:00}";

    protected static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;

    /// <param name="test">What is done and seen.</param>
    /// <param name="viewport">The size of the window; null: the browser's own.</param>
    /// <param name="own">A server of the test's own; null: the one of all tests.</param>
    /// <param name="workers">Whether the page may work without a network.</param>
    private protected Task InBrowser(Func<Visit, Task> test, ViewportSize? viewport = null, TimerServer? own = null, ServiceWorkerPolicy workers = ServiceWorkerPolicy.Block) =>
        Visit.InBrowser(chromium, own ?? server, output, test, viewport, workers);

    protected async Task<RoutineAnswer> Expected(object order)
    {
        using var response = await server.Client.PostAsJsonAsync("/api/routines", order);
        return (await response.Content.ReadFromJsonAsync<RoutineAnswer>(TimerServer.Json))!;
    }
}
