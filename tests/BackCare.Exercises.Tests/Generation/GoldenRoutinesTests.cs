using System.Globalization;
using System.Text;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>What the generator answered when these files were accepted. A difference changes the routines that people get: it goes into the change log.</summary>
public class GoldenRoutinesTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly (string Name, RoutineRequest Request)[] Requests =
    [
        ("of the README", new()
        {
            TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.MiddleBack, TargetArea.Chest], Equipment = [Equipment.Chair, Equipment.RolledTowel], Seed = 7,
        }),
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
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(30), MaxExercises = 30, Targets = [.. Enum.GetValues<TargetArea>().Select(area => new Target(area))], Equipment = Equipment.Known };

        var result = catalog.Generate(request);

        result.IsProvenBest.Should().BeFalse();
        result.CoverageBound.Should().BeGreaterThanOrEqualTo(result.CoverageScore);
        result.Routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
        catalog.Generate(request).Routine.ToJson().Should().Be(result.Routine.ToJson());
        catalog.GenerateAll(request).Should().ContainSingle("nothing is handed out after a result that is not proven");
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
}
