using System.Text.Json;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;
using Microsoft.Playwright;
using WebTimer;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>The player as an element, on a page that has nothing but its two files and a timeline in JSON.</summary>
public sealed class ElementTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : PageTests(server, chromium, output)
{
    // What the page asks for.
    private Task<RoutineAnswer> Answer => Expected(new { TimeBudget = "00:05:00", Targets = new[] { "middleBack" }, Equipment = new[] { "chair" } });

    [Fact]
    public Task It_plays_every_segment_to_the_end_and_tells_of_each() => InBrowser(async visit =>
    {
        var timeline = (await Answer).Timeline;
        List<string> told = [$"started: {timeline[0].Text}", .. timeline.Skip(1).SkipLast(1).Select(segment => $"segmentBegan: {segment.Text}"), "finished: Done"];
        await visit.OpenElement();
        await Expect(visit.Page.Locator("#log li")).ToHaveCountAsync(0);

        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync((long)timeline[^1].Start.TotalMilliseconds - 1);
        await Expect(visit.Page.Locator("#log li")).ToHaveTextAsync(told.SkipLast(1));
        await visit.Page.Clock.RunForAsync(2);

        await Expect(visit.Page.Locator("#log li")).ToHaveTextAsync(told);
        await Expect(visit.Now("text")).ToHaveTextAsync("Done");
        await Expect(visit.Page.Locator(".all-left")).ToHaveTextAsync("0:00 left");
        await visit.Button("Start again").ClickAsync();
        await Expect(visit.Now("text")).ToHaveTextAsync(timeline[0].Text);
        await Expect(visit.Page.Locator("#log li").Last).ToHaveTextAsync(told[0]);
    });

    [Fact]
    public Task It_shows_the_exercise_the_side_its_steps_and_what_comes_next() => InBrowser(async visit =>
    {
        var answer = await Answer;
        var (items, timeline) = (answer.Result.Routine.Items, answer.Timeline);
        await visit.OpenElement();
        var right = timeline.First(segment => segment.Side == Side.Right);
        var exercise = items[right.Item!.Value].Exercise;

        await Player(visit, $"seek({right.Start.TotalSeconds})");

        await Expect(visit.Now("exercise")).ToHaveTextAsync(exercise.Name);
        await Expect(visit.Now("side")).ToHaveTextAsync("right");
        await Expect(visit.Now("text")).ToHaveTextAsync(right.Text);
        await Expect(visit.Now("left")).ToHaveTextAsync(Clock(right.Duration));
        await Expect(visit.Page.Locator(".next")).ToHaveTextAsync($"Next: {timeline[right.Index + 1].Text}");
        await Expect(visit.Page.Locator(".cue")).ToHaveTextAsync(right.Cue);
        await Expect(visit.Page.Locator(".now-steps li")).ToHaveTextAsync([.. exercise.Steps.Select(step => step.For(Side.Right))]);
    });

