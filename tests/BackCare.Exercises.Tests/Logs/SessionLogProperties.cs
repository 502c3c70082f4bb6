using BackCare.Exercises.Logs;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Logs;

public class SessionLogProperties
{
    private static readonly Routine[] Routines =
    [
        new RoutineBuilder("One \"quoted\"\nname", ExerciseCatalog.Default).Add("cat-cow").Build(),
        new RoutineBuilder("Two", ExerciseCatalog.Default).Add("seated-twist").Add("bird-dog").InRounds(3).Build(),
    ];

    private static readonly Gen<SessionRecord> Records =
        from routine in Gen.Elements(Routines)
        from minutes in Gen.Choose(0, 3_000)
        from ticks in Gen.Elements(0, 1, 10_000_000)
        from offset in Gen.Elements(-300, 0, 330)
        from seconds in Gen.Choose(0, 3)
        from outcomes in Gen.Elements(Enum.GetValues<SessionOutcome>()).ListOf(routine.Items.Count)
        from note in Gen.Elements(null, "easy", "Zwölf ↑ \u2028 \"x\"\n")
        select new SessionRecord(routine, new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddMinutes(minutes).AddTicks(ticks), TimeSpan.FromSeconds(seconds), outcomes, note);

    private static readonly Arbitrary<SessionLog> Logs = Arb.From(Records.ListOf().Select(records => records.Aggregate(SessionLog.Empty, (log, record) => log.With(record))));

    [Fact]
    public void Merging_loses_nothing_doubles_nothing_and_does_not_mind_the_order() => Prop.ForAll(Logs, Logs, Logs, (one, other, third) =>
    {
        one.Merge(other).ToHashSet().SetEquals(one.Union(other)).Should().BeTrue();
        one.Merge(other).Should().OnlyHaveUniqueItems();
        one.Merge(other).Should().Equal(other.Merge(one));
        one.Merge(other).Merge(third).Should().Equal(one.Merge(other.Merge(third)));
        one.Merge(one).Should().Equal(one);
        one.Merge(SessionLog.Empty).Should().Equal(one);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void What_is_written_is_read_back_and_lines_of_two_logs_make_their_merger() => Prop.ForAll(Logs, Logs, (one, other) =>
    {
        SessionLog.Read(one.ToJsonLines()).Should().Equal(one);
        SessionLog.Read(one.ToJsonLines() + other.ToJsonLines()).Should().Equal(one.Merge(other));
        one.ToJsonLines().Count(letter => letter == '\n').Should().Be(one.Count);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
