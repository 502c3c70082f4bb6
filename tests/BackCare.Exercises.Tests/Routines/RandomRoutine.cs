using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Routines;

/// <summary>Routines for properties: any exercises of the default catalog, each at any dose between the ends of one of its cited ranges.</summary>
internal static class RandomRoutine
{
    /// <summary>Routines of one to five exercises in one to three rounds, for any wish for the sides.</summary>
    public static Gen<Routine> Any =>
        from seed in Gen.Choose(0, int.MaxValue)
        from count in Gen.Choose(1, 5)
        from sides in Gen.Elements(Enum.GetValues<SideWish>())
        from rounds in Gen.Choose(1, 3)
        select new RoutineBuilder("Any", ExerciseCatalog.Default).For(sides).InRounds(rounds).AddAny(new(seed), count, withRests: true).Build();

    /// <summary>Adds so many exercises.</summary>
    /// <param name="builder">Where they go.</param>
    /// <param name="random">Decides which, and their doses.</param>
    /// <param name="count">How many.</param>
    /// <param name="withRests">Whether some doses name their rest.</param>
    public static RoutineBuilder AddAny(this RoutineBuilder builder, System.Random random, int count, bool withRests = false)
    {
        foreach (var exercise in ExerciseCatalog.Default.Exercises.OrderBy(_ => random.Next()).Take(count))
        {
            var range = exercise.Doses[random.Next(exercise.Doses.Count)].Range;
            var (lowest, highest) = (range.Lowest(), range.Highest());
            var hold = lowest.Hold is { } shortest ? TimeSpan.FromSeconds(random.Next((int)shortest.TotalSeconds, (int)highest.Hold!.Value.TotalSeconds + 1)) : (TimeSpan?)null;
            var rest = withRests && random.Next(3) == 0 ? TimeSpan.FromSeconds(random.Next(0, 90)) : (TimeSpan?)null;
            builder.Add(exercise, new Dose(hold, random.Next(lowest.Repetitions, highest.Repetitions + 1), random.Next(lowest.Sets, highest.Sets + 1), rest: rest));
        }

        return builder;
    }
}
