using BackCare.Exercises.Reporting;

namespace BackCare.Exercises;

/// <summary>What a routine or a plan answers of the Consensus on Exercise Reporting Template. Thread-safe.</summary>
public static class CertReportExtensions
{
    extension(Routine routine)
    {
        /// <summary>The template with what the routine answers.</summary>
        /// <exception cref="ArgumentNullException">The routine is <see langword="null"/>.</exception>
        public CertReport ToCertReport()
        {
            ArgumentNullException.ThrowIfNull(routine);
            return new(routine, plan: null);
        }
    }

    extension(ExercisePlan plan)
    {
        /// <summary>The template with what the plan answers, for its goal.</summary>
        /// <exception cref="ArgumentNullException">The plan is <see langword="null"/>.</exception>
        public CertReport ToCertReport()
        {
            ArgumentNullException.ThrowIfNull(plan);
            return new(plan.Goal, plan);
        }
    }
}
