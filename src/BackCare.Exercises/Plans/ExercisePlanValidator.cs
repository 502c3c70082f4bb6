using FluentValidation;

namespace BackCare.Exercises.Validation;

/// <summary>Whether the schedule of a plan is wise for its goal. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
/// <remarks>The goal itself is for <see cref="RoutineValidator"/>.</remarks>
public sealed class ExercisePlanValidator : AbstractValidator<ExercisePlan>
{
    /// <summary>A validator; it holds no state and can be kept.</summary>
    public ExercisePlanValidator() => this.ReportEach(ExercisePlanCheck.Findings);
}
