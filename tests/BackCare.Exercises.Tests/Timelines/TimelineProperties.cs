using BackCare.Exercises.Tests.Routines;
using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Timelines;

public class TimelineProperties
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly Gen<Routine> Routines =
        from count in Gen.Choose(1, 6)
        from side in Gen.Choose(0, 4)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from rounds in Gen.Choose(1, 3)
        select Any(new System.Random(seed), count, side).WithRounds(rounds);

    [Fact]
    public void The_whole_takes_exactly_as_long_as_the_routine_says() => Prop.ForAll(Routines.ToArbitrary(), routine =>
    {
        var timeline = routine.ToTimeline();

        timeline.Duration.Should().Be(routine.Duration);
        timeline.Aggregate(TimeSpan.Zero, (sum, segment) => sum + segment.Duration).Should().Be(routine.Duration);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Segments_join_without_gap_and_every_way_to_one_finds_the_same() => Prop.ForAll(Routines.ToArbitrary(), RandomTimelineOptions.Any.ToArbitrary(), (routine, options) =>
    {
        var timeline = routine.ToTimeline(options);
        var segments = timeline.ToArray();

        segments.Should().HaveCount(timeline.Count);
        segments[^1].Should().Match<Segment>(segment => segment.Kind == SegmentKind.Done && segment.Duration == TimeSpan.Zero && segment.Start == timeline.Duration);
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i].Index.Should().Be(i);
            timeline[i].Should().Be(segments[i]);
            timeline.At(segments[i].Start).Should().Be(segments[i]);
            if (i + 1 == segments.Length) break;
            segments[i].Duration.Should().BePositive();
            segments[i].End.Should().Be(segments[i + 1].Start);
            timeline.At(segments[i].End - TimeSpan.FromTicks(1)).Should().Be(segments[i]);
            timeline.After(segments[i]).Should().Be(segments[i + 1]);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Each_side_gets_the_repetitions_sets_and_holds_of_its_dose() => Prop.ForAll(Routines.ToArbitrary(), RandomTimelineOptions.Any.ToArbitrary(), (routine, options) =>
    {
        var worked = routine.ToTimeline(options).Where(segment => segment.Kind is SegmentKind.Move or SegmentKind.Hold).ToLookup(segment => segment.Item!.Value);
        foreach (var (item, dose) in routine.Items.Select((item, place) => (place, item.Dose)))
        {
            Side?[] sides = dose.Sides switch { Sides.Together => [null], Sides.Left => [Side.Left], Sides.Right => [Side.Right], _ => [Side.Left, Side.Right] };
            worked[item].Select(segment => segment.Side).Distinct().Should().BeEquivalentTo(sides);
            foreach (var side in sides)
            {
                var sets = dose.Sets + ((dose.Sides, side) is (Sides.LeftMore, Side.Left) or (Sides.RightMore, Side.Right) ? 1 : 0);
                var mine = worked[item].Where(segment => segment.Side == side).ToArray();
                mine.Select(segment => (segment.Round, segment.Set, segment.Repetition)).Distinct().Should().HaveCount(routine.Rounds * sets * dose.Repetitions);
                mine.Aggregate(TimeSpan.Zero, (sum, segment) => sum + segment.Duration).Should().Be(routine.Rounds * sets * dose.Repetitions * (dose.Hold ?? options.MovingRepetition));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_round_is_done_to_its_last_exercise_before_the_next_one_begins() => Prop.ForAll(Routines.ToArbitrary(), RandomTimelineOptions.Any.ToArbitrary(), (routine, options) =>
    {
        var played = routine.ToTimeline(options).SkipLast(1).Select(segment => (segment.Round!.Value, segment.Item!.Value)).ToArray();

        played.Should().BeInAscendingOrder();
        played.Distinct().Should().Equal(from round in Enumerable.Range(1, routine.Rounds) from place in Enumerable.Range(0, routine.Items.Count) select (round, place));
    }).QuickCheckThrowOnFailure();

    private static Routine Any(System.Random random, int count, int side)
    {
        var builder = new RoutineBuilder("Any", Catalog);
        if (side == 1) builder.For(SideWish.LeftOnly);
        if (side == 2) builder.For(SideWish.RightOnly);
        if (side == 3) builder.For(SideWish.MoreOnLeft);
        if (side == 4) builder.For(SideWish.MoreOnRight);
        return builder.AddAny(random, count, withRests: true).Build();
    }
}
