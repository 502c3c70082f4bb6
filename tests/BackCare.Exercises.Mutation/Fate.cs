namespace BackCare.Exercises.Mutation;

/// <summary>What becomes of a change.</summary>
/// <param name="Kind">Whether the tests saw it.</param>
/// <param name="By">The test that failed, or the class that took too long.</param>
internal sealed record Fate(FateKind Kind, string? By);

internal enum FateKind
{
    /// <summary>A test failed, or the process ended.</summary>
    Killed,

    /// <summary>The tests took at least five times as long as without it, and ten seconds.</summary>
    TimedOut,

    /// <summary>All tests that reach it passed.</summary>
    Survived,

    /// <summary>All tests that were run passed; the slowest that reach it were not run.</summary>
    SurvivedInPart,

    /// <summary>No test reaches it.</summary>
    NotReached,
}
