using BackCare.Exercises.Timelines;

namespace BackCare.Exercises;

/// <summary>Turns routines into timelines. Thread-safe.</summary>
public static class TimelineExtensions
{
    extension(Routine routine)
    {
        /// <summary>The routine unrolled into segments that a timer can play.</summary>
        /// <param name="options">The times that no source gives; <see langword="null"/>: those of <see cref="Assumed"/>.</param>
        public Timeline ToTimeline(TimelineOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(routine);
            return new(routine, options ?? new());
        }
    }
}
