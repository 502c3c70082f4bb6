using FluentValidation;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a routine is sound and wise. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
/// <remarks>
/// No dose as a source states it raises an error, or is questioned by general guidance for adults. Figures of general guidance raise warnings and infos only.
/// </remarks>
public sealed class RoutineValidator : AbstractValidator<Routine>
{
    /// <summary>A validator with the figures for an age group; it holds no state and can be kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age group is not defined.</exception>
    public RoutineValidator(AgeGroup ageGroup = AgeGroup.Adult)
    {
        RoutineCheck.ThrowIfUndefined(ageGroup);
        this.ReportEach(routine => RoutineCheck.Findings(routine, ageGroup));
    }
}
