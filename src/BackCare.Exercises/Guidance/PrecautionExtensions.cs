using BackCare.Exercises.Guidance;

namespace BackCare.Exercises;

/// <summary>The precautions of exercises. Thread-safe.</summary>
public static class PrecautionExtensions
{
    extension(Exercise exercise)
    {
        /// <summary>A precaution for each demand of the exercise, in the order of its demands; then those that only a level makes.</summary>
        public IEnumerable<Precaution> Precautions => exercise.DemandsAtAnyLevel.Select(GuidanceCatalog.Default.In(exercise.Spoken).For);
    }
}
