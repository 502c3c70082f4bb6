namespace BackCare.Exercises.Tool.Answers;

/// <summary>The cited range that the dose of an exercise keeps to.</summary>
internal sealed record Citation(ExerciseId Exercise, SourceId Source, DoseRange Range, string? Note = null)
{
    public static IReadOnlyList<Citation> Of(Routine routine) =>
        [.. routine.Items.SelectMany(item => item.Citations.Select(cited => Of(item.Exercise, cited))).Distinct()];

    public static IReadOnlyList<Citation> Of(Exercise exercise) => [.. exercise.Doses.Select(cited => Of(exercise, cited))];

    private static Citation Of(Exercise exercise, CitedDose cited) => new(exercise.Id, cited.Source, cited.Range, cited.Note);
}

/// <summary>A figure of a dose that no source of the exercise states.</summary>
internal sealed record AssumedFigure(ExerciseId Exercise, string Text, SourceId? Source = null);

/// <summary>A source that an answer cites.</summary>
internal sealed record CitedSource(SourceId Id, string Title, string? Author = null, string? Publisher = null, string? Link = null)
{
    public static IReadOnlyList<CitedSource> Of(IEnumerable<Source> sources) =>
        [.. sources.DistinctBy(source => source.Id).Select(source => new CitedSource(source.Id, source.Title, source.Author, source.Publisher, source.Link))];

    public static IReadOnlyList<CitedSource> Of(IEnumerable<SourceId> ids) => Of(ids.Select(ExerciseCatalog.Default.SourceOf));

    public override string ToString() => $"[{Id}] {string.Join(", ", new[] { Author, $"\"{Title}\"", Publisher, Link }.Where(part => part is not null))}";

    /// <summary>The sources below a heading, after an empty line; nothing when there are none.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<CitedSource> sources, Phrases phrases) =>
        sources.Count == 0 ? [] : ["", phrases["Sources:"], .. sources.Select(source => source.ToString())];
}
