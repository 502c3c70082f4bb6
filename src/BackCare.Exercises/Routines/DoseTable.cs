using System.Collections.Concurrent;

namespace BackCare.Exercises;

/// <summary>The doses of ranges, each worked out once: exercises with the same range and sides share theirs. Thread-safe.</summary>
internal sealed class DoseTable
{
    private readonly ConcurrentDictionary<(DoseRange, ExerciseKind, Laterality, Sides), DoseOption[]> options = new();

    /// <summary>As <see cref="DoseOption.Of(DoseRange, ExerciseKind, Laterality, Sides)"/>.</summary>
    public DoseOption[] Of(DoseRange range, ExerciseKind kind, Laterality laterality, Sides sides) =>
        options.GetOrAdd((range, kind, laterality, sides), static key => DoseOption.Of(key.Item1, key.Item2, key.Item3, key.Item4));
}
