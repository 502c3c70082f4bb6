using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Playback;

public class PlaybackProperties
{
    private static readonly Routine[] Routines =
    [
        new RoutineBuilder("Sides", ExerciseCatalog.Default).Add("seated-twist", "hold 30 s").Add("cat-cow", "10 x").Build(),
        new RoutineBuilder("Sets", ExerciseCatalog.Default).Add("bird-dog", "2 x 10, hold 3 s").Add("scapular-squeeze", "2 x 15, hold 5 s").InRounds(2).Build(),
        new RoutineBuilder("More", ExerciseCatalog.Default).For(SideWish.MoreOnLeft).Add("latissimus-dorsi-stretch", "3 x, hold 20 s").Build(),
    ];

    private static readonly Gen<(string Command, int Milliseconds)> Commands =
        from command in Gen.Elements("play", "play", "pause", "skip", "skip exercise", "back", "restart side", "seek", "advance", "advance", "advance", "suspend", "finish or not")
        from milliseconds in Gen.OneOf(Gen.Choose(0, 900), Gen.Choose(0, 20_000), Gen.Choose(0, 400_000))
        select (command, milliseconds);

    [Fact]
    public void Whatever_is_commanded_the_player_is_somewhere_tells_it_in_order_and_keeps_one_timer_at_most() => Prop.ForAll(
        Arb.From(Gen.Elements(Routines)), Arb.From(Commands.ListOf()), Arb.From(Gen.Elements(Enum.GetValues<AnnouncementLevel>())), (routine, commands, level) =>
        {
            var (clock, timeline) = (new ManualClock(), routine.ToTimeline());
            var player = new RoutinePlayer(timeline, clock, new(timeline, level));
            var heard = new List<PlaybackChange>();
            player.Changed += heard.Add;
            var wasDone = 0;

            foreach (var (command, milliseconds) in commands)
            {
                var time = TimeSpan.FromMilliseconds(milliseconds);
                Do(player, clock, command, time);

                player.Position.Should().BeGreaterThanOrEqualTo(TimeSpan.Zero).And.BeLessThanOrEqualTo(timeline.Duration);
                player.Segment.Should().Be(timeline.At(player.Position));
                player.Remaining.Should().Be(player.Segment.End - player.Position);
                clock.Armed.Should().Be(player.State == PlaybackState.Playing ? 1 : 0);
                player.Progress.Should().OnlyContain(progress => progress.Played >= 0 && progress.Played <= progress.Repetitions);
                player.Progress.Sum(progress => progress.Played).Should().BeGreaterThanOrEqualTo(wasDone, "what was done stays done");
                wasDone = player.Progress.Sum(progress => progress.Played);
            }

            ShouldBeInOrder(heard, timeline);
            player.Dispose();
            clock.Armed.Should().Be(0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void However_time_comes_in_pieces_the_same_is_told() => Prop.ForAll(
        Arb.From(Gen.Elements(Routines)), Arb.From(Gen.Choose(1, 1_900).NonEmptyListOf()), (routine, pieces) =>
        {
            var (whole, inPieces) = (Told(routine, [(int)routine.Duration.TotalMilliseconds + 1]), Told(routine, pieces));

            inPieces.Should().Equal(whole);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static List<PlaybackChange> Told(Routine routine, List<int> pieces)
    {
        var (clock, timeline, told) = (new ManualClock(), routine.ToTimeline(), new List<PlaybackChange>());
        using var player = new RoutinePlayer(timeline, clock, new(timeline, AnnouncementLevel.Full));
        player.Changed += told.Add;
        player.Play();
        for (var i = 0; player.State == PlaybackState.Playing; i++) clock.Advance(TimeSpan.FromMilliseconds(pieces[i % pieces.Count]));
        return told;
    }

    private static void Do(RoutinePlayer player, ManualClock clock, string command, TimeSpan time)
    {
        switch (command)
        {
            case "play": player.Play(); break;
            case "pause": player.Pause(); break;
            case "skip": player.Skip(); break;
            case "skip exercise": player.SkipExercise(); break;
            case "back": player.Back(); break;
            case "restart side": player.RestartSide(); break;
            case "seek": player.Seek(time); break;
            case "suspend": clock.Suspend(time); break;
            case "finish or not": if (time > TimeSpan.FromMinutes(5)) player.Finish(); break;
            default: clock.Advance(time); break;
        }
    }

    /// <summary>Without a move in between, time only goes on; nothing is announced twice; and after the end nothing comes.</summary>
    private static void ShouldBeInOrder(List<PlaybackChange> heard, Timeline timeline)
    {
        heard.Where(change => change.Segment != timeline.At(change.Position) || change.Remaining < TimeSpan.Zero).Should().BeEmpty();
        foreach (var (before, after) in heard.Zip(heard.Skip(1)).Where(pair => pair.Second.Kind != PlaybackChangeKind.Moved))
        {
            after.Position.Should().BeGreaterThanOrEqualTo(before.Position);
            if (before.Announcement is not null) (after.Announcement == before.Announcement && after.Segment == before.Segment).Should().BeFalse();
        }

        heard.SkipWhile(change => change.Kind != PlaybackChangeKind.Finished).Skip(1).Should().BeEmpty();
        heard.Count(change => change.Kind == PlaybackChangeKind.Started).Should().BeLessThanOrEqualTo(1);
    }
}
