using System.Globalization;
using BackCare.Exercises.Tests.Routines;
using BackCare.Exercises.Tests.Timelines;
using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Exchange;

public class StepListProperties
{
    /// <summary>How many routines the loop tries; set EXPANDED_ROUTINES for more.</summary>
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("EXPANDED_ROUTINES") ?? "1000", CultureInfo.InvariantCulture);

    [Fact]
    public void Expanding_the_steps_gives_the_timeline() => Prop.ForAll(RandomRoutine.Any.ToArbitrary(), RandomTimelineOptions.Any.ToArbitrary(), (routine, options) =>
    {
        var timeline = routine.ToTimeline(options);

        timeline.ToSteps().Expand().Select(PlayedStep.Of).Should().Equal(PlayedStep.Of(timeline));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Expanding_the_steps_gives_the_timeline_of_many_a_routine()
    {
        var wishes = Enum.GetValues<SideWish>();
        for (var seed = 0; seed < Count; seed++)
        {
            var random = new System.Random(seed);
            var routine = new RoutineBuilder("Any", ExerciseCatalog.Default).For(wishes[random.Next(wishes.Length)]).InRounds(random.Next(1, 4)).AddAny(random, random.Next(1, 4), withRests: true).Build();
            var timeline = routine.ToTimeline(new() { Rest = TimeSpan.FromSeconds(random.Next(0, 61)), BetweenHolds = TimeSpan.FromSeconds(random.Next(0, 4)), WordsPerMinute = random.Next(2) == 0 ? null : 120 });

            if (!timeline.ToSteps().Expand().Select(PlayedStep.Of).SequenceEqual(PlayedStep.Of(timeline))) Assert.Fail($"Seed {seed}: {routine}");
        }
    }
}
