using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

// The shape of the file of a language. Facts are elsewhere; here are words alone.
internal sealed record LanguageDocument
{
    private const int LongestMessage = 1_000;

    public required string Language { get; init; }
    public required string Name { get; init; }
    public required string Reviewed { get; init; }

    /// <summary>The rule of each plural category but "other".</summary>
    public required IReadOnlyDictionary<string, string> Plurals { get; init; }

    /// <summary>Lists of words, each as it is written inside a sentence.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words { get; init; }

    /// <summary>Sentences with places for arguments: "{count} exercises". The key of a plural form ends in its category.</summary>
    public required IReadOnlyDictionary<string, string> Messages { get; init; }
    public required GuidanceText Guidance { get; init; }
    public required IReadOnlyDictionary<string, ExerciseText> Exercises { get; init; }

    /// <summary>The English file of this package: the measure of other languages.</summary>
    public static LanguageDocument English { get; } = SoundJson.Embedded("languages/en.json").Deserialize(LanguageJsonContext.Default.LanguageDocument)!;

    /// <exception cref="FormatException">The text is not the JSON of a language.</exception>
    public static LanguageDocument Read(string json)
    {
        if (Surrogates.IndexOfLone(json) >= 0) throw new FormatException(HalfCharacters.Refusal);
        try
        {
            using var parsed = JsonDocument.Parse(json);
            if (NullIn(parsed.RootElement) is { } place) throw new FormatException($"The text of a language has null at '{Excerpt.Of("$" + place)}'; expected words.");
            return parsed.RootElement.Deserialize(LanguageJsonContext.Default.LanguageDocument)!;
        }
        catch (JsonException e)
        {
            throw new FormatException(Excerpt.Within($"The text is not the JSON of a language: {e.Message}", LongestMessage), e);
        }
    }

    // The path is put together on the way back alone: beside many values a long name would be copied for each of them.
    private static string? NullIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Object => element.EnumerateObject().Select(NullIn).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray()
            .Select((item, i) => NullIn(item) is { } rest ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i}]{rest}") : null)
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? NullIn(JsonProperty member)
    {
        if (!member.TryName(out var name)) throw new FormatException(HalfCharacters.Refusal);
        return NullIn(member.Value) is { } rest ? $".{name}{rest}" : null;
    }
}

internal sealed record GuidanceText
{
    public required string Disclaimer { get; init; }
    public required IReadOnlyDictionary<string, NoteText> Notes { get; init; }
    public required IReadOnlyDictionary<string, string> Safety { get; init; }
    public required IReadOnlyDictionary<string, PrecautionText> Precautions { get; init; }
    public required IReadOnlyDictionary<string, PositionText> Positions { get; init; }
}

internal sealed record NoteText
{
    public required string Text { get; init; }
    public string? Caution { get; init; }

    /// <summary>What each figure of the note is a figure of.</summary>
    public IReadOnlyList<string>? Figures { get; init; }
}

internal sealed record PrecautionText
{
    public required string CheckFirst { get; init; }
    public string? Advice { get; init; }
}

internal sealed record PositionText
{
    public required string GettingInto { get; init; }
    public required string GettingOut { get; init; }
}

/// <summary>All words of an exercise, part by part as the exercise has them.</summary>
internal sealed record ExerciseText
{
    public required string Name { get; init; }
    public IReadOnlyList<string> Aliases { get; init => field = Whole(value); } = ValueList<string>.Empty;
    public required IReadOnlyList<StepText> Steps { get; init => field = Whole(value); }
    public IReadOnlyList<string> Cues { get; init => field = Whole(value); } = ValueList<string>.Empty;
    public string? HowFar { get; init; }
    public string? Sensation { get; init; }
    public string? WrongSensation { get; init; }
    public string? HowToBreathe { get; init; }
    public IReadOnlyList<string> Mistakes { get; init => field = Whole(value); } = ValueList<string>.Empty;
    public string? EasierWay { get; init; }
    public string? HarderWay { get; init; }
    public IReadOnlyList<LevelText> Levels { get; init => field = Whole(value); } = ValueList<LevelText>.Empty;

    /// <summary>One for each group of equipment; empty when none has words.</summary>
    public IReadOnlyList<EquipmentText> Equipment { get; init => field = Whole(value); } = ValueList<EquipmentText>.Empty;
    public IReadOnlyList<MeasureText> Measures { get; init => field = Whole(value); } = ValueList<MeasureText>.Empty;

    /// <summary>The note of each cited dose, "" for none; empty when none has one.</summary>
    public IReadOnlyList<string> Doses { get; init => field = Whole(value); } = ValueList<string>.Empty;

    // The generated reader sets a list that is missing to null, and lets a null into a list.
    internal static ValueList<T> Whole<T>(IReadOnlyList<T>? list) =>
        list is null ? ValueList<T>.Empty : list as ValueList<T> ?? (list.Any(item => item is null) ? throw new JsonException("A list holds null.") : ValueList<T>.Copy(list));

    /// <summary>The parts of which this text has another number than the other one, or other sides.</summary>
    public IEnumerable<string> PartsUnlike(ExerciseText other)
    {
        if (!Steps.Select(step => step.Left is null).SequenceEqual(other.Steps.Select(step => step.Left is null))) yield return "steps";
        if (Cues.Count != other.Cues.Count) yield return "cues";
        if (HowFar is null != other.HowFar is null) yield return "howFar";
        if (Sensation is null != other.Sensation is null) yield return "sensation";
        if (WrongSensation is null != other.WrongSensation is null) yield return "wrongSensation";
        if (HowToBreathe is null != other.HowToBreathe is null) yield return "howToBreathe";
        if (Mistakes.Count != other.Mistakes.Count) yield return "mistakes";
        if (EasierWay is null != other.EasierWay is null) yield return "easierWay";
        if (HarderWay is null != other.HarderWay is null) yield return "harderWay";
        if (Levels.Count != other.Levels.Count) yield return "levels";
        if (!Equipment.Select(group => (group.Note is null, group.StandIns.Count)).SequenceEqual(other.Equipment.Select(group => (group.Note is null, group.StandIns.Count)))) yield return "equipment";
        if (!Measures.Select(measure => measure.Note is null).SequenceEqual(other.Measures.Select(measure => measure.Note is null))) yield return "measures";
        if (!Doses.Select(note => note.Length == 0).SequenceEqual(other.Doses.Select(note => note.Length == 0))) yield return "doses";
    }
}

/// <summary>The words of an exercise in a language, by its tag.</summary>
internal sealed record Translation(string Language, ExerciseText Text);

/// <summary>A step in a document: plain text where both sides are done alike, an object with the wording of each side where they are not.</summary>
[JsonConverter(typeof(StepTextJsonConverter))]
internal sealed record StepText(string Text, string? Left = null, string? Right = null);

internal sealed record LevelText
{
    public required string Name { get; init; }
    public required string Text { get; init; }
}

internal sealed record EquipmentText
{
    public string? Note { get; init; }

    /// <summary>Why each stand-in suits, or does not.</summary>
    public IReadOnlyList<string> StandIns { get; init => field = ExerciseText.Whole(value); } = ValueList<string>.Empty;
}

internal sealed record MeasureText
{
    public required string Of { get; init; }
    public string? Note { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LanguageDocument))]
internal sealed partial class LanguageJsonContext : JsonSerializerContext;
