using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>A routine made, changed and kept in a browser.</summary>
public sealed class MakingTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : PageTests(server, chromium, output)
{
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
        await Expect(visit.Page.Locator(".swaps button:visible")).ToHaveCountAsync(6);
        await visit.Button($"{swaps.Count - 5} more").ClickAsync();
        await Expect(visit.Page.Locator(".swaps button:visible")).ToHaveTextAsync([.. swaps.Select(swap => $"{swap.Exercise.Name}{swap.Text}")]);
        await Expect(visit.Page.Locator(".swaps button").Nth(5)).ToBeFocusedAsync();
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
        await Expect(visit.Page.GetByLabel("Minutes", new() { Exact = true })).ToHaveValueAsync("10");

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

    [Fact]
    public Task What_is_wrong_is_said_beside_the_form() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(minutes: "61");

        await Expect(visit.Page.Locator("#timeBudget + .faults")).ToHaveTextAsync("Expected 1 to 60 minutes.");
        await Expect(visit.Page.GetByLabel("Minutes", new() { Exact = true })).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(visit.Page.GetByLabel("Minutes", new() { Exact = true })).ToHaveAttributeAsync("aria-describedby", "timeBudget-fault");
        await Expect(visit.Page.GetByLabel("Minutes", new() { Exact = true })).ToHaveCSSAsync("border-width", "2px");
        await Expect(visit.Page.GetByLabel("Minutes", new() { Exact = true })).ToBeFocusedAsync();
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
}
