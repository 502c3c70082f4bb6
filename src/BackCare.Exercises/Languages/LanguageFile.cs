using System.Text.Json;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>The file of a language, which is known to be whole. Each part is taken out of it when it is first asked for. Thread-safe.</summary>
internal sealed class LanguageFile(JsonElement json)
{
    private readonly Lazy<Dictionary<string, string>> messages = new(() => json.GetProperty("messages").TextsByName());
    private readonly Lazy<PluralRules> plurals = new(() => PluralRules.Parse(json.GetProperty("plurals").TextsByName()));
    private readonly Lazy<Dictionary<string, Dictionary<string, string>>> words = new(() => Words(json.GetProperty("words")));

    private readonly Lazy<Dictionary<string, Lazy<ExerciseText>>> exercises = new(() => Exercises(json.GetProperty("exercises")));

    public string Tag { get; } = json.Text("language");

    public string Name => json.Text("name");

    public string Reviewed => json.Text("reviewed");

    public PluralRules Plurals => plurals.Value;

    /// <summary>Sentences with places for arguments: "{count} exercises". The key of a plural form ends in its category.</summary>
    public IReadOnlyDictionary<string, string> Messages => messages.Value;

    /// <summary>The words of guidance, by what they are about and by their id.</summary>
    public JsonElement Guidance => json.GetProperty("guidance");

    /// <summary>A word of a list as it is written inside a sentence; null when the list does not have it.</summary>
    public string? Word(string list, string id) => words.Value[list].GetValueOrDefault(id);

    /// <summary>All words of an exercise; null when the file has none.</summary>
    public ExerciseText? TextOf(string exercise) => exercises.Value.TryGetValue(exercise, out var text) ? text.Value : null;

    private static Dictionary<string, Dictionary<string, string>> Words(JsonElement json)
    {
        var lists = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var list in json.EnumerateObject()) lists.Add(list.Name, list.Value.TextsByName());
        return lists;
    }

    private static Dictionary<string, Lazy<ExerciseText>> Exercises(JsonElement json)
    {
        var exercises = new Dictionary<string, Lazy<ExerciseText>>(StringComparer.Ordinal);
        foreach (var exercise in json.EnumerateObject()) exercises.Add(exercise.Name, new(() => ToText(exercise.Value)));
        return exercises;
    }

    private static ExerciseText ToText(JsonElement json) => new()
    {
        Name = json.Text("name"),
        Aliases = json.Texts("aliases"),
        Steps = json.List("steps", static step => step.ValueKind == JsonValueKind.String ? new StepText(step.GetString()!) : new(step.Text("text"), step.Text("left"), step.Text("right"))),
        Cues = json.Texts("cues"),
        HowFar = json.TextIf("howFar"),
        Sensation = json.TextIf("sensation"),
        WrongSensation = json.TextIf("wrongSensation"),
        HowToBreathe = json.TextIf("howToBreathe"),
        Mistakes = json.Texts("mistakes"),
        EasierWay = json.TextIf("easierWay"),
        HarderWay = json.TextIf("harderWay"),
        Levels = json.List("levels", static level => new LevelText { Name = level.Text("name"), Text = level.Text("text") }),
        Equipment = json.List("equipment", static group => new EquipmentText { Note = group.TextIf("note"), StandIns = group.Texts("standIns") }),
        Measures = json.List("measures", static measure => new MeasureText { Of = measure.Text("of"), Note = measure.TextIf("note") }),
        Doses = json.Texts("doses"),
    };
}
