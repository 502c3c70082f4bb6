using static BackCare.Exercises.FindingPath;
using static BackCare.Exercises.Validation.RuleExtensions;

namespace BackCare.Exercises.Validation;

/// <summary>Whether the parts of an exercise fit together. Plain code, because catalogs check thousands of exercises and a first call should compile little.</summary>
internal static class ExerciseCheck
{
    /// <summary>What is wrong, unwise or worth knowing.</summary>
    public static List<Finding> Findings(Exercise e)
    {
        var findings = new List<Finding>();
        CheckTexts(e, findings);
        CheckWhatMustBeThere(e, findings);
        CheckWord(e.Kind, nameof(Exercise.Kind), findings);
        CheckWord(e.Laterality, nameof(Exercise.Laterality), findings);
        CheckWords(e.Positions, nameof(Exercise.Positions), findings);
        CheckOpenWords(e.Comfort, item => item.IsDeclared, Root[nameof(Exercise.Comfort)], findings);
        CheckWords(e.PrimaryAreas, nameof(Exercise.PrimaryAreas), findings);
        CheckWords(e.SecondaryAreas, nameof(Exercise.SecondaryAreas), findings);
        CheckWords(e.PrimaryMuscles, nameof(Exercise.PrimaryMuscles), findings);
        CheckWords(e.SecondaryMuscles, nameof(Exercise.SecondaryMuscles), findings);
        CheckOpenWords(e.Demands, demand => demand.IsDeclared, Root[nameof(Exercise.Demands)], findings);
        CheckWords(e.Inferred, nameof(Exercise.Inferred), findings);
        CheckFamily(e, findings);
        CheckOverlap(e.PrimaryAreas.Searchable(), e.SecondaryAreas, Root[nameof(Exercise.SecondaryAreas)], area => $"{area.Name} is primary already; remove it here.", findings);
        CheckOverlap(e.PrimaryMuscles.Searchable(), e.SecondaryMuscles, Root[nameof(Exercise.SecondaryMuscles)], muscle => $"{muscle.Name} is primary already; remove it here.", findings);
        CheckEquipment(e, findings);
        CheckSteps(e, findings);
        CheckLevels(e, findings);
        CheckMeasures(e, findings);
        CheckDoses(e, findings);
        CheckMedia(e, findings);
        return findings;
    }

    private static void CheckTexts(Exercise e, List<Finding> findings)
    {
        if (TextFault(e.Name, "The name is blank; write the name to show.") is { } name) findings.Report(name, Root[nameof(Exercise.Name)]);
        for (var i = 0; i < e.Aliases.Count; i++)
        {
            if (TextFault(e.Aliases[i], "An alias is blank; write it or remove it.") is { } alias) findings.Report(alias, Root["Aliases"][i]);
        }

        foreach (var (path, text) in e.Texts)
        {
            if (TextFault(text.Text, "The text is blank; write it or leave it out.") is { } fault) findings.Report(fault, path);
        }
    }

    private static void CheckWhatMustBeThere(Exercise e, List<Finding> findings)
    {
        if (e.Positions.Count == 0) findings.Report(Rules.NoPosition, Root[nameof(Exercise.Positions)], "No start position; name at least one.");
        if (e.PrimaryAreas.Count == 0) findings.Report(Rules.NoArea, Root[nameof(Exercise.PrimaryAreas)], "No primary area; name at least one, or WholeBody.");
        if (e.Steps.Count == 0) findings.Report(Rules.NoStep, Root[nameof(Exercise.Steps)], "No steps; write what to do.");
        if (e.Steps.Count > Exercise.MostSteps)
        {
            findings.Report(Rules.TooManySteps, Root[nameof(Exercise.Steps)], $"{e.Steps.Count} steps; write at most {Exercise.MostSteps}, or make several exercises.");
        }

        if (e.Doses.Count == 0) findings.Report(Rules.NoDose, Root[nameof(Exercise.Doses)], "No dose; add what a source states, and cite it.");
    }

    private static void CheckWord<TWord>(TWord word, string name, List<Finding> findings) where TWord : struct, Enum
    {
        if (!Enum.IsDefined(word)) findings.Report(Rules.UnknownWord, Root[name], Undefined(word));
    }

