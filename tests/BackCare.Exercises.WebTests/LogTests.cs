using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>The sessions that were done, which stay in the browser.</summary>
public sealed class LogTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : PageTests(server, chromium, output)
{
    [Fact]
    public Task A_session_that_was_played_is_in_the_log_and_stays_there() => InBrowser(async visit =>
    {
        var routine = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        await visit.OpenWithClock();
        await visit.Page.Locator("#log > summary").ClickAsync();
        await Expect(visit.Page.Locator("#log-none")).ToBeVisibleAsync();
        await visit.Make(SidedChoice, name: "Desk break");
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(routine.Timeline[^1].Start) + 1000);
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");

        await Expect(visit.Page.Locator("#log-latest li")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#log-latest li")).ToContainTextAsync("Desk break");
        await Expect(visit.Page.Locator("#log-latest li")).Not.ToContainTextAsync("in part");
        await Expect(visit.Page.Locator("#log-none")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#log-weeks .done")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#log-weeks tbody tr").First.Locator("td").Nth(6)).ToHaveClassAsync("done"); // a Sunday
        await visit.Page.Clock.ResumeAsync();
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("#log > summary").ClickAsync();
        await Expect(visit.Page.Locator("#log-latest li")).ToHaveCountAsync(1);
    });

    [Fact]
    public Task A_session_that_was_broken_off_is_in_the_log_in_part_and_one_without_anything_done_is_not() => InBrowser(async visit =>
    {
        var routine = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        await visit.OpenWithClock();
        await visit.Make(SidedChoice, name: "Broken off");
        var visits = 0;
        await Play(TimeSpan.FromSeconds(1));
        await visit.Page.Locator("#log > summary").ClickAsync();
        await Expect(visit.Page.Locator("#log-none")).ToBeVisibleAsync();
        await Play(routine.Timeline.First(segment => segment.Item == 1).Start + TimeSpan.FromSeconds(1));
        await visit.Page.Locator("#log > summary").ClickAsync();

        await Expect(visit.Page.Locator("#log-latest li")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#log-latest li")).ToContainTextAsync("in part");

        async Task Play(TimeSpan time)
        {
            await visit.Button("Start").WaitForAsync();
            await visit.Page.Clock.PauseAtAsync(Visit.Noon.AddHours(++visits));
            await visit.Button("Start").ClickAsync();
            await visit.Page.Clock.RunForAsync(Milliseconds(time));
            await visit.Page.Clock.ResumeAsync();
            await visit.Page.ReloadAsync();
        }
    });

    [Fact]
    public Task The_log_is_saved_as_a_file_added_from_one_and_deleted() => InBrowser(async visit =>
    {
        var older = new SessionRecord(Twist(), new(2026, 2, 20, 8, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(3)).ToJsonLine();
        var newer = new SessionRecord(Twist(), new(2026, 2, 26, 8, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(4), [Logs.SessionOutcome.Partly], "a note").ToJsonLine();
        await visit.OpenWithClock();
        await visit.Page.Locator("#log > summary").ClickAsync();
        await Add(newer);
        await Expect(visit.Page.Locator("#log-state")).ToHaveTextAsync("The file was added.");
        await Add(older + newer);

        await Expect(visit.Page.Locator("#log-latest li")).ToHaveCountAsync(2);
        await Expect(visit.Page.Locator("#log-weeks .done")).ToHaveTextAsync(["4 min", "3 min"]);
        await Add("{\"routine\": 7}");
        await Expect(visit.Page.Locator("#log-state")).ToHaveTextAsync("This file is no log of sessions; nothing was added.");
        await Expect(visit.Page.Locator("#log-latest li")).ToHaveCountAsync(2);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Save as a file").ClickAsync());
        using (var saved = new StreamReader(await download.CreateReadStreamAsync())) (await saved.ReadToEndAsync()).Should().Be(older + newer);

        await visit.Button("Delete all").ClickAsync();
        await visit.Page.Locator("#log > summary").FocusAsync();
        await Expect(visit.Page.Locator("#log-latest li")).ToHaveCountAsync(2);
        await visit.Button("Delete all").ClickAsync();
        await visit.Button("Really delete all?").ClickAsync();
        await Expect(visit.Page.Locator("#log-none")).ToBeVisibleAsync();
        await Expect(visit.Button("Save as a file")).ToBeHiddenAsync();

        Task Add(string lines) => visit.Page.GetByLabel("Add a file").SetInputFilesAsync(new FilePayload { Name = "sessions.jsonl", MimeType = "application/jsonl", Buffer = System.Text.Encoding.UTF8.GetBytes(lines) });

        static Routine Twist() => new RoutineBuilder("Evening", ExerciseCatalog.Default).Add("seated-twist").Build();
    });
}
