using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Takes the words out of an exercise, and puts words of another language into it. Facts stay as they are.</summary>
internal static class ExerciseWords
{
    public static ExerciseText Of(Exercise exercise) => new()
    {
        Name = exercise.Name,
        Aliases = exercise.Aliases,
        Steps = ValueList<StepText>.Of(exercise.Steps, step => new(step.Text, step.Left, step.Right)),
        Cues = ValueList<string>.Of(exercise.Cues, cue => cue.Text),
        HowFar = exercise.HowFar?.Text,
        Sensation = exercise.Sensation?.Text,
        WrongSensation = exercise.WrongSensation?.Text,
        HowToBreathe = exercise.HowToBreathe?.Text,
        Mistakes = ValueList<string>.Of(exercise.Mistakes, mistake => mistake.Text),
        EasierWay = exercise.EasierWay?.Text,
        HarderWay = exercise.HarderWay?.Text,
        Levels = ValueList<LevelText>.Of(exercise.Levels, level => new() { Name = level.Name, Text = level.Text }),
        Equipment = exercise.Equipment.All(group => group.Note is null && group.StandIns.Count == 0)
            ? []
            : ValueList<EquipmentText>.Of(exercise.Equipment, group => new() { Note = group.Note, StandIns = ValueList<string>.Of(group.StandIns, standIn => standIn.Why) }),
        Measures = ValueList<MeasureText>.Of(exercise.Measures, measure => new() { Of = measure.Subject, Note = measure.Note }),
        Doses = exercise.Doses.All(dose => dose.Note is null) ? [] : ValueList<string>.Of(exercise.Doses, dose => dose.Note ?? ""),
    };

    /// <summary>The exercise with the words, which have the same parts as its own.</summary>
    public static Exercise With(Exercise exercise, ExerciseText words, string tag) => exercise with
    {
        Language = tag,
        Name = words.Name,
        Aliases = words.Aliases,
        Steps = Each(exercise.Steps, words.Steps, (step, text) => new Step(text.Text) { Left = text.Left, Right = text.Right, Phase = step.Phase, Breathing = step.Breathing, Sources = step.Sources }),
        Cues = Each(exercise.Cues, words.Cues, Cite),
        HowFar = CiteIf(exercise.HowFar, words.HowFar),
        Sensation = CiteIf(exercise.Sensation, words.Sensation),
        WrongSensation = CiteIf(exercise.WrongSensation, words.WrongSensation),
        HowToBreathe = CiteIf(exercise.HowToBreathe, words.HowToBreathe),
        Mistakes = Each(exercise.Mistakes, words.Mistakes, Cite),
        EasierWay = CiteIf(exercise.EasierWay, words.EasierWay),
        HarderWay = CiteIf(exercise.HarderWay, words.HarderWay),
        Levels = Each(exercise.Levels, words.Levels, (level, text) => new Level(text.Name, text.Text) { Position = level.Position, Demands = level.Demands, Sources = level.Sources }),
        Equipment = words.Equipment.Count == 0 ? exercise.Equipment : Each(exercise.Equipment, words.Equipment, Group),
        Measures = Each(exercise.Measures, words.Measures, (measure, text) => new Measure(text.Of, measure.Value, measure.Unit, measure.Source) { Firmness = measure.Firmness, Note = text.Note }),
        Doses = words.Doses.Count == 0 ? exercise.Doses : Each(exercise.Doses, words.Doses, (dose, note) => dose with { Note = note.Length == 0 ? null : note }),
    };

    private static EquipmentGroup Group(EquipmentGroup group, EquipmentText text) => new(group.AnyOf)
    {
        Note = text.Note,
        StandIns = Each(group.StandIns, text.StandIns, (standIn, why) => new StandIn(standIn.Item, standIn.Suits, why) { Source = standIn.Source }),
    };

    private static CitedText Cite(CitedText cited, string text) => new(text, cited.Sources);

    private static CitedText? CiteIf(CitedText? cited, string? text) => cited is null || text is null ? null : new(text, cited.Sources);

    private static ValueList<T> Each<T, TText>(IReadOnlyList<T> parts, IReadOnlyList<TText> words, Func<T, TText, T> with) =>
        ValueList<T>.Copy(Enumerable.Range(0, parts.Count).Select(i => with(parts[i], words[i])));
}
