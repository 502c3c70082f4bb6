namespace BackCare.Exercises;

/// <summary>Every figure that the library needs and no source gives. All of them are assumptions, and all of them are here.</summary>
/// <remarks>A figure that a source does give is never replaced by one of these. Durations are whole seconds. Thread-safe.</remarks>
public static class Assumed
{
    /// <summary>Sets, where a source names none: 1.</summary>
    public static int Sets => 1;

    /// <summary>Repetitions (per side), where a source names none: 1.</summary>
    public static int Repetitions => 1;

    /// <summary>Repetitions (per side), where a source leaves them open ("as many as wanted") or says "a few": 3.</summary>
    public static int OpenEndedRepetitions => 3;

    /// <summary>How far "about" reaches below its lower and above its upper end, in percent, ends included: 20.</summary>
    public static int AboutTolerancePercent => 20;

    /// <summary>How many repetitions (per side) a plan adds at a time: 2. The last step to a goal may be smaller.</summary>
    public static int RepetitionStep => 2;

    /// <summary>How much a plan raises a hold at a time: 5 s. The last step to a goal may be smaller.</summary>
    public static TimeSpan HoldStep { get; } = TimeSpan.FromSeconds(5);

    /// <summary>A hold of "a few" seconds: 3 s.</summary>
    public static TimeSpan AFewSeconds { get; } = TimeSpan.FromSeconds(3);

    /// <summary>One repetition that moves without a hold, there and back: 4 s.</summary>
    public static TimeSpan MovingRepetition { get; } = TimeSpan.FromSeconds(4);

    /// <summary>Letting go and coming back between two held repetitions of a set: 2 s.</summary>
    public static TimeSpan BetweenHolds { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Rest between two sets, where the dose names none: 30 s.</summary>
    public static TimeSpan RestBetweenSets { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Changing from one side to the other, once per exercise: 5 s.</summary>
    public static TimeSpan SwitchSides { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Getting ready at the start of each exercise: 5 s.</summary>
    public static TimeSpan GetReady { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Getting from one position to another, say from a chair to the floor, between two exercises: 10 s.</summary>
    public static TimeSpan ChangePosition { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How fast announcements are said: 150 words a minute, an unhurried pace.</summary>
    public static int SpokenWordsPerMinute => 150;

    /// <summary>The shortest hold or rest at whose end 3, 2, 1 is said: 10 s.</summary>
    public static TimeSpan ShortestWithCountdown { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The shortest hold in which half-way is said: 20 s.</summary>
    public static TimeSpan ShortestWithHalfWay { get; } = TimeSpan.FromSeconds(20);

    /// <summary>How late a player may notice that a moment has come before it takes the time for a suspension and pauses: 2 s.</summary>
    public static TimeSpan LongestDelay { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Going back within this time of a segment goes to the one before it; later, to its beginning: 2 s.</summary>
    public static TimeSpan JustBegun { get; } = TimeSpan.FromSeconds(2);

    /// <summary>For how many days an exercise counts as done lately, today included: 7.</summary>
    public static int RecentDays => 7;
}
