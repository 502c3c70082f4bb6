using System.Globalization;
using System.Text;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>What the generator answered when these files were accepted. A difference changes the routines that people get: it goes into the change log.</summary>
public class GoldenRoutinesTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly (string Name, RoutineRequest Request)[] Requests =
    [
        ("of the README", SharedRequests.Readme),
        ("anything, nothing at hand", new() { TimeBudget = TimeSpan.FromMinutes(10) }),
        ("another seed", new() { TimeBudget = TimeSpan.FromMinutes(10), Seed = -1 }),
        ("a break at the desk", new() { TimeBudget = TimeSpan.FromSeconds(90), Targets = [TargetArea.Back], Positions = [Position.SittingOnChair, Position.Standing], Equipment = [Equipment.Chair] }),
        ("a first routine", new() { TimeBudget = TimeSpan.FromMinutes(5), IsFirst = true, Targets = [new(TargetArea.UpperBack, 3), new(TargetArea.Shoulders)] }),
        ("stretches on the left", new() { TimeBudget = TimeSpan.FromMinutes(6), Kinds = [ExerciseKind.Stretch], Sides = SideWish.LeftOnly, Equipment = Equipment.Known }),
        ("one set more on the right", new() { TimeBudget = TimeSpan.FromMinutes(8), Sides = SideWish.MoreOnRight, Included = ["bird-dog"], Avoided = [Demand.Supine, Demand.Prone] }),
        ("after yesterday", new() { TimeBudget = TimeSpan.FromMinutes(10), Recent = ["cat-cow", "bird-dog", "cat-cow", "childs-pose"], Excluded = ["scapular-squeeze"] }),
        ("as many as fit", new() { TimeBudget = TimeSpan.FromMinutes(15), MaxExercises = 30, Targets = [TargetArea.Back] }),
    ];

    [Fact]
    public void The_three_best_routines_for_these_requests_are_the_ones_accepted() =>
        Golden.Matches("tests/BackCare.Exercises.Tests/Generation/routines.approved.txt", Answers());

    [Fact]
    public void They_are_the_same_in_every_culture_and_from_32_threads()
    {
        var here = Answers();
        string[] cultures = ["ar-SA", "de-DE", "fa-IR", "sv-SE", "th-TH", "tr-TR"];
        var answers = new string[32];
        var threads = Enumerable.Range(0, answers.Length).Select(i => new Thread(() =>
        {
            CultureInfo.CurrentCulture = new(cultures[i % cultures.Length]);
            answers[i] = Answers();
        })).ToArray();

        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        answers.Should().OnlyContain(answer => answer == here);
    }

    [Fact]
    public void A_search_that_stops_at_its_limit_says_so_bounds_what_it_missed_and_stops_at_the_same_place_again()
    {
        var catalog = SyntheticCatalog.Of(300);
        var request = OneSided(catalog);

        var result = catalog.Generate(request);

        result.IsProvenBest.Should().BeFalse();
        result.SearchSteps.Should().BeInRange(4_000_001, 4_100_000);
        (result.CoverageBound, result.PointsBound).CompareTo((result.CoverageScore, result.Points)).Should().BePositive();
        result.Routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
        catalog.Generate(request).Routine.ToJson().Should().Be(result.Routine.ToJson());
        catalog.GenerateAll(request).Should().ContainSingle("nothing is handed out after a result that is not proven");
    }

    [Theory]
    [InlineData(10, 20)]
    [InlineData(12, 60)]
    [InlineData(16, 20)]
    [InlineData(20, 60)]
    [InlineData(30, 30)]
    [InlineData(30, 60)]
    public void All_areas_are_proven_for_any_number_of_exercises_and_any_time(int exercises, int minutes)
    {
        foreach (var catalog in new[] { ExerciseCatalog.Default, SyntheticCatalog.Of(1_000) })
        {
            var result = catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(minutes), MaxExercises = exercises, Targets = HardRequests.AllAreas, Equipment = Equipment.Known, Seed = 7 });

            (result.IsProvenBest, result.CoverageBound, result.PointsBound).Should().Be((true, result.CoverageScore, result.Points));
        }
    }

    [Fact]
    public void A_request_of_many_exercises_costs_little_memory()
    {
        var (catalog, request) = (SyntheticCatalog.Of(1_000), new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(60), MaxExercises = 30, Targets = HardRequests.AllAreas, Equipment = Equipment.Known });
        catalog.Generate(request);
        var before = GC.GetAllocatedBytesForCurrentThread();

        catalog.Generate(request);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(16 << 20, "it took 700 MB when each node was an object");
    }

    [Fact]
    public async Task A_search_can_be_cancelled_and_begins_anew_the_next_time()
    {
        var (catalog, request) = (SyntheticCatalog.Of(300), OneSided(SyntheticCatalog.Of(300)));
        using var soon = new CancellationTokenSource();
        using var before = new CancellationTokenSource();
        await before.CancelAsync();

        // A search that ignores the token ends as well, and the test fails.
        var searching = Task.Run(() => FluentActions.Invoking(() =>
        {
            for (var isCancelled = false; !isCancelled;)
            {
                isCancelled = soon.IsCancellationRequested;
                _ = catalog.Generate(request, soon.Token);
            }
        }).Should().Throw<OperationCanceledException>().Which);
        await soon.CancelAsync();

        (await searching).CancellationToken.Should().Be(soon.Token);
        FluentActions.Invoking(() => catalog.Generate(request with { TimeBudget = TimeSpan.FromSeconds(1) }, before.Token)).Should().Throw<OperationCanceledException>("what stands in the way is searched for as well");
        FluentActions.Invoking(() => catalog.GenerateAll(request, before.Token).ToArray()).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => catalog.GenerateWeek(request, 2, before.Token)).Should().Throw<OperationCanceledException>();
        catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known }).IsProvenBest.Should().BeTrue();
    }

    [Fact]
    public void A_large_catalog_with_the_usual_limit_is_proven()
    {
        var result = SyntheticCatalog.Of(1_000).Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.MiddleBack, TargetArea.Chest], Equipment = Equipment.Known });

        result.IsProvenBest.Should().BeTrue();
        result.CoverageBound.Should().Be(result.CoverageScore);
    }

    private static string Answers()
    {
        var text = new StringBuilder();
        foreach (var (name, request) in Requests)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {name}\n");
            foreach (var result in Catalog.GenerateAll(request).Take(3))
            {
                text.Append(CultureInfo.InvariantCulture, $"covers {result.CoverageScore}, {result.Points} points, {result.Routine.PositionChanges} changes, {result.Routine.Duration}, proven {result.IsProvenBest}\n");
                foreach (var item in result.Routine.Items) text.Append(CultureInfo.InvariantCulture, $"  {item.Position}: {item.Exercise.Id}: {item.Dose}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A request that is harder than any that people make: a weight of its own for each area, one side, and every third exercise done lately.</summary>
    private static RoutineRequest OneSided(ExerciseCatalog catalog) => new()
    {
        TimeBudget = TimeSpan.FromMinutes(8),
        MaxExercises = 20,
        Targets = [.. Enum.GetValues<TargetArea>().Select(area => new Target(area, 1 + ((int)area * 37 % 100)))],
        Equipment = Equipment.Known,
        Sides = SideWish.LeftOnly,
        Recent = [.. catalog.Exercises.Where((_, place) => place % 3 == 0).Select(exercise => exercise.Id)],
    };
}
