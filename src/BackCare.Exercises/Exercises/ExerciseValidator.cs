using FluentValidation;
using static BackCare.Exercises.FindingPath;

namespace BackCare.Exercises.Validation;

/// <summary>Whether the parts of an exercise fit together. Every failure carries its <see cref="Rule"/> as custom state. Thread-safe.</summary>
public sealed class ExerciseValidator : AbstractValidator<Exercise>
{
    internal static readonly ExerciseValidator Instance = new();

    /// <summary>A validator; it holds no state and can be kept.</summary>
    // One rule of plain checks: a rule for each property costs more than all that it checks, and would fill in what looks like a
    // placeholder in somebody's text.
    public ExerciseValidator()
    {
        RuleFor(e => e).Custom((e, context) =>
        {
            CheckTexts(e, context);
            CheckWhatMustBeThere(e, context);
            CheckWord(e.Kind, nameof(Exercise.Kind), context);
            CheckWord(e.Laterality, nameof(Exercise.Laterality), context);
            CheckWords(e.Positions, nameof(Exercise.Positions), context);
            CheckOpenWords(e.Comfort, item => item.IsDeclared, nameof(Exercise.Comfort), context);
            CheckWords(e.PrimaryAreas, nameof(Exercise.PrimaryAreas), context);
            CheckWords(e.SecondaryAreas, nameof(Exercise.SecondaryAreas), context);
            CheckWords(e.PrimaryMuscles, nameof(Exercise.PrimaryMuscles), context);
            CheckWords(e.SecondaryMuscles, nameof(Exercise.SecondaryMuscles), context);
            CheckOpenWords(e.Demands, demand => demand.IsDeclared, nameof(Exercise.Demands), context);
            CheckWords(e.Inferred, nameof(Exercise.Inferred), context);
            CheckFamily(e, context);
            CheckOverlap(e.PrimaryAreas, e.SecondaryAreas, nameof(Exercise.SecondaryAreas), context);
            CheckOverlap(e.PrimaryMuscles, e.SecondaryMuscles, nameof(Exercise.SecondaryMuscles), context);
            CheckEquipment(e, context);
            CheckSteps(e, context);
            CheckLevels(e, context);
            CheckMeasures(e, context);
            CheckDoses(e, context);
        });
    }

    private static void CheckTexts(Exercise e, ValidationContext<Exercise> context)
    {
        if (!Says(e.Name)) context.Report(Rules.Blank, Root[nameof(Exercise.Name)], "The name is blank; write the name to show.");
        for (var i = 0; i < e.Aliases.Count; i++)
        {
            if (!Says(e.Aliases[i])) context.Report(Rules.Blank, Root["Aliases"][i], "An alias is blank; write it or remove it.");
        }

        for (var i = 0; i < e.Cues.Count; i++)
        {
            if (!Says(e.Cues[i])) context.Report(Rules.Blank, Root["Cues"][i], "A cue is blank; write it or remove it.");
        }

        if (!MayBeMissing(e.Sensation)) context.Report(Rules.Blank, Root[nameof(Exercise.Sensation)], "The sensation is blank; write it or leave it out.");
    }

    private static void CheckWhatMustBeThere(Exercise e, ValidationContext<Exercise> context)
    {
        if (e.Positions.Count == 0) context.Report(Rules.NoPosition, Root[nameof(Exercise.Positions)], "No start position; name at least one.");
        if (e.PrimaryAreas.Count == 0) context.Report(Rules.NoArea, Root[nameof(Exercise.PrimaryAreas)], "No primary area; name at least one, or WholeBody.");
        if (e.Steps.Count == 0) context.Report(Rules.NoStep, Root[nameof(Exercise.Steps)], "No steps; write what to do.");
        if (e.Doses.Count == 0) context.Report(Rules.NoDose, Root[nameof(Exercise.Doses)], "No dose; add what a source states, and cite it.");
    }

    private static void CheckWord<TWord>(TWord word, string name, ValidationContext<Exercise> context) where TWord : struct, Enum
    {
        if (!Enum.IsDefined(word)) context.Report(Rules.UnknownWord, Root[name], RuleExtensions.Undefined(word));
    }

