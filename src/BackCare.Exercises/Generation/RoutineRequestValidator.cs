using FluentValidation;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a request makes sense for a catalog. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
public sealed class RoutineRequestValidator : AbstractValidator<RoutineRequest>
{
    /// <summary>A validator for requests to the catalog; it can be kept.</summary>
    public RoutineRequestValidator(ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.ReportEach(request => RoutineRequestCheck.Findings(request, catalog));
    }
}
