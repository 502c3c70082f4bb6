namespace BackCare.Exercises.Timelines;

/// <summary>The times in a timeline that no source gives. Those that are not set are as in <see cref="Assumed"/>; with all defaults a timeline takes exactly <see cref="Routine.Duration"/>.</summary>
/// <remarks>Immutable. All times are whole seconds, from 0 s (1 s for a repetition) to one hour.</remarks>
public sealed record TimelineOptions
{
    /// <summary>The lowest <see cref="WordsPerMinute"/>: 30.</summary>
    public const int SlowestReading = 30;

    /// <summary>The highest <see cref="WordsPerMinute"/>: 1,000.</summary>
    public const int FastestReading = 1_000;

    /// <summary>Getting ready at the start of each exercise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of its range.</exception>
    public TimeSpan GetReady { get; init => field = Checked(value, 0, nameof(GetReady)); } = Assumed.GetReady;

    /// <summary>Getting into another position between two exercises, also between two rounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of its range.</exception>
    public TimeSpan ChangePosition { get; init => field = Checked(value, 0, nameof(ChangePosition)); } = Assumed.ChangePosition;

    /// <summary>Changing to the other side, once per exercise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of its range.</exception>
    public TimeSpan SwitchSides { get; init => field = Checked(value, 0, nameof(SwitchSides)); } = Assumed.SwitchSides;

    /// <summary>Rest between two sets, where the dose names none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of its range.</exception>
    public TimeSpan Rest { get; init => field = Checked(value, 0, nameof(Rest)); } = Assumed.RestBetweenSets;

    /// <summary>Letting go between two held repetitions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of its range.</exception>
    public TimeSpan BetweenHolds { get; init => field = Checked(value, 0, nameof(BetweenHolds)); } = Assumed.BetweenHolds;

    /// <summary>One repetition that moves, there and back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of its range.</exception>
    public TimeSpan MovingRepetition { get; init => field = Checked(value, 1, nameof(MovingRepetition)); } = Assumed.MovingRepetition;

    /// <summary>
    /// How fast the steps are read, in words a minute. Getting ready then lasts as long as it takes to read the steps, the level and the note, and
    /// never less than <see cref="GetReady"/>; after the first round there is nothing to read. <see langword="null"/>: no time for reading.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below <see cref="SlowestReading"/> or above <see cref="FastestReading"/>.</exception>
    public int? WordsPerMinute
    {
        get;
        init
        {
            if (value is { } words)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(words, SlowestReading, nameof(WordsPerMinute));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(words, FastestReading, nameof(WordsPerMinute));
            }

            field = value;
        }
    }

    /// <summary>The side that is done first; the left one by default. A side with an extra set is done last all the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The side is not defined.</exception>
    public Side FirstSide
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(FirstSide), value, "Expected left or right.");
    }

    private static TimeSpan Checked(TimeSpan value, int shortest, string name)
    {
        WholeSeconds.Checked(value, shortest, name);
        return value;
    }
}