    private static void CheckWords<TWord>(IReadOnlyList<TWord> words, string name, List<Finding> findings) where TWord : struct, Enum
    {
        var seen = words.Seen();
        for (var i = 0; i < words.Count; i++)
        {
            if (!Enum.IsDefined(words[i])) findings.Report(Rules.UnknownWord, Root[name][i], Undefined(words[i]));
            if (words.IsRepeated(i, seen)) findings.Report(Rules.ListedTwice, Root[name][i], $"{words[i]} stands twice; remove one.");
        }
    }

    private static void CheckOpenWords<TWord>(IReadOnlyList<TWord> words, Func<TWord, bool> isDeclared, FindingPath path, List<Finding> findings)
    {
        var seen = words.Seen();
        for (var i = 0; i < words.Count; i++)
        {
            if (!isDeclared(words[i])) findings.Report(Rules.UnknownWord, path[i], Undeclared(words[i]));
            if (words.IsRepeated(i, seen)) findings.Report(Rules.ListedTwice, path[i], $"{words[i]} stands twice; remove one.");
        }
    }

    private static string Undeclared<TWord>(TWord word) => $"'{word}' is neither known nor declared with a name; write a known word, or declare it.";

    private static void CheckFamily(Exercise e, List<Finding> findings)
    {
        if (e.Family is null || KebabCase.Matches(e.Family)) return;
        findings.Report(Rules.NotAnId, Root[nameof(Exercise.Family)], $"'{Excerpt.Of(e.Family)}' is not the name of a family; write {KebabCase.Expectation}.");
    }

    private static void CheckOverlap<TWord>(
        IReadOnlyCollection<TWord> words, IReadOnlyList<TWord> others, FindingPath path, Func<TWord, string> message, List<Finding> findings)
    {
        for (var i = 0; i < others.Count; i++)
        {
            if (words.Has(others[i])) findings.Report(Rules.ListedTwice, path[i], message(others[i]));
        }
    }

    private static void CheckEquipment(Exercise e, List<Finding> findings)
    {
        for (var i = 0; i < e.Equipment.Count; i++)
        {
            var group = e.Equipment[i];
            if (group.AnyOf.Count == 0) findings.Report(Rules.EmptyEquipmentGroup, Root["Equipment"][i]["AnyOf"], "The group names no item; name one or remove the group.");
            if (TextFault(group.Note, "The note is blank; write it or leave it out.") is { } note) findings.Report(note, Root["Equipment"][i]["Note"]);
            CheckStandIns(group, i, findings);
            for (var j = 0; j < group.AnyOf.Count; j++)
            {
                if (!group.AnyOf[j].IsDeclared) findings.Report(Rules.UnknownWord, Root["Equipment"][i]["AnyOf"][j], Undeclared(group.AnyOf[j]));
            }
        }
    }

    private static void CheckStandIns(EquipmentGroup group, int index, List<Finding> findings)
    {
        var items = ValueList<Equipment>.Of(group.StandIns, standIn => standIn.Item);
        var (anyOf, seen) = (group.AnyOf.Searchable(), items.Seen());
        for (var i = 0; i < group.StandIns.Count; i++)
        {
            var (item, why) = (group.StandIns[i].Item, group.StandIns[i].Why);
            if (!item.IsDeclared) findings.Report(Rules.UnknownWord, Root["Equipment"][index]["StandIns"][i]["Item"], Undeclared(item));
            if (TextFault(why, "The stand-in has no reason; write why it suits, or why not.") is { } fault) findings.Report(fault, Root["Equipment"][index]["StandIns"][i]["Why"]);
            if (items.IsRepeated(i, seen) || anyOf.Has(item))
            {
                findings.Report(Rules.ListedTwice, Root["Equipment"][index]["StandIns"][i]["Item"], $"{item.Name} stands in the group already; remove one.");
            }
        }
    }

