namespace BackCare.Exercises.Generation.Solver;

/// <summary>The parts of a <see cref="Score"/>: what a selection is worth thing by thing. Those after <see cref="Sided"/> add up to its points.</summary>
internal readonly record struct Terms
{
    public int Coverage { get; init; }

    public int Sided { get; init; }

    public int Spread { get; init; }

    public int Kinds { get; init; }

    public int Balance { get; init; }

    public int Recent { get; init; }

    public int TimeOfDay { get; init; }

    public int PositionChanges { get; init; }

    public int CalmEnd { get; init; }

    public int Time { get; init; }
}
