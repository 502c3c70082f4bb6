using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Handouts;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Timelines;
using Microsoft.Playwright;
using WebTimer;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>The page in a browser, as a user meets it.</summary>
public sealed class BrowserTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : PageTests(server, chromium, output)
{
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
        (await visit.Page.EvaluateAsync<bool>("document.getElementById('precautions').compareDocumentPosition(document.querySelector('.play')) === Node.DOCUMENT_POSITION_FOLLOWING")).Should().BeTrue();

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

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public Task Four_exercises_stand_on_the_first_page_of_a_handout(string tag) => InBrowser(async visit =>
    {
        const double MillimetresInPixel = 25.4 / 96;
        var catalog = ExerciseCatalog.Default.In(tag);
        RoutineRequest desk = new() { TimeBudget = TimeSpan.FromMinutes(5), Positions = [Position.SittingOnChair] };
        RoutineRequest floor = new() { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known, Positions = [Position.Quadruped, Position.Supine, Position.CrookLying, Position.Prone] };
        Routine[] routines = [.. new[] { desk, floor }.SelectMany(request => Enumerable.Range(0, 3).Select(seed => catalog.Generate(request with { Seed = seed, Variety = 3 }).Routine)).Where(routine => routine.Items.Count == 4)];
        routines.Should().HaveCountGreaterThan(3);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        // What is left of each paper within the margins of the style: 10 mm at the sides, 20 mm above and below in all.
        foreach (var (paper, width, height) in new[] { (PaperSize.A4, 210 - 20, 297 - 20), (PaperSize.Letter, 216 - 20, 279 - 20) })
        {
            await visit.Page.SetViewportSizeAsync((int)(width / MillimetresInPixel), 600);
            foreach (var routine in routines)
            {
                await visit.Page.SetContentAsync(routine.ToHtml(new() { Schedule = new(), Paper = paper }));
                (await visit.Page.EvaluateAsync<double>("document.querySelector('.front').getBoundingClientRect().height") * MillimetresInPixel)
                    .Should().BeLessThanOrEqualTo(height, "{0} on {1} in {2}", string.Join(", ", routine.Items.Select(item => item.Exercise.Id)), paper, tag);
            }
        }
    });

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
    public Task The_paper_is_as_it_is_chosen_and_stays_so() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(SidedChoice);
        await visit.Page.GetByText("Paper", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByLabel("Size").SelectOptionAsync("letter");
        await visit.Page.GetByLabel("Large letters").CheckAsync();
        await visit.Page.GetByLabel("Boxes to tick, for").SelectOptionAsync("2");
        await visit.Page.GetByLabel("Clinic or name of who hands it over").FillAsync("Harbour Street Clinic");
        await visit.Page.GetByLabel("Number to call").FocusAsync();
        await visit.Page.ReloadAsync();

        var handout = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.GetByText("Print the handout").ClickAsync());

        await Expect(handout.Locator("body")).ToContainTextAsync("Harbour Street Clinic");
        await Expect(handout.Locator("body.large tbody td")).ToHaveCountAsync(14);
        (await handout.ContentAsync()).Should().Contain("size: letter");
    });

    [Fact]
    public Task Reminders_are_downloaded() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(SidedChoice, name: "Desk break");
        await visit.Page.GetByText("Reminders", new() { Exact = true }).ClickAsync();
        var defaults = new ReminderOptions { Name = "any", Duration = TimeSpan.FromMinutes(1), Stamp = default, From = default };
        await Expect(visit.Page.Locator("#onWaking")).ToHaveValueAsync($"{defaults.OnWaking:HH:mm}");
        await Expect(visit.Page.Locator("#duringTheDay")).ToHaveValueAsync($"{defaults.DuringTheDay:HH:mm}");
        await Expect(visit.Page.Locator("#beforeBed")).ToHaveValueAsync($"{defaults.BeforeBed:HH:mm}");
        await visit.Page.Locator("#days").GetByLabel("Monday").CheckAsync();
        await visit.Page.Locator("#times").GetByRole(AriaRole.Checkbox, new() { Name = "Before going to bed" }).CheckAsync();
        await visit.Page.Locator("#beforeBed").FillAsync("22:15");
        await visit.Page.GetByLabel("Remind me to get up").CheckAsync();
        await visit.Page.GetByLabel("Minutes until a break").FillAsync("300");
        await visit.Page.GetByLabel("Weeks (none: without an end)").FillAsync("4");
        await visit.Button("Download reminders").ClickAsync();
        await Expect(visit.Page.Locator("#sitting-fault")).ToContainTextAsync("10 to 240 minutes");
        visit.Expected("400 (Bad Request)");
        await visit.Page.GetByLabel("Minutes until a break").FillAsync("240");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Download reminders").ClickAsync());

        download.SuggestedFilename.Should().Be("reminders.ics");
        using var calendar = new StreamReader(await download.CreateReadStreamAsync());
        (await calendar.ReadToEndAsync()).Should().Contain("SUMMARY:Desk break").And.Contain("BYDAY=MO;UNTIL=").And.Contain("T221500").And.Contain("SUMMARY:Break from sitting").And.Contain("T130000");
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
        await TabTo(".play");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Button("Pause")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Button("Pause")).ToHaveCountAsync(0);
        await TabTo(".skip");
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
        await Expect(visit.Page.GetByRole(AriaRole.Status).And(visit.Page.Locator(".cue"))).ToHaveTextAsync(await visit.Now("text").InnerTextAsync());
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

    private static string Needs(Exercise exercise) => exercise.Equipment.Count == 0 ? "" : $" You need: {string.Join(", ", exercise.Equipment)}.";
}
