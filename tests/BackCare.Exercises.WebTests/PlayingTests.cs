using System.Text.RegularExpressions;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Playback;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>A routine played in a browser: what is seen, heard and pressed.</summary>
public sealed class PlayingTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : PageTests(server, chromium, output)
{
    [Fact]
    public Task It_plays_every_segment_to_the_end_with_the_side_that_works() => InBrowser(async visit =>
    {
        var routine = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00", Note = "Slowly, and with breaks." });
        await visit.OpenWithClock();
        await visit.Make(SidedChoice, note: "Slowly, and with breaks.");
        await visit.StopClock();
        await visit.Page.EvaluateAsync("""
            () => {
              window.seen = { text: [], side: [] };
              for (const part of ['text', 'side']) {
                new MutationObserver(changes => changes.flatMap(change => [...change.addedNodes]).forEach(node => seen[part].push(node.data)))
                  .observe(document.querySelector('.now-' + part), { childList: true });
              }
            }
            """);

        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(routine.Timeline[^1].Start) + 1000);
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");

        var segments = routine.Timeline.Skip(1).ToList();
        (await visit.Page.EvaluateAsync<string[]>("seen.text")).Should().Equal(segments.Select(segment => segment.Text));
        var changes = routine.Timeline.Zip(segments).Where(pair => pair.First.Side != pair.Second.Side && pair.Second.Side is not null).Select(pair => pair.Second.Side == Side.Left ? "left" : "right");
        (await visit.Page.EvaluateAsync<string[]>("seen.side")).Should().Equal(changes).And.Contain("left").And.Contain("right");
        await Expect(visit.Button("Start again")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".all-left")).ToHaveTextAsync("0:00 left");
        (await visit.Page.EvaluateAsync<string[]>("spoken")).Should().BeEmpty("the sound is off unless it is asked for");
    });

    [Fact]
    public Task It_can_be_paused_skipped_and_taken_back() => InBrowser(async visit =>
    {
        var segments = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Timeline;
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();
        await Expect(visit.Now("left")).ToHaveTextAsync(Clock(segments[0].Duration));
        await Expect(visit.Button("Back")).ToBeDisabledAsync();

        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(3_250);
        await Expect(visit.Now("left")).ToHaveTextAsync(Clock(segments[0].Duration - TimeSpan.FromSeconds(3)));
        await visit.Button("Pause").ClickAsync();
        await visit.Page.Clock.FastForwardAsync(600_000);
        await Expect(visit.Now("left")).ToHaveTextAsync(Clock(segments[0].Duration - TimeSpan.FromSeconds(3)));

        await visit.Button("Skip").ClickAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[1].Text);
        await Expect(visit.Page.Locator(".next")).ToHaveTextAsync($"Next: {segments[2].Text}");
        await visit.Button("Back").ClickAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[0].Text);
        await visit.Button("Skip exercise").ClickAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync(segments.First(segment => segment.Item == 1).Text);
        await Expect(visit.Page.Locator("#items > li[aria-current=step]")).ToHaveCountAsync(1);

        await visit.Button("Go on").ClickAsync();
        for (var exercises = 1; exercises < segments.Max(segment => segment.Item) + 1; exercises++) await visit.Button("Skip exercise").ClickAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");
        await visit.Button("Start again").ClickAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[0].Text);
        await Expect(visit.Button("Pause")).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_page_that_was_asleep_is_paused_and_says_so() => InBrowser(async visit =>
    {
        var segments = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Timeline;
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.Page.GetByLabel("Sound").SelectOptionAsync("full");
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(segments[1].Start) + 1500);
        var spoken = await visit.Page.EvaluateAsync<int>("spoken.length");

        await visit.Page.Clock.FastForwardAsync(300_000);
        await visit.Page.Clock.RunForAsync(250);

        await Expect(visit.Page.Locator(".gap")).ToHaveTextAsync(new Regex(@"^Paused: the page was asleep for (4:5\d|5:00)\.$"));
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[2].Text);
        (await visit.Page.EvaluateAsync<int>("spoken.length")).Should().Be(spoken, "nothing that was missed is said");
        await visit.Button("Go on").ClickAsync();
        await Expect(visit.Page.Locator(".gap")).ToBeEmptyAsync();
    });

    [Fact]
    public Task What_the_library_announces_is_spoken_when_asked_for() => InBrowser(async visit =>
    {
        var answer = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        var timeline = answer.Result.Routine.ToTimeline(new() { WordsPerMinute = answer.WordsPerMinute });
        var announcer = new Announcer(timeline, AnnouncementLevel.Full);
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.Page.GetByLabel("Sound").SelectOptionAsync("full");
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(timeline.Duration) + 1000);
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");

        var announced = timeline.SelectMany(announcer.For).Select(announcement => announcement.Text).ToList();
        announced.Should().Contain(answer.Result.Routine.Items[0].Exercise.Steps[0].Text).And.Contain("Half-way");
        (await visit.Page.EvaluateAsync<string[]>("spoken")).Should().Equal(announced);
    });

    [Fact]
    public Task Each_segment_is_beeped_when_asked_for() => InBrowser(async visit =>
    {
        var timeline = (await Expected(new { Targets = new[] { "middleBack" }, TimeBudget = "00:03:00" })).Timeline;
        await visit.OpenWithClock();
        await visit.Make(["Middle back"], minutes: "3");
        await visit.Page.GetByLabel("Sound").SelectOptionAsync("Beep");
        await visit.StopClock();
        await visit.Page.EvaluateAsync("() => { window.beeps = 0; const start = OscillatorNode.prototype.start; OscillatorNode.prototype.start = function () { beeps++; start.call(this); }; }");
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(timeline[^1].Start) + 1000);
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");

        (await visit.Page.EvaluateAsync<int>("beeps")).Should().Be(timeline.Count);
        (await visit.Page.EvaluateAsync<string[]>("spoken")).Should().BeEmpty();
    });

    [Fact]
    public Task The_figure_moves_into_a_hold_and_each_exercise_has_its_picture() => InBrowser(async visit =>
    {
        var routine = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Result.Routine;
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();

        await Expect(visit.Page.Locator("#items .picture title")).ToHaveTextAsync([.. routine.Items.Select(item => FigureCatalog.Default.For(item)!.Title)]);
        (await visit.Page.Locator("#items .picture path").First.EvaluateAsync<string>("path => getComputedStyle(path).strokeLinejoin")).Should().Be("round", "the style sheet of the figures is in force");
        await visit.Button("Start").ClickAsync();
        await visit.Button("Skip").ClickAsync();
        (await Moments(visit, 12)).Distinct().Should().HaveCountGreaterThan(5);
        (await Moments(visit, 4)).Distinct().Should().ContainSingle("it is held");
    });

    [Fact]
    public Task The_figure_stands_still_for_those_who_ask_for_less_motion() => InBrowser(async visit =>
    {
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        var ready = await visit.Page.Locator(".now-figure").InnerHTMLAsync();
        await visit.Button("Skip").ClickAsync();

        (await Moments(visit, 12)).Distinct().Should().ContainSingle().Which.Should().NotBe(ready);
    });

    [Fact]
    public Task Time_to_read_the_steps_can_be_left_out() => InBrowser(async visit =>
    {
        var routine = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Result.Routine;
        await visit.Open();
        await visit.Page.GetByLabel("Extra time to read the steps").UncheckAsync();
        await visit.Make(SidedChoice);

        await Expect(visit.Page.Locator("#player-heading")).ToHaveTextAsync($"Routine, {Clock(routine.ToTimeline().Duration)}");
        await Expect(visit.Now("left")).ToHaveTextAsync("0:05");
    });

    [Theory]
    [InlineData(390, 844)]
    [InlineData(640, 360)]
    [InlineData(320, 568)]
    public Task On_a_phone_the_player_is_in_view_and_large(int width, int height) => InBrowser(async visit =>
    {
        await visit.OpenWithClock();
        await Expect(visit.Button("Make routine")).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Make(SidedChoice);
        await visit.StopClock();

        await Expect(visit.Button("Start")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Button("Make routine")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#form > summary")).ToBeVisibleAsync();

        await visit.Button("Start").ClickAsync();
        await visit.Button("Skip exercise").ClickAsync();
        for (var skipped = 0; skipped < 5 && await visit.Now("side").TextContentAsync() == ""; skipped++) await visit.Button("Skip").ClickAsync();
        await Expect(visit.Now("side")).ToHaveTextAsync("left");
        foreach (var part in new[] { "figure svg", "exercise", "side", "text", "left" }) await Expect(visit.Page.Locator($".now-{part}")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Button("Pause")).ToBeInViewportAsync(new() { Ratio = 1 });
        foreach (var part in new[] { "side", "left" }) (await visit.Now(part).EvaluateAsync<double>("element => parseFloat(getComputedStyle(element).fontSize)")).Should().BeGreaterThan(70, "it is read from two metres away");
        (await visit.Now("left").EvaluateAsync<bool>("element => element.getBoundingClientRect().bottom <= document.querySelector('.controls').getBoundingClientRect().top")).Should().BeTrue("the controls cover nothing of it");
    }, new() { Width = width, Height = height });

    [Fact]
    public Task The_screen_stays_on_while_it_plays_and_again_when_the_page_comes_back() => InBrowser(async visit =>
    {
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();
        await ShouldHave(0, kept: 0);

        await visit.Button("Start").ClickAsync();
        await ShouldHave(1, kept: 1);
        await visit.Page.EvaluateAsync("() => { screenLocks[0].released = true; document.dispatchEvent(new Event('visibilitychange')); }"); // as browsers do it to a page that was hidden
        await ShouldHave(2, kept: 1);
        await visit.Button("Pause").ClickAsync();
        await ShouldHave(2, kept: 0);
        await visit.Button("Go on").ClickAsync();
        await ShouldHave(3, kept: 1);
        await Expect(visit.Page.Locator("#no-lock")).ToBeHiddenAsync();

        async Task ShouldHave(int asked, int kept) =>
            (await visit.Page.EvaluateAsync<int[]>("[screenLocks.length, screenLocks.filter(lock => !lock.released).length]")).Should().Equal(asked, kept);
    });

    [Fact]
    public Task Where_the_screen_cannot_be_kept_on_it_says_so() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Page.EvaluateAsync("() => { navigator.wakeLock.request = () => Promise.reject(new DOMException('Low battery', 'NotAllowedError')); }");
        await visit.Make(SidedChoice);
        await Expect(visit.Page.Locator("#no-lock")).ToBeHiddenAsync();
        await visit.Button("Start").ClickAsync();

        await Expect(visit.Page.Locator("#no-lock")).ToHaveTextAsync("The screen may go dark while you exercise: this browser does not keep it on.");
    });

    [Fact]
    public Task Sound_is_unlocked_by_the_press_on_start() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Page.EvaluateAsync("() => { window.resumed = 0; const resume = AudioContext.prototype.resume; AudioContext.prototype.resume = function () { resumed++; return resume.call(this); }; }");
        await visit.Make(SidedChoice);
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        (await visit.Page.EvaluateAsync<int>("resumed")).Should().Be(0);
        await visit.Button("Start").ClickAsync();

        (await visit.Page.EvaluateAsync<int>("resumed")).Should().Be(1);
    });

    [Fact]
    public Task The_title_of_the_page_tells_the_time_that_is_left() => InBrowser(async visit =>
    {
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();
        await Expect(visit.Page).ToHaveTitleAsync("Back care timer");
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(3_250);

        await Expect(visit.Page).ToHaveTitleAsync($"{await visit.Now("left").InnerTextAsync()} {await visit.Now("text").InnerTextAsync()}");
        await visit.Make(minutes: "5");
        await visit.Button("End it").ClickAsync();
        await Expect(visit.Page).ToHaveTitleAsync("Back care timer");
    });

    [Fact]
    public Task Keys_play_pause_skip_and_go_back_outside_of_fields() => InBrowser(async visit =>
    {
        var segments = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Timeline;
        await visit.OpenWithClock();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Make(SidedChoice);
        await visit.StopClock();

        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Button("Pause")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[1].Text);
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[0].Text);
        await visit.Page.Keyboard.PressAsync("Control+ArrowRight");
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[0].Text);
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Button("Go on")).ToBeVisibleAsync();

        await visit.Page.Locator("#form > summary").ClickAsync();
        await visit.Page.GetByLabel("Name of the routine").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("a b");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page.GetByLabel("Name of the routine")).ToHaveValueAsync("a b");
        await Expect(visit.Button("Go on")).ToBeVisibleAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[0].Text);
    });

    [Fact]
    public Task The_focus_stays_on_a_button_that_can_do_no_more() => InBrowser(async visit =>
    {
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();
        await visit.Button("Skip exercise").FocusAsync();
        for (var presses = 0; presses < 10; presses++) await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");

        await Expect(visit.Button("Skip exercise")).ToBeFocusedAsync();
        await Expect(visit.Button("Skip exercise")).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(visit.Button("Back")).ToHaveAttributeAsync("aria-disabled", "true");
    });

    [Theory]
    [InlineData(AnnouncementLevel.Quiet, "quiet")]
    [InlineData(AnnouncementLevel.Cues, "cues")]
    public Task No_more_is_spoken_than_the_level_says(AnnouncementLevel level, string value) => InBrowser(async visit =>
    {
        var answer = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:05:00" });
        var timeline = answer.Result.Routine.ToTimeline(new() { WordsPerMinute = answer.WordsPerMinute });
        await visit.OpenWithClock();
        await visit.Make(SidedChoice, minutes: "5");
        await visit.Page.GetByLabel("Sound").SelectOptionAsync(value);
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(timeline.Duration) + 1000);
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");

        (await visit.Page.EvaluateAsync<string[]>("spoken")).Should().Equal(timeline.SelectMany(new Announcer(timeline, level).For).Select(announcement => announcement.Text));
    });

    [Fact]
    public Task It_waits_before_each_exercise_when_asked_to() => InBrowser(async visit =>
    {
        var timeline = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Timeline;
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.Page.GetByLabel("Wait before each exercise").CheckAsync();
        await visit.Page.GetByLabel("Sound").SelectOptionAsync("cues");
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(timeline[1].Start) + 30_000);

        await Expect(visit.Now("text")).ToHaveTextAsync(timeline[1].Text);
        await Expect(visit.Now("left")).ToHaveTextAsync(Clock(timeline[1].Duration));
        var spoken = await visit.Page.EvaluateAsync<int>("spoken.length");
        await visit.Button("I am ready").PressAsync("Space");
        await Expect(visit.Button("Pause")).ToBeVisibleAsync();
        await visit.Page.Clock.RunForAsync(Milliseconds(timeline[1].Duration + timeline[2].Duration) + 250);
        await Expect(visit.Now("text")).ToHaveTextAsync(timeline[3].Text);
        (await visit.Page.EvaluateAsync<int>("spoken.length")).Should().BeGreaterThan(spoken);
    });

    [Fact]
    public async Task Without_a_network_the_page_opens_and_plays_the_last_routine()
    {
        var own = new TimerServer();
        await own.InitializeAsync();
        await InBrowser(async visit =>
        {
            await visit.Open();
            await visit.Make(SidedChoice);
            await Expect(visit.Button("Start")).ToBeVisibleAsync();
            var names = await visit.Page.Locator("#items h3").AllInnerTextsAsync();
            await visit.Page.WaitForFunctionAsync("""
                async () => {
                  const kept = (await (await caches.open('back-care-2')).keys()).map(request => request.url);
                  return performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_framework/')).every(({ name }) => kept.includes(name));
                }
                """);
            var paths = await visit.Page.EvaluateAsync<string[]>("caches.open('back-care-2').then(cache => cache.keys()).then(requests => requests.map(request => new URL(request.url).pathname))");
            paths.Should().Contain("/").And.Contain("/api/choices").And.NotContain(path => path.StartsWith("/api/", StringComparison.Ordinal) && path != "/api/choices");
            await own.DisposeAsync();
            visit.Expected("ERR_CONNECTION_REFUSED");

            await visit.Page.ReloadAsync();
            await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync(names);
            await visit.Button("Start").ClickAsync();
            await Expect(visit.Button("Pause")).ToBeVisibleAsync();
            await Expect(visit.Page.Locator(".now-figure svg")).ToBeVisibleAsync();
        }, own: own, workers: ServiceWorkerPolicy.Allow);
    }

    [Fact]
    public Task The_steps_are_shown_for_the_side_that_works() => InBrowser(async visit =>
    {
        var answer = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        await visit.Open();
        await visit.Make(SidedChoice);
        await visit.Button("Skip exercise").ClickAsync();
        for (var index = answer.Timeline.First(segment => segment.Item == 1).Index; answer.Timeline[index].Side != Side.Right; index++) await visit.Button("Skip").ClickAsync();

        var item = answer.Result.Routine.Items[answer.Timeline.First(segment => segment.Side == Side.Right).Item!.Value];
        await Expect(visit.Now("side")).ToHaveTextAsync("right");
        await Expect(visit.Page.Locator(".now-steps li")).ToHaveTextAsync([.. item.Exercise.Steps.Select(step => step.For(Side.Right))]);
    });

    /// <summary>What the figure looks like each eighth of a second.</summary>
    private static async Task<List<string>> Moments(Visit visit, int count)
    {
        var moments = new List<string>();
        for (var i = 0; i < count; i++)
        {
            await visit.Page.Clock.RunForAsync(125);
            moments.Add(await visit.Page.Locator(".now-figure").InnerHTMLAsync());
        }

        return moments;
    }

}
