using FluentValidation;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a request makes sense for a catalog. Every failure carries its <see cref="Rule"/> as custom state. Thread-safe.</summary>
public sealed class RoutineRequestValidator : AbstractValidator<RoutineRequest>
{
    private readonly ExerciseCatalog catalog;

    /// <summary>A validator for requests to the catalog; it can be kept.</summary>
    public RoutineRequestValidator(ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;

        RuleFor(r => r.Name).Must(name => !string.IsNullOrWhiteSpace(name)).Because(Rules.Blank, "The name is blank; write the name to show.");
        RuleForEach(r => r.Equipment).Must(Enum.IsDefined).Because(Rules.UnknownWord, (_, word) => RuleExtensions.Undefined(word));
        RuleForEach(r => r.Positions).Must(Enum.IsDefined).Because(Rules.UnknownWord, (_, word) => RuleExtensions.Undefined(word));
        RuleForEach(r => r.Kinds).Must(Enum.IsDefined).Because(Rules.UnknownWord, (_, word) => RuleExtensions.Undefined(word));
        RuleForEach(r => r.Avoided).Must(Enum.IsDefined).Because(Rules.UnknownWord, (_, word) => RuleExtensions.Undefined(word));
        RuleFor(r => r.OnlySide).Must(side => side is null || Enum.IsDefined(side.Value)).Because(Rules.UnknownWord, "The side is not defined; expected Left or Right.");
        RuleFor(r => r.MoreOn).Must(side => side is null || Enum.IsDefined(side.Value)).Because(Rules.UnknownWord, "The side is not defined; expected Left or Right.");
        RuleFor(r => r.MoreOn).Must((request, more) => more is null || request.OnlySide is null)
            .Because(Rules.Contradiction, (request, more) => RoutineValidator.OneSideAndMore(request.OnlySide, more));
        RuleFor(r => r).Custom(CheckIds);
        RuleFor(r => r.MaxExercises).Must((request, most) => !request.IsFirst || !(most > Rules.ManyAtFirst.Figure))
            .Because(Rules.ManyAtFirst, (_, most) => $"{most} exercises for a first routine; begin with at most {Rules.ManyAtFirst.Figure} and add more later.");
    }

    private void CheckIds(RoutineRequest request, ValidationContext<RoutineRequest> context)
    {
        CheckKnown(request.Included, nameof(request.Included), context);
        CheckKnown(request.Excluded, nameof(request.Excluded), context);
        for (var i = 0; i < request.Included.Count; i++)
        {
            if (request.Excluded.Contains(request.Included[i]))
            {
                context.Report(Rules.Contradiction, $"Included[{i}]", $"'{request.Included[i]}' is to be in and out at once; remove it from one of the lists.");
            }
        }

        var included = request.Included.Distinct().Count();
        if (included > request.Limit)
        {
            context.Report(Rules.Contradiction, nameof(request.Included), $"{included} exercises are to be in, and at most {request.Limit} are wanted; raise MaxExercises or include fewer.");
        }
    }

    private void CheckKnown(IReadOnlyList<ExerciseId> ids, string name, ValidationContext<RoutineRequest> context)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!catalog.TryGet(ids[i], out _)) context.Report(Rules.UnknownExercise, $"{name}[{i}]", $"{catalog.Missing(ids[i].Value)} Name an exercise of the catalog.");
        }
    }
}
