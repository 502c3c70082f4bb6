using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace BackCare.Exercises.WebTests;

/// <summary>One visit to the page: a fresh browser context that notes what must not happen. It asks for less motion, which takes less time to draw.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>When the page is opened, by its clock: a Sunday.</summary>
    public static readonly DateTime Noon = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly IBrowserContext context;
    private readonly Uri home;
    private readonly ConcurrentQueue<string> problems = new();
    private string? expected;

    private Visit(IBrowserContext context, Uri home)
    {
        (this.context, this.home) = (context, home);
        context.Console += (_, message) => NoteIf(message.Type is "error" or "warning" && !message.Text.Contains("blocked by Playwright", StringComparison.Ordinal), $"console: {message.Text}");
        context.WebError += (_, error) => problems.Enqueue($"error: {error.Error}");
        context.Request += (_, request) => NoteIf(new Uri(request.Url).Authority != home.Authority, $"another host: {request.Url}");
        context.Dialog += (_, dialog) =>
        {
            problems.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; private set; } = null!;

    /// <summary>Makes a visit for a test, and sees that it was clean; without a browser nothing is tested.</summary>
    public static async Task InBrowser(Chromium chromium, TimerServer server, ITestOutputHelper output, Func<Visit, Task> test, ViewportSize? viewport = null, ServiceWorkerPolicy workers = ServiceWorkerPolicy.Block)
    {
        if (chromium.Browser is null)
        {
            output.WriteLine($"Left out: there is no browser at {Chromium.Path}.");
            return;
        }

        await using var visit = await To(chromium.Browser, server.Client.BaseAddress!, viewport, workers);
        await test(visit);
        visit.ShouldBeClean();
    }

    private static async Task<Visit> To(IBrowser browser, Uri home, ViewportSize? viewport, ServiceWorkerPolicy workers)
    {
        var visit = new Visit(await browser.NewContextAsync(new() { BaseURL = home.ToString(), ViewportSize = viewport, ReducedMotion = ReducedMotion.Reduce, ServiceWorkers = workers }), home);
        // Headless browsers have no printer, no voice and no screen: what would be printed and spoken, and when the screen is kept on, is noted.
        await visit.context.AddInitScriptAsync("""
            window.print = () => { window.printed = true; };
            window.spoken = [];
            speechSynthesis.speak = words => window.spoken.push(words.text);
            window.screenLocks = [];
            const request = async () => {
              const lock = { released: false, release: async () => { lock.released = true; } };
              window.screenLocks.push(lock);
              return lock;
            };
            Object.defineProperty(navigator, 'wakeLock', { value: { request } });
            """);
        visit.Page = await visit.context.NewPageAsync();
        return visit;
    }

    /// <summary>Opens the page and waits until it can be used.</summary>
    public async Task Open(string query = "")
    {
        await Page.GotoAsync($"/{query}");
        await Assertions.Expect(Page.Locator("input[value=middleBack]")).ToBeAttachedAsync();
    }

    /// <summary>Opens the page with a clock that can be stopped and moved.</summary>
    public async Task OpenWithClock()
    {
        await Page.Clock.InstallAsync(new() { TimeDate = Noon });
        await Open();
    }

    /// <summary>Opens the page that has the player as an element and nothing else, with a clock that is stopped.</summary>
    public async Task OpenElement()
    {
        await Page.Clock.InstallAsync(new() { TimeDate = Noon });
        await Page.GotoAsync("/player.html");
        await StopClock();
    }

    /// <summary>Stops the clock of the page when the routine can be played.</summary>
    public async Task StopClock()
    {
        await Button("Start").WaitForAsync();
        await Page.Clock.PauseAtAsync(Noon.AddHours(1));
    }

    public async Task Make(string[]? choose = null, string minutes = "10", string note = "", string name = "")
    {
        if (await Page.Locator("#form").GetAttributeAsync("open") is null) await Page.Locator("#form > summary").ClickAsync();
        if (!await Page.Locator("#note").IsVisibleAsync()) await Page.Locator("#more > summary").ClickAsync();
        foreach (var word in choose ?? []) await Page.GetByLabel(word, new() { Exact = true }).CheckAsync();
        await Page.GetByLabel("Minutes", new() { Exact = true }).FillAsync(minutes);
        await Page.GetByLabel("Note for each exercise").FillAsync(note);
        await Page.GetByLabel("Name of the routine").FillAsync(name);
        await Button("Make routine").ClickAsync();
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Now(string part) => Page.Locator($".now-{part}");

    /// <summary>Nothing went wrong that a user might not see.</summary>
    private void ShouldBeClean() => problems.Where(problem => expected is null || !problem.Contains(expected, StringComparison.Ordinal)).Should().BeEmpty();

    /// <summary>A problem that the test asks for: browsers log every answer that is an error.</summary>
    public void Expected(string problem) => expected = problem;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void NoteIf(bool condition, string problem)
    {
        if (condition) problems.Enqueue(problem);
    }
}
