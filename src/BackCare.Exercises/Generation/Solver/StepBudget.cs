namespace BackCare.Exercises.Generation.Solver;

/// <summary>Counts the steps of a search, so that it stops after the same work on every machine.</summary>
/// <remarks>A step is one gain, one sum, one candidate looked at, or one 64-bit word of a <see cref="DurationSet"/>.</remarks>
internal sealed class StepBudget
{
    /// <summary>How many steps a search may take for one answer. After that it stops with the best found so far.</summary>
    public const long Limit = 20_000_000;

    /// <summary>What it costs, in steps, to keep an object until later. This limits memory too.</summary>
    public const long StorageCost = 100;

    private long spent;

    public bool IsExhausted => spent > Limit;

    public void Spend(long steps) => spent += steps;

    /// <summary>Starts again with no steps spent, for the next answer.</summary>
    public void Reset() => spent = 0;
}
