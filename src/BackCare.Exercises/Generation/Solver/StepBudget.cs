namespace BackCare.Exercises.Generation.Solver;

/// <summary>Counts the steps of a search, so that it stops after the same work on every machine.</summary>
/// <remarks>A step is one exercise looked at: what it adds to those that are chosen, and a bound on what can come of it. Sums of long lists of doses count as steps too.</remarks>
/// <param name="cancellation">Stops the search sooner, with an exception.</param>
internal sealed class StepBudget(CancellationToken cancellation)
{
    /// <summary>How many steps a search may take for one answer. After that it stops with the best found so far.</summary>
    public const long Limit = 4_000_000;

    /// <summary>How many steps were spent.</summary>
    public long Spent { get; private set; }

    /// <summary>How many steps may be spent before the search stops.</summary>
    public long Most { get; set; } = Limit;

    public bool IsExhausted => Spent > Most;

    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public void Spend(long steps)
    {
        cancellation.ThrowIfCancellationRequested();
        Spent += steps;
    }

    /// <summary>Starts again with no steps spent, for the next answer.</summary>
    public void Reset() => Spent = 0;
}