    [Fact]
    public Task Without_another_player_it_keeps_the_time_as_the_library_does() => InBrowser(async visit =>
    {
        var answer = await Answer;
        var timeline = answer.Result.Routine.ToTimeline(new() { WordsPerMinute = answer.WordsPerMinute });
        var clock = new ManualClock();
        using var library = new RoutinePlayer(timeline, clock);
        var heard = new List<string>();
        library.Changed += change => heard.Add($"{JsonNamingPolicy.CamelCase.ConvertName($"{change.Kind}")} {change.Segment.Index} {change.Gap.TotalSeconds:0}");
        await visit.OpenElement();
        await visit.Page.EvaluateAsync("() => { window.told = []; document.querySelector('back-care-player').addEventListener('change', ({ detail: { kind, segment, gap } }) => told.push(`${kind} ${segment.index} ${Math.round(gap)}`)); }");

        await Do("skip()", player => player.Skip()); // before it was started
        await Do("back()", player => player.Back());
        await Do("pause()", player => player.Pause());
        await Do("play()", player => player.Play());
        await Do("play()", player => player.Play());
        await Wait(timeline[0].Duration.TotalSeconds + 1.5);
        await Do("back()", player => player.Back()); // to the segment before: this one has just begun
        await Wait(timeline[0].Duration.TotalSeconds + 2.5);
        await Do("back()", player => player.Back()); // to the beginning of this one
        await Do("pause()", player => player.Pause());
        await Wait(60);
        await Do("skipExercise()", player => player.SkipExercise());
        await Do("play()", player => player.Play());
        await Wait(40);
        await Suspend(1.5); // not long enough to count
        await Suspend(300);
        await Wait(10);
        await Do("play()", player => player.Play());
        await Do("seek(70.5)", player => player.Seek(TimeSpan.FromSeconds(70.5)));
        await Wait(25);
        await Do("skip()", player => player.Skip());
        await Do("seek(100000)", player => player.Seek(TimeSpan.FromSeconds(100_000)));
        await Do("skip()", player => player.Skip());

        heard.Should().Contain(line => line.StartsWith("interrupted ", StringComparison.Ordinal)).And.HaveElementAt(heard.Count - 1, $"finished {timeline.Count - 1} 0");

        async Task Do(string call, Action<RoutinePlayer> command)
        {
            command(library);
            await Player(visit, call);
            await ShouldAgree(call);
        }

        async Task Wait(double seconds)
        {
            clock.Advance(TimeSpan.FromSeconds(seconds));
            await visit.Page.Clock.RunForAsync((long)(seconds * 1000));
            await ShouldAgree($"{seconds} s");
        }

        async Task Suspend(double seconds)
        {
            clock.Suspend(TimeSpan.FromSeconds(seconds));
            await visit.Page.Clock.FastForwardAsync((long)(seconds * 1000));
            await ShouldAgree($"a suspension of {seconds} s");
        }

        async Task ShouldAgree(string after)
        {
            (await visit.Page.EvaluateAsync<string[]>("told")).Should().Equal(heard, "of {0}", after);
            (await Player<double>(visit, "engine.Position()")).Should().BeApproximately(library.Position.TotalSeconds, 0.05, "of {0}", after);
        }
    });

    [Fact]
    public Task A_page_that_was_suspended_is_paused_and_tells_nothing_of_what_was_missed() => InBrowser(async visit =>
    {
        var timeline = (await Answer).Timeline;
        await visit.OpenElement();
        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync(1_000);

        await visit.Page.Clock.FastForwardAsync(300_000);
        await visit.Page.Clock.RunForAsync(60_000);

        await Expect(visit.Page.Locator("#log li")).ToHaveTextAsync([$"started: {timeline[0].Text}", $"interrupted: {timeline[1].Text}"]);
        await Expect(visit.Page.Locator(".gap")).ToHaveTextAsync($"Paused: the page was asleep for {Clock(TimeSpan.FromSeconds(301) - timeline[0].Duration)}.");
        await visit.Button("Go on").ClickAsync();
        await Expect(visit.Page.Locator(".gap")).ToBeEmptyAsync();
        await visit.Page.Clock.RunForAsync((long)timeline[1].Duration.TotalMilliseconds + 1);
        await Expect(visit.Now("text")).ToHaveTextAsync(timeline[2].Text);
    });

