using FluentValidation;
using static BackCare.Exercises.FindingPath;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a request makes sense for a catalog. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
public sealed class RoutineRequestValidator : AbstractValidator<RoutineRequest>
{
    private readonly ExerciseCatalog catalog;

    /// <summary>A validator for requests to the catalog; it can be kept.</summary>
    public RoutineRequestValidator(ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;
        ClassLevelCascadeMode = CascadeMode.Continue;

        RuleFor(r => r.Name).Must(name => !string.IsNullOrWhiteSpace(name)).WithRule(Rules.Blank, Root["Name"], (_, _) => Language.Message("name.blank"));
        RuleFor(r => r).Custom((request, context) =>
        {
            if (RuleExtensions.TextFault(request.Name) is { } name) context.Report(name, Root["Name"]);
        });
        RuleFor(r => r).Custom(CheckFigures);
        RuleFor(r => r).Custom(CheckWords);
        RuleFor(r => r).Custom(CheckIds);
        RuleFor(r => r.MaxExercises).Must((request, max) => !request.IsFirst || !(max > Rules.ManyAtFirst.Figure))
            .WithRule(Rules.ManyAtFirst, Root["MaxExercises"], (_, max) => Language.Message(RuleCodes.ManyAtFirst, ("count", max), ("most", Rules.ManyAtFirst.Figure)));
    }

    private Language Language => catalog.Language;

    private void CheckFigures(RoutineRequest request, ValidationContext<RoutineRequest> context)
    {
        if (request.TimeBudget < TimeSpan.Zero || request.TimeBudget > RoutineRequest.LongestBudget)
        {
            context.Report(Rules.OutOfRange, Root["TimeBudget"], Language.Message("request.out-of-range", ("found", request.TimeBudget), ("fewest", TimeSpan.Zero), ("most", RoutineRequest.LongestBudget)));
        }

        if (request.MaxExercises is { } max) CheckRange(max, 1, RoutineRequest.MostExercises, nameof(request.MaxExercises));

        CheckRange(request.Rounds, 1, Routine.MostRounds, nameof(request.Rounds));
        CheckRange(request.Variety, 0, RoutineRequest.MostVariety, nameof(request.Variety));

        for (var i = 0; i < request.Targets.Count; i++)
        {
            if (request.Targets[i] == default) context.Report(Rules.OutOfRange, Root["Targets"][i], Language.Message("request.target-empty"));
        }

        void CheckRange(int figure, int lowest, int highest, string name)
        {
            if (figure < lowest || figure > highest) context.Report(Rules.OutOfRange, Root[name], Language.Message("request.out-of-range", ("found", figure), ("fewest", lowest), ("most", highest)));
        }
    }

    private void CheckWords(RoutineRequest request, ValidationContext<RoutineRequest> context)
    {
        var hints = new Hints();
        Check(request.Positions, nameof(request.Positions));
        Check(request.Kinds, nameof(request.Kinds));
        for (var i = 0; i < request.Equipment.Count; i++)
        {
            if (catalog.Vocabulary.Find(request.Equipment[i]) is null) context.Report(Rules.UnknownWord, Root["Equipment"][i], catalog.Vocabulary.Unknown(request.Equipment[i], hints, Language));
        }

        for (var i = 0; i < request.Avoided.Count; i++)
        {
            if (catalog.Vocabulary.Find(request.Avoided[i]) is null) context.Report(Rules.UnknownWord, Root["Avoided"][i], catalog.Vocabulary.Unknown(request.Avoided[i], hints, Language));
        }

        if (!Enum.IsDefined(request.Sides)) context.Report(Rules.UnknownWord, Root["Sides"], RuleExtensions.Undefined(request.Sides));
        if (request.Doses is { } doses && !Enum.IsDefined(doses)) context.Report(Rules.UnknownWord, Root["Doses"], RuleExtensions.Undefined(doses));
        if (request.TimeOfDay is { } time && !Enum.IsDefined(time)) context.Report(Rules.UnknownWord, Root["TimeOfDay"], RuleExtensions.Undefined(time));

        void Check<TWord>(IReadOnlyList<TWord> words, string name) where TWord : struct, Enum
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!Enum.IsDefined(words[i])) context.Report(Rules.UnknownWord, Root[name][i], RuleExtensions.Undefined(words[i]));
            }
        }
    }

    private void CheckIds(RoutineRequest request, ValidationContext<RoutineRequest> context)
    {
        var (hints, excluded) = (new Hints(), request.Excluded.Searchable());
        CheckKnown(request.Included, nameof(request.Included), hints, context);
        CheckKnown(request.Excluded, nameof(request.Excluded), hints, context);
        for (var i = 0; i < request.Included.Count; i++)
        {
            if (excluded.Has(request.Included[i]))
            {
                context.Report(Rules.Contradiction, Root["Included"][i], Language.Message($"{RuleCodes.Contradiction}.in-and-out", ("exercise", request.Included[i])));
            }
        }

        var included = request.Included.Distinct().Count();
        if (included > request.Limit)
        {
            context.Report(Rules.Contradiction, Root[nameof(request.Included)], Language.Message(RuleCodes.Contradiction, ("count", included), ("most", request.Limit)));
        }
    }

    private void CheckKnown(IReadOnlyList<ExerciseId> ids, string name, Hints hints, ValidationContext<RoutineRequest> context)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!catalog.TryGet(ids[i], out _)) context.Report(Rules.UnknownExercise, Root[name][i], catalog.UnknownExercise(ids[i].Value, hints));
        }
    }
}