    private static void CheckWords<TWord>(IReadOnlyList<TWord> words, string name, ValidationContext<Exercise> context) where TWord : struct, Enum
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Enum.IsDefined(words[i])) context.Report(Rules.UnknownWord, Root[name][i], RuleExtensions.Undefined(words[i]));
            CheckRepeated(words, i, name, context);
        }
    }

    private static void CheckOpenWords<TWord>(IReadOnlyList<TWord> words, Func<TWord, bool> isDeclared, string name, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!isDeclared(words[i])) context.Report(Rules.UnknownWord, Root[name][i], Undeclared(words[i]));
            CheckRepeated(words, i, name, context);
        }
    }

    private static void CheckRepeated<TWord>(IReadOnlyList<TWord> words, int index, string name, ValidationContext<Exercise> context)
    {
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (!EqualityComparer<TWord>.Default.Equals(words[index], words[earlier])) continue;
            context.Report(Rules.ListedTwice, Root[name][index], $"{words[index]} stands twice; remove one.");
            return;
        }
    }

    private static string Undeclared<TWord>(TWord word) => $"'{word}' is neither known nor declared with a name; write a known word, or declare it.";

    private static void CheckFamily(Exercise e, ValidationContext<Exercise> context)
    {
        if (e.Family is null || KebabCase.Matches(e.Family)) return;
        context.Report(Rules.NotAnId, Root[nameof(Exercise.Family)], $"'{e.Family}' is not the name of a family; write {KebabCase.Expectation}.");
    }

    private static void CheckOverlap<TWord>(
        IReadOnlyList<TWord> primary, IReadOnlyList<TWord> secondary, string name, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < secondary.Count; i++)
        {
            if (primary.Contains(secondary[i])) context.Report(Rules.ListedTwice, Root[name][i], $"{secondary[i]} is primary already; remove it here.");
        }
    }

    private static void CheckEquipment(Exercise e, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < e.Equipment.Count; i++)
        {
            var group = e.Equipment[i];
            if (group.AnyOf.Count == 0) context.Report(Rules.EmptyEquipmentGroup, Root["Equipment"][i]["AnyOf"], "The group names no item; name one or remove the group.");
            if (!MayBeMissing(group.Note)) context.Report(Rules.Blank, Root["Equipment"][i]["Note"], "The note is blank; write it or leave it out.");
            CheckStandIns(group, i, context);
            for (var j = 0; j < group.AnyOf.Count; j++)
            {
                if (!group.AnyOf[j].IsDeclared) context.Report(Rules.UnknownWord, Root["Equipment"][i]["AnyOf"][j], Undeclared(group.AnyOf[j]));
            }
        }
    }

    private static void CheckStandIns(EquipmentGroup group, int index, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < group.StandIns.Count; i++)
        {
            var (item, why) = (group.StandIns[i].Item, group.StandIns[i].Why);
            if (!item.IsDeclared) context.Report(Rules.UnknownWord, Root["Equipment"][index]["StandIns"][i]["Item"], Undeclared(item));
            if (!Says(why)) context.Report(Rules.Blank, Root["Equipment"][index]["StandIns"][i]["Why"], "The stand-in has no reason; write why it suits, or why not.");
            if (group.AnyOf.Contains(item) || group.StandIns.Take(i).Any(other => other.Item == item))
            {
                context.Report(Rules.ListedTwice, Root["Equipment"][index]["StandIns"][i]["Item"], $"{item.Name} stands in the group already; remove one.");
            }
        }
    }

    private static void CheckSteps(Exercise e, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < e.Steps.Count; i++)
        {
            var step = e.Steps[i];
            if (!Says(step.Text)) context.Report(Rules.Blank, Root["Steps"][i]["Text"], "The step is blank; write what to do or remove it.");
            if (!MayBeMissing(step.Left)) context.Report(Rules.Blank, Root["Steps"][i]["Left"], "The wording for the left side is blank; write it or leave it out.");
            if (!MayBeMissing(step.Right)) context.Report(Rules.Blank, Root["Steps"][i]["Right"], "The wording for the right side is blank; write it or leave it out.");
            if (!Enum.IsDefined(step.Breathing)) context.Report(Rules.UnknownWord, Root["Steps"][i]["Breathing"], RuleExtensions.Undefined(step.Breathing));

            var sides = (step.Left is null ? 0 : 1) + (step.Right is null ? 0 : 1);
            if (sides == 1) context.Report(Rules.SideWording, Root["Steps"][i], $"Only the {(step.Left is null ? "right" : "left")} side has its own wording; give both or neither.");
            if (sides == 2 && !e.IsSided) context.Report(Rules.SideWording, Root["Steps"][i], "A bilateral exercise has no sides; write one text, or set the laterality.");
        }
    }

    private static void CheckLevels(Exercise e, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < e.Levels.Count; i++)
        {
            if (!Says(e.Levels[i].Name)) context.Report(Rules.Blank, Root["Levels"][i]["Name"], "The level has no name; write one.");
            if (e.Levels[i].Position is { } position && !e.Positions.Contains(position))
            {
                context.Report(Rules.LevelPosition, Root["Levels"][i]["Position"], $"The level starts in {position}, and the exercise does not; expected {string.Join(" or ", e.Positions)}.");
            }

            if (!Says(e.Levels[i].Text)) context.Report(Rules.Blank, Root["Levels"][i]["Text"], "The level says nothing; write what to do differently.");
        }
    }

    private static void CheckMeasures(Exercise e, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < e.Measures.Count; i++)
        {
            if (!Says(e.Measures[i].Of)) context.Report(Rules.Blank, Root["Measures"][i]["Of"], "Say what is measured.");
        }
    }

    private static void CheckDoses(Exercise e, ValidationContext<Exercise> context)
    {
        for (var i = 0; i < e.Doses.Count; i++)
        {
            var range = e.Doses[i].Range;
            if (!MayBeMissing(e.Doses[i].Note)) context.Report(Rules.Blank, Root["Doses"][i]["Note"], "The note is blank; write it or leave it out.");
            if (range.Hold.Qualifier == Qualifier.AFew
                || range.Repetitions.Qualifier is Qualifier.AFew or Qualifier.AsManyAsWanted
                || range.Sets.Qualifier == Qualifier.AFew)
            {
                context.Report(Rules.OpenEndedDose, Root["Doses"][i], $"'{range}' leaves a figure open; '{range.Lowest(e.AllSides)}' is assumed unless a routine says otherwise.");
            }
        }
    }

    private static bool Says(string text) => !string.IsNullOrWhiteSpace(text);

    private static bool MayBeMissing(string? text) => text is null || Says(text);
}
