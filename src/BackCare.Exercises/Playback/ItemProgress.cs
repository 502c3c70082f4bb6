using BackCare.Exercises.Logs;

namespace BackCare.Exercises.Playback;

/// <summary>How much of one item of a routine was played. Immutable.</summary>
public sealed record ItemProgress
{
    internal ItemProgress(int place, RoutineItem item, int repetitions, int played) => (Place, Item, Repetitions, Played) = (place, item, repetitions, played);

    /// <summary>Its place in the routine, from 0.</summary>
    public int Place { get; }

    /// <summary>The item.</summary>
    public RoutineItem Item { get; }

    /// <summary>How many repetitions it has, in all sets, sides and rounds. One that moves in phases counts once.</summary>
    public int Repetitions { get; }

    /// <summary>How many of them were played, but for a second at most.</summary>
    public int Played { get; }

    /// <summary>Done when all of them were played, skipped when none was.</summary>
    public SessionOutcome Outcome => Played == Repetitions ? SessionOutcome.Done : Played == 0 ? SessionOutcome.Skipped : SessionOutcome.Partly;
}
