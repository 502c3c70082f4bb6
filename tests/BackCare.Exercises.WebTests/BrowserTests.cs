using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;
using Microsoft.Playwright;
using WebTimer;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>The page in a browser, as a user meets it.</summary>
public sealed class BrowserTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : IClassFixture<TimerServer>, IClassFixture<Chromium>
{
    private static readonly string[] SidedChoice = ["Middle back", "Chair"];
    private static readonly string[] NothingFits = ["Chest", "Sitting on the floor with bent knees"];
    private static readonly string[] OnTheFloor = ["On your hands and knees", "Lying on your back"];
    private static readonly ViewportSize Phone = new() { Width = 375, Height = 667 };

    [Fact]
    public Task A_routine_is_shown_with_its_reasons() => InBrowser(async visit =>
    {
        var routine = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        await visit.Open();
        await Expect(visit.Page.Locator("#disclaimer")).ToHaveTextAsync(GuidanceCatalog.Default.Disclaimer);
        await visit.Make(SidedChoice);

        var items = routine.Result.Routine.Items;
        await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync([.. items.Select(item => item.Exercise.Name)]);
        await Expect(visit.Page.Locator("#items .dose")).ToHaveTextAsync([.. items.Select(item => item.Dose.ToWords())]);
        await Expect(visit.Page.Locator("#items .why")).ToHaveTextAsync([.. items.Select((item, place) => $"{item.Position.Name}, {Clock(Taken(place))}.{Needs(item.Exercise)} Chosen: targets the middle back.")]);
        await Expect(visit.Page.Locator("#findings li")).ToHaveTextAsync([.. routine.Result.Findings.Select(finding => routine.Result.Offers.Aggregate(finding.Message, (text, offer) => text.Replace(offer.Text, "", StringComparison.Ordinal).Trim()))]);
        await Expect(visit.Page.Locator("#out")).ToBeHiddenAsync();
        await visit.Page.GetByText("Why the others are out").ClickAsync();
        await Expect(visit.Page.Locator("#out li")).ToHaveCountAsync(routine.Result.Reasons.Count(reason => !reason.IsChosen));
        await Expect(visit.Page.Locator("#out li").First).ToBeVisibleAsync();

        TimeSpan Taken(int place) => routine.Timeline.Where(segment => segment.Item == place && segment.Kind != SegmentKind.ChangePosition).Aggregate(TimeSpan.Zero, (sum, segment) => sum + segment.Duration);
    });

