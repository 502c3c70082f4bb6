using System.Numerics;

namespace BackCare.Exercises;

/// <summary>Exercises in the order of one natural flow of positions, from standing down to lying, with as few changes as possible.</summary>
internal sealed record Arrangement(int Positions)
{
    private static readonly int[] MasksByCount =
    [
        .. Enumerable.Range(1, (1 << Enum.GetValues<Position>().Length) - 1).OrderBy(mask => BitOperations.PopCount((uint)mask)).ThenBy(mask => mask),
    ];

    public int Changes => BitOperations.PopCount((uint)Positions) - 1;

    public int ChangeSeconds => Changes * (int)Whole.Seconds(Assumed.ChangePosition);

    /// <summary>The smallest set of positions with one for each candidate; of several, the one earliest in the flow.</summary>
    public static Arrangement Of(IReadOnlyList<Candidate> chosen)
    {
        foreach (var mask in MasksByCount)
        {
            if (chosen.All(candidate => (candidate.Positions & mask) != 0)) return new(mask);
        }

        throw new InvalidOperationException("A candidate has no position.");
    }

    public Position PositionOf(Candidate candidate) => (Position)BitOperations.TrailingZeroCount(candidate.Positions & Positions);

    /// <summary>By position; in one position mobility first, then strengthening, then stretches; then by id.</summary>
    public IEnumerable<Candidate> Order(IEnumerable<Candidate> chosen) => chosen
        .OrderBy(PositionOf)
        .ThenBy(candidate => candidate.Exercise.Kind switch { ExerciseKind.Mobility => 0, ExerciseKind.Strengthening => 1, _ => 2 })
        .ThenBy(candidate => candidate.Exercise.Id);
}
