using System.Globalization;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>One session: which routine, when, for how long, what was done and what was left out. Immutable and thread-safe.</summary>
/// <remarks>It holds no text that the library can supply, and no score.</remarks>
public sealed record SessionRecord
{
    /// <summary>The longest <see cref="Duration"/>: two days, because a routine of a day can be played with pauses and again.</summary>
    public static readonly TimeSpan LongestDuration = TimeSpan.FromDays(2);

    /// <summary>A session with a routine.</summary>
    /// <param name="routine">What was to be done.</param>
    /// <param name="startedAt">When it was started, by the clock of whoever did it; the offset tells the day.</param>
    /// <param name="duration">How long it took, in whole seconds from 0 s to <see cref="LongestDuration"/>.</param>
    /// <param name="outcomes">For each item of the routine, in order, how much of it was done; <see langword="null"/>: all of each.</param>
    /// <param name="note">A note of the person; <see langword="null"/>: none.</param>
    /// <exception cref="ArgumentException">The number of outcomes is not that of the items, the duration is not in whole seconds, or the note is blank or holds half a character.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of its range, or an outcome is not defined.</exception>
    public SessionRecord(Routine routine, DateTimeOffset startedAt, TimeSpan duration, IEnumerable<SessionOutcome>? outcomes = null, string? note = null)
        : this(Checked(routine).Name, routine.Rounds, startedAt, duration, ItemsOf(routine, outcomes), note)
    {
    }

    internal SessionRecord(string routine, int rounds, DateTimeOffset startedAt, TimeSpan duration, IEnumerable<SessionItem> items, string? note)
    {
        if (!WholeSeconds.IsWhole(duration)) throw new ArgumentException($"{duration} is not in whole seconds.", nameof(duration));
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, LongestDuration);
        if (RuleExtensions.TextFault(note, "The note is blank; write it or leave it out.") is var (_, message)) throw new ArgumentException(message.Text, nameof(note));
        (Routine, Rounds, StartedAt, Duration, Items, Note) = (routine, rounds, startedAt, duration, ValueList<SessionItem>.Copy(items), note);
    }

    /// <summary>The name of the routine.</summary>
    public string Routine { get; }

    /// <summary>How many rounds were to be done.</summary>
    public int Rounds { get; }

    /// <summary>When it was started, by the clock of whoever did it.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The day on which it was started, where it was started.</summary>
    public DateOnly Day => DateOnly.FromDateTime(StartedAt.DateTime);

    /// <summary>How long it took, in whole seconds.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The exercises, in the order of the routine.</summary>
    public IReadOnlyList<SessionItem> Items { get; }

    /// <summary>A note of the person; <see langword="null"/> without one.</summary>
    public string? Note { get; }

    /// <summary>Whether every exercise was done whole.</summary>
    public bool IsWhole => Items.All(item => item.Outcome == SessionOutcome.Done);

    /// <summary>Whether the other one is of the same session: all parts are equal, the offset of the start among them.</summary>
    public bool Equals(SessionRecord? other) => other is not null
        && StartedAt.EqualsExact(other.StartedAt) && Routine == other.Routine && Rounds == other.Rounds && Duration == other.Duration && Items.Equals(other.Items) && Note == other.Note;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StartedAt, Routine, Duration, Items, Note);

    /// <summary>The record as one line of JSON, with a line feed at its end: append it to a file, and <see cref="SessionLog.Read(Stream)"/> reads the file.</summary>
    public string ToJsonLine() => SessionFormat.Write(this);

    /// <summary>The start, the routine and the duration in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartedAt:yyyy-MM-dd HH:mm} {Routine}, {Duration:c}{(IsWhole ? "" : ", in part")}");

    private static Routine Checked(Routine routine)
    {
        ArgumentNullException.ThrowIfNull(routine);
        return routine;
    }

    private static IEnumerable<SessionItem> ItemsOf(Routine routine, IEnumerable<SessionOutcome>? outcomes)
    {
        SessionOutcome[] all = outcomes is null ? new SessionOutcome[routine.Items.Count] : [.. outcomes];
        if (all.Length != routine.Items.Count) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {all.Length} outcomes and {routine.Items.Count} exercises; give one for each."), nameof(outcomes));
        return routine.Items.Zip(all, (item, outcome) => new SessionItem(item.Exercise.Id, item.Dose, outcome));
    }
}