    [Fact]
    public Task When_to_stop_and_what_to_check_stand_at_the_top_of_the_page() => InBrowser(async visit =>
    {
        await visit.Open();

        await Expect(visit.Page.Locator("#stop-rule")).ToHaveTextAsync($"{GuidanceCatalog.Default.StopRule}");
        await Expect(visit.Page.Locator("#check-first")).ToHaveTextAsync($"{GuidanceCatalog.Default.CheckFirst}");
        await Expect(visit.Page.Locator("#stop-rule")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator("#check-first")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.GetByText("When to get help instead").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }, Phone);

    [Fact]
    public Task The_signs_to_get_help_for_are_closed_at_first_and_whole_when_opened() => InBrowser(async visit =>
    {
        var guidance = GuidanceCatalog.Default;
        await visit.Open();
        await Expect(visit.Page.Locator("#signs li").First).ToBeHiddenAsync();

        await visit.Page.Locator("#signs summary").ClickAsync();

        await Expect(visit.Page.Locator("#about-signs")).ToHaveTextAsync($"{guidance.AboutSigns}");
        await Expect(visit.Page.Locator("#sign-groups h2")).ToHaveTextAsync([.. Enum.GetValues<SafetyTier>().Select(tier => tier.Heading)]);
        foreach (var (place, tier) in Enum.GetValues<SafetyTier>().Index())
        {
            await Expect(visit.Page.Locator("#sign-groups ul").Nth(place).Locator("li")).ToHaveTextAsync([.. guidance.Safety.Where(note => note.Tier == tier).Select(note => note.Text)]);
        }

        await Expect(visit.Page.Locator("#sign-groups li").Last).ToBeVisibleAsync();
    });

    [Fact]
    public Task Before_the_first_exercise_the_routine_says_when_to_stop_what_to_check_and_its_precautions() => InBrowser(async visit =>
    {
        var routine = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Result.Routine;
        await visit.Open();
        await visit.Make(SidedChoice);

        await Expect(visit.Page.Locator("#begin-stop-rule")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator("#begin-check-first")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Button("Start")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator("#begin-stop-rule")).ToHaveTextAsync($"{GuidanceCatalog.Default.StopRule}");
        await Expect(visit.Page.Locator("#begin-check-first")).ToHaveTextAsync($"{GuidanceCatalog.Default.CheckFirst}");
        await Expect(visit.Page.Locator("#precautions li")).ToHaveTextAsync([.. routine.Precautions.Select(precaution => precaution.InList)]);
        await Expect(visit.Page.Locator("#precaution-heading")).ToHaveTextAsync(Precaution.Heading(Language.English));
        foreach (var precaution in await visit.Page.Locator("#precautions li").AllAsync()) await Expect(precaution).ToBeVisibleAsync();
        (await visit.Page.EvaluateAsync<bool>("document.getElementById('precautions').compareDocumentPosition(document.getElementById('play')) === Node.DOCUMENT_POSITION_FOLLOWING")).Should().BeTrue();

        await visit.Button("Start").ClickAsync();
        await Expect(visit.Page.Locator("#precautions")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#begin-stop-rule")).ToBeVisibleAsync();
        await visit.Page.GetByText("Before you begin", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "When to get help instead" }).ClickAsync();
        await Expect(visit.Page.Locator("#about-signs")).ToBeInViewportAsync();
    }, Phone);

    [Fact]
    public Task Each_exercise_is_described_whole() => InBrowser(async visit =>
    {
        var items = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Result.Routine.Items;
        await visit.Open();
        await visit.Make(SidedChoice);

        foreach (var (place, item) in items.Index())
        {
            var (entry, exercise) = (visit.Page.Locator("#items > li").Nth(place), item.Exercise);
            await entry.Locator("summary").ClickAsync();
            await Expect(entry.Locator("ol li")).ToHaveTextAsync([.. exercise.Steps.Select(step => step.Text)]);
            (string Label, string Text)[] parts =
            [
                ("Dose", string.Join(' ', item.Assumptions)),
                ("How far", $"{exercise.HowFar}"),
                ("You should feel", $"{exercise.Sensation}"),
                ("You should not feel", $"{exercise.WrongSensation}"),
                ("Breathe", $"{exercise.HowToBreathe}"),
                ("Mind", string.Join(' ', exercise.Cues)),
                ("Avoid", string.Join(' ', exercise.Mistakes)),
                ("Easier", $"{exercise.EasierWay}"),
                ("Harder", $"{exercise.HarderWay}"),
            ];
            parts = [.. parts.Where(part => part.Text.Length > 0)];
            await Expect(entry.Locator("dt")).ToHaveTextAsync([.. parts.Select(part => part.Label)]);
            await Expect(entry.Locator("dd")).ToHaveTextAsync([.. parts.Select(part => part.Text)]);
            await Expect(entry.Locator("dd").Last).ToBeVisibleAsync();
        }
    });

    [Fact]
    public Task The_ways_down_to_the_floor_and_up_again_are_described_once_each() => InBrowser(async visit =>
    {
        var routine = (await Expected(new { Positions = new[] { "quadruped", "supine" }, TimeBudget = "00:10:00" })).Result.Routine;
        PositionGuide[] ways = [.. routine.Items.Select(item => GuidanceCatalog.Default.For(item.Position)).OfType<PositionGuide>().Distinct()];
        ways.Should().HaveCount(2);
        await visit.Open();
        await visit.Make(OnTheFloor);

        await visit.Page.Locator("#ways summary").ClickAsync();
        await Expect(visit.Page.Locator("#way-list dt")).ToHaveTextAsync([.. ways.Select(way => way.Position.Name)]);
        await Expect(visit.Page.Locator("#way-list dd")).ToHaveTextAsync([.. ways.Select(way => $"{way.GettingInto} Up again: {way.GettingOut}")]);
        await Expect(visit.Page.Locator("#way-list dd").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task No_identifier_is_shown() => InBrowser(async visit =>
    {
        await visit.Open();
        foreach (var word in await visit.Page.Locator("#equipment .word").AllAsync()) await word.ClickAsync();
        await visit.Make(minutes: "60");
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await ShouldBeWords();
        await visit.Page.EvaluateAsync("localStorage.clear()");
        await visit.Open();
        await visit.Make(SidedChoice);
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await ShouldBeWords();
        await visit.Page.EvaluateAsync("localStorage.clear()");
        await visit.Open();
        await visit.Make(NothingFits);
        await Expect(visit.Page.Locator("#obstacles")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#conflict")).ToContainTextAsync("These cannot be met together: ");
        await ShouldBeWords();

        // What is closed or not shown yet counts as well.
        async Task ShouldBeWords()
        {
            var texts = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('body :not(noscript)')].flatMap(element => [...element.childNodes]).filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data)");
            texts.Should().HaveCountGreaterThan(100).And.NotContainMatch("*undefined*").And.NotContainMatch("*[object*").And.NotContain(text => Regex.IsMatch(text, "[A-Za-z][a-z]+[A-Z]"));
        }
    });

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
                  .observe(document.getElementById('now-' + part), { childList: true });
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
        await Expect(visit.Page.Locator("#all-left")).ToHaveTextAsync("0:00 left");
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
        await Expect(visit.Page.Locator("#next")).ToHaveTextAsync($"Next: {segments[2].Text}");
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

        await Expect(visit.Page.Locator("#gap")).ToHaveTextAsync(new Regex(@"^Paused: the page was asleep for (4:5\d|5:00)\.$"));
        await Expect(visit.Now("text")).ToHaveTextAsync(segments[2].Text);
        (await visit.Page.EvaluateAsync<int>("spoken.length")).Should().Be(spoken, "nothing that was missed is said");
        await visit.Button("Go on").ClickAsync();
        await Expect(visit.Page.Locator("#gap")).ToBeEmptyAsync();
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
        var ready = await visit.Page.Locator("#now-figure").InnerHTMLAsync();
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
        foreach (var part in new[] { "figure svg", "exercise", "side", "text", "left" }) await Expect(visit.Page.Locator($"#now-{part}")).ToBeInViewportAsync(new() { Ratio = 1 });
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

    [Fact]
    public Task A_new_routine_in_the_middle_of_another_is_asked_about_first() => InBrowser(async visit =>
    {
        await visit.OpenWithClock();
        await visit.Make(SidedChoice, name: "Morning");
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(2_000);

        await visit.Make(name: "Evening");
        await Expect(visit.Button("End it")).ToBeFocusedAsync();
        await visit.Button("Keep it").ClickAsync();
        await Expect(visit.Page.Locator("#player-heading")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync("Morning");
        await Expect(visit.Button("Pause")).ToBeVisibleAsync();

        await visit.Make(name: "Evening");
        await visit.Button("End it").ClickAsync();
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync("Evening");
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await Expect(visit.Button("End it")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_double_click_makes_one_routine() => InBrowser(async visit =>
    {
        var asked = 0;
        visit.Page.Request += (_, request) => asked += request.Url.EndsWith("/api/routines", StringComparison.Ordinal) ? 1 : 0;
        await visit.Open();
        await visit.Button("Make routine").DblClickAsync();
        await Expect(visit.Button("Start")).ToBeVisibleAsync();

        asked.Should().Be(1);
    });

    [Fact]
    public Task When_the_number_of_exercises_is_the_limit_it_says_so_and_offers_to_change_it() => InBrowser(async visit =>
    {
        var result = (await Expected(new { Targets = new[] { "chest" }, Equipment = new[] { "doorway", "roomCorner", "chair" }, TimeBudget = "00:15:00" })).Result;
        result.Offers.Should().NotBeEmpty();
        await visit.Open();
        await visit.Make(["Chest", "Doorway", "Room corner", "Chair"], minutes: "15");

        await Expect(visit.Page.Locator("#findings")).ToContainTextAsync("more than 5 exercises are kept up less well");
        await Expect(visit.Page.Locator("#offers button")).ToHaveTextAsync([.. result.Offers.Select(offer => offer.Text)]);
        await visit.Page.Locator("#offers button").First.ClickAsync();
        var longer = ExerciseCatalog.Default.Generate(result.Offers[0].Request).Routine!;
        await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync([.. longer.Items.Select(item => item.Exercise.Name)]);
        await Expect(visit.Page.Locator("#maxExercises")).ToHaveValueAsync($"{result.Offers[0].Request.MaxExercises}");
    });

    [Fact]
    public Task Sides_things_to_avoid_and_a_number_of_exercises_can_be_asked_for() => InBrowser(async visit =>
    {
        var request = new RoutineRequest { Targets = [TargetArea.MiddleBack], Equipment = [Equipment.Chair], TimeBudget = TimeSpan.FromMinutes(10), Sides = SideWish.RightOnly, Avoided = [Demand.SpinalRotation], MaxExercises = 2 };
        var routine = ExerciseCatalog.Default.Generate(request).Routine!;
        await visit.Open();
        await visit.Page.GetByText("More wishes").ClickAsync();
        await visit.Page.GetByLabel("Sides", new() { Exact = true }).SelectOptionAsync("Right only");
        await visit.Page.GetByLabel("Exercises at most").FillAsync("2");
        await visit.Make([.. SidedChoice, Demand.SpinalRotation.Name]);

        await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync([.. routine.Items.Select(item => item.Exercise.Name)]);
        await Expect(visit.Page.Locator("#items .dose")).ToHaveTextAsync([.. routine.Items.Select(item => item.Dose.ToWords())]);
        routine.ToTimeline().Select(segment => segment.Side).Should().Contain(Side.Right).And.NotContain(Side.Left);
    });

    [Fact]
    public Task An_exercise_can_be_swapped_moved_and_removed_and_each_change_undone() => InBrowser(async visit =>
    {
        var routine = (await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" })).Result.Routine;
        string[] names = [.. routine.Items.Select(item => item.Exercise.Name)];
        await visit.Open();
        await visit.Make(SidedChoice);

        await visit.Button($"Remove: {names[0]}").ClickAsync();
        await ShouldHave(names[1..]);
        await Expect(visit.Button($"Swap: {names[1]}").Or(visit.Button($"Remove: {names[1]}")).First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#items :focus")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#changed")).ToContainTextAsync("The routine takes ");
        await visit.Button("Undo the last change").ClickAsync();
        await ShouldHave(names);

        await visit.Button($"Down: {names[0]}").ClickAsync();
        await ShouldHave([names[1], names[0], .. names[2..]]);
        await Expect(visit.Page.Locator("#items > li").Nth(1).Locator(":focus")).ToHaveCountAsync(1);

        await visit.Button($"Swap: {names[0]}").ClickAsync();
        var swaps = routine.Swaps(0, ExerciseCatalog.Default, [Equipment.Chair]);
        await Expect(visit.Page.Locator(".swaps button")).ToHaveTextAsync([.. swaps.Select(swap => $"{swap.Exercise.Name}{swap.Text}")]);
        await Expect(visit.Page.Locator(".swaps button").First).ToBeFocusedAsync();
        await visit.Page.Locator(".swaps button").First.ClickAsync();
        await ShouldHave([names[1], swaps[0].Exercise.Name, .. names[2..]]);
        await Expect(visit.Page.Locator("#items .picture svg")).ToHaveCountAsync(names.Length);

        await visit.Button("Undo the last change").ClickAsync();
        await visit.Button("Undo the last change").ClickAsync();
        await ShouldHave(names);
        await Expect(visit.Button("Undo the last change")).ToHaveCountAsync(0);

        Task ShouldHave(string[] wanted) => Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync(wanted);
    });

    [Fact]
    public Task An_exercise_can_be_made_harder_and_easier_again() => InBrowser(async visit =>
    {
        var routine = ExerciseCatalog.Default.Generate(new() { Positions = [Position.Standing], Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(10) }).Routine!;
        var item = routine.Items.First(item => item.Harder is not null);
        await visit.Open();
        await visit.Make(["Middle back", "Standing"]);

        await visit.Button($"Harder: {item.Exercise.Name}").ClickAsync();
        await Expect(visit.Page.Locator("#items")).ToContainTextAsync($"{item.Harder!.Name}: {item.Harder.Text}");
        await visit.Button($"Easier: {item.Exercise.Name}").ClickAsync();
        await Expect(visit.Page.Locator("#items")).ToContainTextAsync($"{item.Level!.Name}: {item.Level.Text}");
    });

    [Fact]
    public Task S_swaps_the_exercise_that_is_on_and_the_player_stays_there() => InBrowser(async visit =>
    {
        var answer = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        await visit.OpenWithClock();
        await visit.Make(SidedChoice);
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Button("Skip exercise").ClickAsync();
        await visit.Page.Keyboard.PressAsync("s");

        await Expect(visit.Button("Go on")).ToBeVisibleAsync();
        var swap = answer.Result.Routine.Swaps(1, ExerciseCatalog.Default, [Equipment.Chair])[0];
        await Expect(visit.Page.Locator(".swaps button").First).ToContainTextAsync(swap.Exercise.Name);
        await visit.Page.Locator(".swaps button").First.ClickAsync();
        await Expect(visit.Now("exercise")).ToHaveTextAsync(swap.Exercise.Name);
        await Expect(visit.Page.Locator("#items > li[aria-current=step] h3")).ToHaveTextAsync(swap.Exercise.Name);
    });

    [Fact]
    public Task The_handout_is_of_the_routine_as_it_was_changed() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(SidedChoice);
        var name = await visit.Page.Locator("#items h3").First.InnerTextAsync();
        await visit.Button($"Remove: {name}").ClickAsync();
        await Expect(visit.Button("Undo the last change")).ToBeVisibleAsync();
        var handout = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.GetByText("Print the handout").ClickAsync());

        await Expect(handout.Locator(".exercise h2")).ToHaveCountAsync(await visit.Page.Locator("#items h3").CountAsync());
        await Expect(handout.Locator("body")).Not.ToContainTextAsync(name);
    });

    [Fact]
    public Task What_was_asked_for_stands_in_the_address_and_comes_back_with_it() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(SidedChoice, name: "Morning");
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync("Morning");
        var address = visit.Page.Url;
        await visit.Make(minutes: "5", name: "Evening");
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync("Evening");

        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync("Morning");
        await Expect(visit.Page.GetByLabel("Minutes")).ToHaveValueAsync("10");

        await visit.Page.EvaluateAsync("localStorage.clear()"); // as on the device of somebody else
        await visit.Page.GotoAsync(address);
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync("Morning");
        await Expect(visit.Page.GetByLabel("Middle back")).ToBeCheckedAsync();
        await Expect(visit.Page.GetByLabel("Name of the routine")).ToHaveValueAsync("Morning");
    });

    [Theory]
    [InlineData("?order=nonsense")]
    [InlineData("?order=null")]
    [InlineData("?order={\"timeBudget\":\"99:00:00\"}")]
    [InlineData("?order={\"timeBudget\":\"00:10:00\",\"targets\":[\"tail\"]}")]
    [InlineData("?order={\"timeBudget\":\"00:10:00\",\"targets\":7}")]
    public Task An_address_that_makes_no_sense_is_said_in_words(string query) => InBrowser(async visit =>
    {
        visit.Expected("400 (Bad Request)");
        await visit.Open(query);

        await Expect(visit.Page.Locator("#faults")).ToHaveTextAsync("This page does not understand its address. Please choose again.");
        visit.Page.Url.Should().EndWith("/?language=en");
        await visit.Make(SidedChoice);
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#faults")).ToBeEmptyAsync();
    });

    [Fact]
    public Task The_last_routine_with_its_changes_and_the_settings_stay_on_the_device() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Page.GetByLabel("Extra time to read the steps").UncheckAsync();
        await visit.Make(SidedChoice);
        await visit.Page.GetByLabel("Sound").SelectOptionAsync("cues");
        var names = await visit.Page.Locator("#items h3").AllInnerTextsAsync();
        await visit.Button($"Remove: {names[0]}").ClickAsync();
        await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync(names.Skip(1));

        await visit.Page.GotoAsync("/");
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync(names.Skip(1));
        await Expect(visit.Page.GetByLabel("Sound")).ToHaveValueAsync("cues");
        await Expect(visit.Page.GetByLabel("Extra time to read the steps")).Not.ToBeCheckedAsync();
        await visit.Page.Locator("#language").SelectOptionAsync("es");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Temporizador" })).ToBeVisibleAsync();
        await visit.Page.GotoAsync("/");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
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
        await Visit.InBrowser(chromium, own, output, async visit =>
        {
            await visit.Open();
            await visit.Make(SidedChoice);
            await Expect(visit.Button("Start")).ToBeVisibleAsync();
            var names = await visit.Page.Locator("#items h3").AllInnerTextsAsync();
            await visit.Page.WaitForFunctionAsync("""
                async () => {
                  const kept = (await (await caches.open('back-care-1')).keys()).map(request => request.url);
                  return performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_framework/')).every(({ name }) => kept.includes(name));
                }
                """);
            var paths = await visit.Page.EvaluateAsync<string[]>("caches.open('back-care-1').then(cache => cache.keys()).then(requests => requests.map(request => new URL(request.url).pathname))");
            paths.Should().Contain("/").And.Contain("/api/choices").And.NotContain(path => path.StartsWith("/api/", StringComparison.Ordinal) && path != "/api/choices");
            await own.DisposeAsync();
            visit.Expected("ERR_CONNECTION_REFUSED");

            await visit.Page.ReloadAsync();
            await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync(names);
            await visit.Button("Start").ClickAsync();
            await Expect(visit.Button("Pause")).ToBeVisibleAsync();
            await Expect(visit.Page.Locator("#now-figure svg")).ToBeVisibleAsync();
        }, workers: ServiceWorkerPolicy.Allow);
    }

    [Fact]
    public Task The_handout_opens_to_be_printed() => InBrowser(async visit =>
    {
        var routine = await Expected(new { Targets = new[] { "middleBack" }, Equipment = new[] { "chair" }, TimeBudget = "00:10:00" });
        await visit.Open();
        await visit.Make(SidedChoice, note: "Slowly & well.", name: "Desk break");

        var handout = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.GetByText("Print the handout").ClickAsync());

        await Expect(handout.Locator("h1")).ToHaveTextAsync("Desk break");
        await Expect(handout.Locator(".exercise h2")).ToHaveTextAsync([.. routine.Result.Routine.Items.Select((item, index) => $"{index + 1}. {item.Exercise.Name}.")]);
        await Expect(handout.Locator(".note").First).ToHaveTextAsync("Note: Slowly & well.");
        await handout.WaitForLoadStateAsync();
        (await handout.EvaluateAsync<bool>("window.printed === true")).Should().BeTrue();
        await handout.EmulateMediaAsync(new() { Media = Media.Print });
        (await handout.EvaluateAsync<string>("getComputedStyle(document.body).maxWidth")).Should().Be("none", "the style for paper is in force");
        (await handout.PdfAsync()).Should().StartWith("%PDF"u8.ToArray());
    });

    [Fact]
    public Task Reminders_are_downloaded() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(SidedChoice, name: "Desk break");
        await visit.Page.GetByText("Reminders", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByLabel("Monday").CheckAsync();
        await visit.Page.GetByLabel("Before going to bed").CheckAsync();
        await visit.Page.GetByLabel("Weeks").FillAsync("4");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Download reminders").ClickAsync());

        download.SuggestedFilename.Should().Be("reminders.ics");
        using var calendar = new StreamReader(await download.CreateReadStreamAsync());
        (await calendar.ReadToEndAsync()).Should().Contain("SUMMARY:Desk break").And.Contain("BYDAY=MO;UNTIL=").And.Contain("T213000");
    });

    [Fact]
    public Task What_is_wrong_is_said_beside_the_form() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(minutes: "61");

        await Expect(visit.Page.Locator("#timeBudget + .faults")).ToHaveTextAsync("Expected 1 to 60 minutes.");
        await Expect(visit.Page.GetByLabel("Minutes")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(visit.Page.GetByLabel("Minutes")).ToHaveAttributeAsync("aria-describedby", "timeBudget-fault");
        await Expect(visit.Page.GetByLabel("Minutes")).ToHaveCSSAsync("border-width", "2px");
        await Expect(visit.Page.GetByLabel("Minutes")).ToBeFocusedAsync();
        await visit.Make();
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[aria-invalid], #timeBudget-fault")).ToHaveCountAsync(0);
        visit.Expected("400 (Bad Request)");
    });

