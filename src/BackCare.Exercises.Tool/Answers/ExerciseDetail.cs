using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>All that the catalog says of an exercise.</summary>
internal sealed record ExerciseDetail : Answer
{
    private static readonly JsonSerializerOptions Whole = new JsonSerializerOptions().ConfigureForBackCare(ExerciseCatalog.Default, expand: true);

    private readonly Exercise shown;

    private ExerciseDetail(Exercise shown, Language language) : base(language) => this.shown = shown;

    /// <summary>As catalog documents have it.</summary>
    public JsonObject Exercise => JsonSerializer.SerializeToNode(shown, Whole)!.AsObject();

    public IReadOnlyList<CitedSource> Sources => CitedSource.Of(SourcesOf(shown));

    public SafetyAdvice Safety => SafetyAdvice.For(shown, Language);

    /// <exception cref="RefusedException">There is no such exercise.</exception>
    public static ExerciseDetail Of(ExerciseArguments asked) => new(Words.Exercise(asked.Id, asked.Catalog), asked.Catalog.Language);

    public override IEnumerable<string> ToLines() =>
    [
        $"{shown.Name} ({shown.Id})",
        $"{shown.Kind.NameIn(Language)}; {shown.Laterality.NameIn(Language)}; {string.Join(" | ", shown.Positions.Select(position => position.NameIn(Language)))}",
        $"{Phrases["For"]}: {string.Join(", ", shown.PrimaryAreas.Select(area => area.NameIn(Language)))}",
        .. shown.Equipment.Count == 0 ? [] : new[] { $"{Phrases["You need"]}: {string.Join("; ", shown.Equipment.Select(group => group.NameIn(Language)))}" },
        "",
        Phrases["Doses:"],
        .. shown.Doses.Select(cited => $"  {cited.Range} [{cited.Source}]"),
        "",
        Phrases["Steps:"],
        .. shown.Steps.Select((step, place) => $"  {place + 1}. {step.For(Side.Left)}"),
        "",
        .. new (string Name, IEnumerable<CitedText?> Texts)[]
        {
            ("How far", [shown.HowFar]), ("You should feel", [shown.Sensation]), ("You should not feel", [shown.WrongSensation]), ("Breathe", [shown.HowToBreathe]),
            ("Mind", shown.Cues), ("Avoid", shown.Mistakes), ("Easier", [shown.EasierWay]), ("Harder", [shown.HarderWay]),
        }.Where(part => part.Texts.Any(text => text is not null)).Select(part => $"{Phrases[part.Name]}: {string.Join(' ', part.Texts)}"),
        .. shown.Levels.Count == 0 ? [] : new[] { $"{Phrases["Levels"]}: {string.Join(' ', shown.Levels.Select((level, place) => $"{place + 1}. {level.Name}: {level.Text}"))}" },
        .. Safety.ToLines(Language),
        .. CitedSource.Lines(Sources, Phrases),
    ];

    private static IEnumerable<SourceId> SourcesOf(Exercise exercise)
    {
        var texts = new[] { exercise.HowFar, exercise.Sensation, exercise.WrongSensation, exercise.HowToBreathe, exercise.EasierWay, exercise.HarderWay }.Concat(exercise.Cues).Concat(exercise.Mistakes);
        return exercise.Doses.Select(cited => cited.Source)
            .Concat(exercise.Measures.Select(measure => measure.Source))
            .Concat(exercise.Steps.SelectMany(step => step.Sources))
            .Concat(texts.OfType<CitedText>().SelectMany(text => text.Sources))
            .Concat(exercise.Levels.SelectMany(level => level.Sources));
    }
}