    [Fact]
    public Task Two_on_one_page_play_independently() => InBrowser(async visit =>
    {
        var timeline = (await Answer).Timeline;
        await visit.OpenElement();
        await visit.Page.EvaluateAsync("json => { const other = document.createElement('back-care-player'); other.timeline = JSON.parse(json); document.querySelector('main').append(other); }", JsonSerializer.Serialize(timeline, TimerServer.Json));
        var (one, other) = (visit.Page.Locator("back-care-player").First, visit.Page.Locator("back-care-player").Last);
        await Expect(visit.Page.Locator("back-care-player")).ToHaveCountAsync(2);

        await other.Locator(".play").ClickAsync();
        await visit.Page.Clock.RunForAsync(3_000);
        await one.Locator(".play").ClickAsync();
        await visit.Page.Clock.RunForAsync(1_000);
        await other.Locator(".skip").ClickAsync();
        await other.Locator(".play").ClickAsync();
        await visit.Page.Clock.RunForAsync(2_000);

        await Expect(one.Locator(".now-left")).ToHaveTextAsync(Clock(timeline[0].Duration - TimeSpan.FromSeconds(3)));
        await Expect(one.Locator(".play")).ToHaveTextAsync("Pause");
        await Expect(other.Locator(".now-text")).ToHaveTextAsync(timeline[1].Text);
        await Expect(other.Locator(".now-left")).ToHaveTextAsync(Clock(timeline[1].Duration));
        await Expect(other.Locator(".play")).ToHaveTextAsync("Go on");
        await Expect(visit.Page.Locator("#log li")).ToHaveTextAsync([$"started: {timeline[0].Text}"]);
        (await visit.Page.EvaluateAsync<int>("document.querySelectorAll('back-care-player [id]').length")).Should().Be(0, "ids would be there twice");
    });

    [Fact]
    public Task What_is_commanded_by_who_hears_of_a_change_is_told_after_it() => InBrowser(async visit =>
    {
        var timeline = (await Answer).Timeline;
        await visit.OpenElement();
        await visit.Page.EvaluateAsync("""
            () => {
              const player = document.querySelector('back-care-player');
              window.told = [];
              player.addEventListener('change', ({ detail: { kind } }) => kind === 'segmentBegan' && player.pause());
              player.addEventListener('change', ({ detail: { kind, segment } }) => told.push(`${kind} ${segment.index}`));
            }
            """);

        await visit.Button("Start").ClickAsync();
        await visit.Page.Clock.RunForAsync((long)timeline[0].Duration.TotalMilliseconds + 30_000);

        (await visit.Page.EvaluateAsync<string[]>("told")).Should().Equal("started 0", "segmentBegan 1", "paused 1");
        await Expect(visit.Now("left")).ToHaveTextAsync(Clock(timeline[1].Duration));
    });

    [Fact]
    public Task Taken_out_of_the_page_it_is_paused() => InBrowser(async visit =>
    {
        await visit.OpenElement();
        await visit.Button("Start").ClickAsync();

        await visit.Page.EvaluateAsync("() => { window.player = document.querySelector('back-care-player'); player.remove(); }");

        await Expect(visit.Page.Locator("#log li").Last).ToContainTextAsync("paused: ");
        (await visit.Page.EvaluateAsync<string>("player.state")).Should().Be("paused");
    });

    [Theory]
    [InlineData("{ 'Start': 'Los', 'Skip': 'Vor', 'Next: {0}': 'Dann: {0}' }")]
    [InlineData("(english, value) => ({ 'Start': 'Los', 'Skip': 'Vor', 'Next: {0}': `Dann: ${value}` })[english] ?? english")]
    public Task It_says_the_words_that_it_is_given(string words) => InBrowser(async visit =>
    {
        var timeline = (await Answer).Timeline;
        await visit.OpenElement();
        await visit.Page.EvaluateAsync($"json => {{ const other = document.createElement('back-care-player'); other.words = {words}; other.timeline = JSON.parse(json); document.querySelector('main').append(other); }}", JsonSerializer.Serialize(timeline, TimerServer.Json));

        await Expect(visit.Button("Los")).ToBeVisibleAsync();
        await Expect(visit.Button("Vor")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".next").Last).ToHaveTextAsync($"Dann: {timeline[1].Text}");
        await Expect(visit.Page.Locator(".back").Last).ToHaveTextAsync("Back");
    });

    private static Task<JsonElement?> Player(Visit visit, string call) => visit.Page.EvaluateAsync($"() => {{ document.querySelector('back-care-player').{call}; }}");

    private static Task<T> Player<T>(Visit visit, string value) => visit.Page.EvaluateAsync<T>($"document.querySelector('back-care-player').{value}");
}
