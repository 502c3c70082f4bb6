using FluentValidation;

namespace BackCare.Exercises.Validation;

/// <summary>Whether the parts of an exercise fit together. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
public sealed class ExerciseValidator : AbstractValidator<Exercise>
{
    /// <summary>A validator; it holds no state and can be kept.</summary>
    public ExerciseValidator() => this.ReportEach(ExerciseCheck.Findings);
}