    [Fact]
    public Task A_server_that_does_not_answer_is_said_too() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Make();

        await Expect(visit.Page.Locator("#faults")).ToHaveTextAsync("The server does not answer.");
        visit.Expected("ERR_INTERNET_DISCONNECTED");
    });

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
        await Expect(visit.Page.Locator("#now-steps li")).ToHaveTextAsync([.. item.Exercise.Steps.Select(step => step.For(Side.Right))]);
    });

    [Fact]
    public Task It_fits_a_narrow_screen() => InBrowser(async visit =>
    {
        await visit.Open();
        await ShouldFit(visit.Page);
        await visit.Make(OnTheFloor, note: new string('x', 200), name: new string('y', 80));
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        foreach (var summary in await visit.Page.Locator("summary").AllAsync()) await summary.ClickAsync();
        await ShouldFit(visit.Page);
        await visit.Page.GotoAsync("/api/handout?order={\"timeBudget\":\"00:10:00\"}");
        await ShouldFit(visit.Page);

        static async Task ShouldFit(IPage page) =>
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
    }, new() { Width = 320, Height = 640 });

    [Fact]
    public Task The_keyboard_is_enough() => InBrowser(async visit =>
    {
        await visit.Open();
        await TabTo("input[value=middleBack]");
        await visit.Page.Keyboard.PressAsync("Space");
        await TabTo("input[value=chair]");
        await visit.Page.Keyboard.PressAsync("Space");
        await TabTo("button[type=submit]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#player-heading")).ToBeFocusedAsync();
        await TabTo("#play");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Button("Pause")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Button("Pause")).ToHaveCountAsync(0);
        await TabTo("#skip");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Button("Back")).ToBeEnabledAsync();

        async Task TabTo(string selector)
        {
            for (var presses = 0; presses < 60; presses++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
                if (!await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) continue;
                (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement.closest('label') ?? document.activeElement).outlineStyle")).Should().Be("solid", "the focus is to be seen");
                return;
            }

            throw new InvalidOperationException($"The Tab key does not lead to {selector}.");
        }
    });

    [Fact]
    public Task Every_control_has_a_label_and_the_current_segment_is_announced() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(SidedChoice);
        await Expect(visit.Button("Start")).ToBeVisibleAsync();

        (await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('input, select')].filter(control => !control.labels.length).map(control => control.outerHTML)")).Should().BeEmpty();
        await visit.Button("Start").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status).And(visit.Page.Locator("#cue"))).ToHaveTextAsync(await visit.Now("text").InnerTextAsync());
    });

    [Fact]
    public Task A_hostile_name_and_note_stay_text() => InBrowser(async visit =>
    {
        const string Hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";
        await visit.OpenWithClock();
        await visit.Make(SidedChoice, note: Hostile, name: Hostile);

        await Expect(visit.Page.Locator("#items .note").First).ToHaveTextAsync(Hostile);
        await Expect(visit.Page.Locator("#player-heading")).ToContainTextAsync(Hostile);
        await visit.StopClock();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(60_000);
        await Expect(visit.Button("Pause")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("img, script:not([src])")).ToHaveCountAsync(0);
        var handout = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.GetByText("Print the handout").ClickAsync());
        await Expect(handout.Locator("h1")).ToHaveTextAsync(Hostile);
        await Expect(handout.Locator("img, script:not([type='application/json'], [type='application/ld+json'])")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task When_nothing_fits_it_says_what_would_help() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(NothingFits);

        await Expect(visit.Page.Locator("#player")).ToBeHiddenAsync();
        await visit.Button("Have at hand as well: foam roller.").ClickAsync();
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("input[value=foamRoller]")).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("#obstacles")).ToBeHiddenAsync();
    });

    [Fact]
    public Task It_follows_the_colours_of_the_system() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Background();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        (await Background()).Should().NotBe(light);
        (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('button')).transitionDuration")).Should().Be("0s");

        Task<string> Background() => visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    });

    private static string Needs(Exercise exercise) => exercise.Equipment.Count == 0 ? "" : $" You need: {string.Join(", ", exercise.Equipment)}.";

    [Theory]
    [InlineData("de", "Mittlerer Rücken", "Stuhl", "Programm erstellen", "Start", "Wählen Sie aus")]
    [InlineData("es", "Parte media de la espalda", "Silla", "Crear rutina", "Empezar", "Elija y cree")]
    public Task The_page_speaks_the_language_of_its_address_from_the_form_to_the_voice(string tag, string area, string item, string make, string start, string first) => InBrowser(async visit =>
    {
        var language = Language.Of(tag);
        await visit.Page.GotoAsync($"/?language={tag}-XX");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", tag);
        await Expect(visit.Page.Locator("#nothing-yet")).ToContainTextAsync(first);
        await Expect(visit.Page.Locator("#disclaimer")).ToHaveTextAsync(GuidanceCatalog.Default.In(language).Disclaimer);
        await visit.Page.GetByLabel(area, new() { Exact = true }).CheckAsync();
        await visit.Page.GetByLabel(item, new() { Exact = true }).CheckAsync();
        await visit.Page.Locator("#sound").SelectOptionAsync("full", new() { Force = true });
        await visit.Button(make).ClickAsync();
        await visit.Button(start).ClickAsync();

        var routine = ExerciseCatalog.Default.In(tag).Generate(new() { Targets = [TargetArea.MiddleBack], Equipment = [Equipment.Chair], TimeBudget = TimeSpan.FromMinutes(10) }).Routine!;
        await Expect(visit.Page.Locator("#items h3")).ToHaveTextAsync([.. routine.Items.Select(chosen => chosen.Exercise.Name)]);
        await Expect(visit.Now("text")).ToHaveTextAsync(routine.ToTimeline()[0].Text);
        (await visit.Page.EvaluateAsync<string[]>("window.spoken"))[0].Should().Be(routine.ToTimeline()[0].Cue, "the library in the page speaks the language too");
        (await visit.Page.Locator("#handout").GetAttributeAsync("href")).Should().Contain($"language%22%3A%22{tag}");
        (await visit.Page.InnerTextAsync("body")).Should().NotContainAny("None chosen", "Before you begin", "Reminders", "Skip", "Next:", "chosen:", "You should", "hold ", "Print");
    });

    [Fact]
    public Task Another_language_can_be_chosen_on_the_page() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Page.Locator("#language").SelectOptionAsync("de");

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Rücken-Timer" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#language")).ToHaveValueAsync("de");
    });

    [Fact]
    public void Every_phrase_of_the_page_is_there_in_each_language()
    {
        string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, "samples/WebTimer/wwwroot", file));
        var script = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "samples/WebTimer/wwwroot"), "*.js").Order().Select(File.ReadAllText));
        var said = Regex.Matches(script, @"say\('([^']+)'").Select(match => match.Groups[1].Value)
            .Concat(Regex.Matches(script, @"\['([A-Z][a-z ]+)', (?:words|exercise)\.").Select(match => match.Groups[1].Value))
            .Concat(Regex.Matches(Regex.Replace(Read("index.html"), "<select id=\"language\">.*?</select>", "", RegexOptions.Singleline), @">([^<>\n]*[A-Za-z][^<>\n]*)<|(?:aria-label|placeholder)=""([^""]+)""").Select(match => (match.Groups[1].Value + match.Groups[2].Value).Trim()))
            .Distinct().ToArray();

        said.Should().HaveCountGreaterThan(50).And.Contain("Print the handout").And.Contain("You should feel");
        foreach (var words in new[] { "words.de.json", "words.es.json" }.Select(file => JsonSerializer.Deserialize<Dictionary<string, string>>(Read(file))!)) said.Except(words.Keys).Should().BeEmpty();
    }

    /// <summary>What the figure looks like each eighth of a second.</summary>
    private static async Task<List<string>> Moments(Visit visit, int count)
    {
        var moments = new List<string>();
        for (var i = 0; i < count; i++)
        {
            await visit.Page.Clock.RunForAsync(125);
            moments.Add(await visit.Page.Locator("#now-figure").InnerHTMLAsync());
        }

        return moments;
    }

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;

    private static string Clock(TimeSpan time) => $"{(int)time.TotalMinutes}:{time.Seconds:00}";

    private Task InBrowser(Func<Visit, Task> test, ViewportSize? viewport = null) => Visit.InBrowser(chromium, server, output, test, viewport);

    private async Task<RoutineAnswer> Expected(object order)
    {
        using var response = await server.Client.PostAsJsonAsync("/api/routines", order);
        return (await response.Content.ReadFromJsonAsync<RoutineAnswer>(TimerServer.Json))!;
    }
}
