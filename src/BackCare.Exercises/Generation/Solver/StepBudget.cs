namespace BackCare.Exercises;

/// <summary>Counts the steps of a search, so that it stops after the same work on every machine.</summary>
internal sealed class StepBudget
{
    /// <summary>How many steps a search takes before it stops with the best so far. A step is one gain, one sum, one candidate looked at, or one word of a row of seconds.</summary>
    public const long Limit = 20_000_000;

    /// <summary>What it costs to keep something for later, so that memory has a limit too.</summary>
    public const long Keeping = 100;

    private long spent;

    public bool IsSpent => spent > Limit;

    public void Spend(long steps) => spent += steps;

    public void Refill() => spent = 0;
}
