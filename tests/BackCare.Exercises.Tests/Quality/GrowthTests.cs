using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Tests.Quality;

/// <summary>Twice as much takes twice the memory at most. docs/benchmarks.md has the times as well.</summary>
public class GrowthTests
{
    private const int Fewest = 100;

    private static readonly RoutineRequest Everything = new() { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known };

    private static readonly Dictionary<string, Func<int, object>> Works = new()
    {
        ["a page in HTML"] = number => RoutineOf(number).ToHtml(),
        ["a page in Markdown"] = number => RoutineOf(number).ToMarkdown(),
        ["the last stage of a plan"] = number => new ExercisePlan(RoutineOf(number)).AtStage(new ExercisePlan(RoutineOf(number)).StageCount),
        ["a timeline"] = number => RoutineOf(number).ToTimeline(),
        ["what stands in the way when all is excluded"] = number => Without(number).Obstacles,
        ["what was done lately"] = number => SyntheticCatalog.Of(Fewest * 8).Generate(Everything with { Recent = Ids(number) }).Points,
    };

    public static TheoryData<string> Names => [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_as_many_exercises_take_twice_the_memory_at_most(string name)
    {
        var work = Works[name];
        int[] numbers = [Fewest, 2 * Fewest, 4 * Fewest, 8 * Fewest];
        foreach (var number in numbers) work(number); // which makes the catalogs

        long[] sizes = [.. numbers.Select(number => Allocated(() => work(number)))];

        sizes.Should().OnlyContain(size => size > 0);
        foreach (var (size, twice) in sizes.Zip(sizes.Skip(1))) twice.Should().BeLessThan(size * 5 / 2, "it grows so: {0}", string.Join(", ", sizes));
    }

    private static long Allocated(Func<object> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Routine RoutineOf(int number)
    {
        var builder = new RoutineBuilder("Long", SyntheticCatalog.Of(number));
        foreach (var id in Ids(number)) builder = builder.Add(id.Value);
        return builder.Build();
    }

    private static GenerationResult Without(int number) => SyntheticCatalog.Of(number).Generate(Everything with { Excluded = Ids(number) });

    private static ExerciseId[] Ids(int number) => [.. SyntheticCatalog.Of(number).Exercises.Select(exercise => exercise.Id)];
}