    private static void CheckSteps(Exercise e, List<Finding> findings)
    {
        for (var i = 0; i < e.Steps.Count; i++)
        {
            var step = e.Steps[i];
            if (TextFault(step.Text, "The step is blank; write what to do or remove it.") is { } text) findings.Report(text, Root["Steps"][i]["Text"]);
            if (TextFault(step.Left, "The wording for the left side is blank; write it or leave it out.") is { } left) findings.Report(left, Root["Steps"][i]["Left"]);
            if (TextFault(step.Right, "The wording for the right side is blank; write it or leave it out.") is { } right) findings.Report(right, Root["Steps"][i]["Right"]);
            if (!Enum.IsDefined(step.Phase)) findings.Report(Rules.UnknownWord, Root["Steps"][i]["Phase"], Undefined(step.Phase));
            if (!Enum.IsDefined(step.Breathing)) findings.Report(Rules.UnknownWord, Root["Steps"][i]["Breathing"], Undefined(step.Breathing));

            var sides = (step.Left is null ? 0 : 1) + (step.Right is null ? 0 : 1);
            if (sides == 1) findings.Report(Rules.SideWording, Root["Steps"][i], $"Only the {(step.Left is null ? "right" : "left")} side has its own wording; give both or neither.");
            if (sides == 2 && !e.IsSided) findings.Report(Rules.SideWording, Root["Steps"][i], "A bilateral exercise has no sides; write one text, or set the laterality.");
        }
    }

    private static void CheckLevels(Exercise e, List<Finding> findings)
    {
        var (positions, demands) = (e.Positions.Searchable(), e.Demands.Searchable());
        for (var i = 0; i < e.Levels.Count; i++)
        {
            if (TextFault(e.Levels[i].Name, "The level has no name; write one.") is { } name) findings.Report(name, Root["Levels"][i]["Name"]);
            if (e.Levels[i].Position is { } position && !positions.Has(position))
            {
                findings.Report(Rules.LevelPosition, Root["Levels"][i]["Position"], $"The level starts {WordForm.InSentence(position.Name)}, and the exercise does not; expected {Excerpt.List(ValueList<string>.Of(e.Positions, start => WordForm.InSentence(start.Name)), " or ")}.");
            }

            CheckOpenWords(e.Levels[i].Demands, demand => demand.IsDeclared, Root["Levels"][i]["Demands"], findings);
            CheckOverlap(demands, e.Levels[i].Demands, Root["Levels"][i]["Demands"], demand => $"Every level asks for {WordForm.InSentence(demand.Name)} already; remove it here.", findings);
            if (TextFault(e.Levels[i].Text, "The level says nothing; write what to do differently.") is { } text) findings.Report(text, Root["Levels"][i]["Text"]);
        }
    }

    private static void CheckMeasures(Exercise e, List<Finding> findings)
    {
        for (var i = 0; i < e.Measures.Count; i++)
        {
            // "Of" is what documents call the subject, and the path has to lead to its line there.
            if (TextFault(e.Measures[i].Subject, "Say what is measured.") is { } fault) findings.Report(fault, Root["Measures"][i]["Of"]);
            if (TextFault(e.Measures[i].Note, "The note is blank; write it or leave it out.") is { } note) findings.Report(note, Root["Measures"][i]["Note"]);
        }
    }

    private static void CheckMedia(Exercise e, List<Finding> findings)
    {
        for (var i = 0; i < e.Media.Count; i++)
        {
            if (TextFault(e.Media[i].Address.OriginalString) is { } address) findings.Report(address, Root["Media"][i]["Address"]);
            if (TextFault(e.Media[i].Title) is { } title) findings.Report(title, Root["Media"][i]["Title"]);
            if (TextFault(e.Media[i].Licence) is { } licence) findings.Report(licence, Root["Media"][i]["Licence"]);
        }

        foreach (var (name, text) in e.Properties)
        {
            if ((TextFault(name) ?? TextFault(text)) is { } fault) findings.Report(fault, Root["Properties"].Member(name));
        }
    }

    private static void CheckDoses(Exercise e, List<Finding> findings)
    {
        for (var i = 0; i < e.Doses.Count; i++)
        {
            var range = e.Doses[i].Range;
            if (TextFault(e.Doses[i].Note, "The note is blank; write it or leave it out.") is { } fault) findings.Report(fault, Root["Doses"][i]["Note"]);
            if (range.Hold.Firmness == Firmness.AFew
                || range.Repetitions.Firmness is Firmness.AFew or Firmness.AsManyAsWanted
                || range.Sets.Firmness == Firmness.AFew)
            {
                findings.Report(Rules.OpenEndedDose, Root["Doses"][i], $"'{range}' leaves a figure open; '{range.Lowest(e.AllSides)}' is assumed unless a routine says otherwise.");
            }
        }
    }
}
