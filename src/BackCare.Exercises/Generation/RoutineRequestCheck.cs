using static BackCare.Exercises.FindingPath;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a request makes sense for a catalog. Plain code, so that the first routine of a program compiles little.</summary>
internal sealed class RoutineRequestCheck
{
    private readonly ExerciseCatalog catalog;
    private readonly List<Finding> findings = [];

    private RoutineRequestCheck(ExerciseCatalog catalog) => this.catalog = catalog;

    /// <summary>What is wrong, unwise or worth knowing.</summary>
    public static List<Finding> Findings(RoutineRequest request, ExerciseCatalog catalog)
    {
        var check = new RoutineRequestCheck(catalog);
        check.CheckName(request);
        check.CheckFigures(request);
        check.CheckWords(request);
        check.CheckIds(request);
        check.CheckFirstRoutine(request);
        return check.findings;
    }

    private Language Language => catalog.Language;

    private void CheckName(RoutineRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Name)) findings.Report(Rules.Blank, Root["Name"], Language.Message("name.blank"));
        if (RuleExtensions.TextFault(request.Name) is { } fault) findings.Report(fault, Root["Name"]);
    }

    private void CheckFigures(RoutineRequest request)
    {
        if (request.TimeBudget < TimeSpan.Zero || request.TimeBudget > RoutineRequest.LongestBudget)
        {
            findings.Report(Rules.OutOfRange, Root["TimeBudget"], Language.Message("request.out-of-range", ("found", request.TimeBudget), ("fewest", TimeSpan.Zero), ("most", RoutineRequest.LongestBudget)));
        }

        if (request.MaxExercises is { } max) CheckRange(max, 1, RoutineRequest.MostExercises, nameof(request.MaxExercises));

        CheckRange(request.Rounds, 1, Routine.MostRounds, nameof(request.Rounds));
        CheckRange(request.Variety, 0, RoutineRequest.MostVariety, nameof(request.Variety));

        for (var i = 0; i < request.Targets.Count; i++)
        {
            if (request.Targets[i] == default) findings.Report(Rules.OutOfRange, Root["Targets"][i], Language.Message("request.target-empty"));
        }

        void CheckRange(int figure, int lowest, int highest, string name)
        {
            if (figure < lowest || figure > highest) findings.Report(Rules.OutOfRange, Root[name], Language.Message("request.out-of-range", ("found", figure), ("fewest", lowest), ("most", highest)));
        }
    }

    private void CheckWords(RoutineRequest request)
    {
        var hints = new Hints();
        Check(request.Positions, nameof(request.Positions));
        Check(request.Kinds, nameof(request.Kinds));
        for (var i = 0; i < request.Equipment.Count; i++)
        {
            if (catalog.Vocabulary.Find(request.Equipment[i]) is null) findings.Report(Rules.UnknownWord, Root["Equipment"][i], catalog.Vocabulary.Unknown(request.Equipment[i], hints, Language));
        }

        for (var i = 0; i < request.Avoided.Count; i++)
        {
            if (catalog.Vocabulary.Find(request.Avoided[i]) is null) findings.Report(Rules.UnknownWord, Root["Avoided"][i], catalog.Vocabulary.Unknown(request.Avoided[i], hints, Language));
        }

        if (!Enum.IsDefined(request.Sides)) findings.Report(Rules.UnknownWord, Root["Sides"], RuleExtensions.Undefined(request.Sides));
        if (request.Doses is { } doses && !Enum.IsDefined(doses)) findings.Report(Rules.UnknownWord, Root["Doses"], RuleExtensions.Undefined(doses));
        if (request.TimeOfDay is { } time && !Enum.IsDefined(time)) findings.Report(Rules.UnknownWord, Root["TimeOfDay"], RuleExtensions.Undefined(time));

        void Check<TWord>(IReadOnlyList<TWord> words, string name) where TWord : struct, Enum
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!Enum.IsDefined(words[i])) findings.Report(Rules.UnknownWord, Root[name][i], RuleExtensions.Undefined(words[i]));
            }
        }
    }

    private void CheckIds(RoutineRequest request)
    {
        var (hints, excluded) = (new Hints(), request.Excluded.Searchable());
        CheckKnown(request.Included, nameof(request.Included), hints);
        CheckKnown(request.Excluded, nameof(request.Excluded), hints);
        for (var i = 0; i < request.Included.Count; i++)
        {
            if (excluded.Has(request.Included[i]))
            {
                findings.Report(Rules.Contradiction, Root["Included"][i], Language.Message($"{RuleCodes.Contradiction}.in-and-out", ("exercise", request.Included[i])));
            }
        }

        var included = request.Included.Distinct().Count();
        if (included > request.Limit)
        {
            findings.Report(Rules.Contradiction, Root[nameof(request.Included)], Language.Message(RuleCodes.Contradiction, ("count", included), ("most", request.Limit)));
        }
    }

    private void CheckKnown(IReadOnlyList<ExerciseId> ids, string name, Hints hints)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!catalog.TryGet(ids[i], out _)) findings.Report(Rules.UnknownExercise, Root[name][i], catalog.UnknownExercise(ids[i].Value, hints));
        }
    }

    private void CheckFirstRoutine(RoutineRequest request)
    {
        if (request.IsFirst && request.MaxExercises is { } max && max > Rules.ManyAtFirst.Figure)
        {
            findings.Report(Rules.ManyAtFirst, Root["MaxExercises"], Language.Message(RuleCodes.ManyAtFirst, ("count", max), ("most", Rules.ManyAtFirst.Figure)));
        }
    }
}
