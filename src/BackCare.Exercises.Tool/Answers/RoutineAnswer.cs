namespace BackCare.Exercises.Tool.Answers;

/// <summary>An answer about a routine: with it, where each figure comes from, what was found, and what to read before beginning.</summary>
internal abstract record RoutineAnswer : Answer
{
    private protected RoutineAnswer(Language language) : base(language)
    {
    }

    public Routine? Routine { get; init; }

    public TimeSpan? Duration => Routine?.Duration;

    public FindingReport? Findings { get; init; }

    /// <summary>The ranges that the doses keep to.</summary>
    public IReadOnlyList<Citation> Citations => Routine is null ? [] : Citation.Of(Routine);

    /// <summary>The figures that no source of their exercise states.</summary>
    public IReadOnlyList<AssumedFigure> Assumed =>
        [.. Routine?.Items.SelectMany(item => item.Assumptions.Select(assumed => new AssumedFigure(item.Exercise.Id, assumed.Text, assumed.Source?.Id))) ?? []];

    public IReadOnlyList<CitedSource> Sources => CitedSource.Of(CitedSources);

    public SafetyAdvice? Safety => Routine is null ? null : SafetyAdvice.For(Routine);

    /// <summary>Everything that is cited.</summary>
    protected virtual IEnumerable<Source> CitedSources =>
        Citations.Select(cited => ExerciseCatalog.Default.SourceOf(cited.Source))
            .Concat(Routine?.Items.SelectMany(item => item.Assumptions).Select(assumed => assumed.Source).OfType<Source>() ?? [])
            .Concat(Findings?.Select(finding => finding.Source).OfType<Source>() ?? []);

    /// <summary>The name, the exercises with their doses and sources, and what is assumed.</summary>
    protected IEnumerable<string> RoutineLines()
    {
        if (Routine is null) yield break;
        yield return Phrases["{0}, {1} in all", Routine.Name, Text.Clock(Routine.Duration)];
        yield return "";
        foreach (var (item, place) in Routine.Items.Select((item, i) => (item, i + 1)))
        {
            yield return $"{place}. {item} [{string.Join(", ", item.Citations.Select(cited => cited.Source).Distinct())}]";
            yield return $"   {item.Exercise.Id}; {item.Position.NameIn(Language)}";
            foreach (var assumed in item.Assumptions) yield return assumed.Source is null ? $"   {assumed.Text}" : $"   {assumed.Text} [{assumed.Source.Id}]";
        }

        if (Routine.Rounds > 1) yield return Phrases["Rounds: {0}", Routine.Rounds];
    }

    protected IEnumerable<string> FindingLines() =>
        Findings is { Count: > 0 } ? ["", Phrases["Findings:"], .. Findings.Select(finding => finding.ToString())] : [];

    /// <summary>What to read before beginning, and the sources.</summary>
    protected IEnumerable<string> LastLines() => [.. Safety?.ToLines(Language) ?? [], .. CitedSource.Lines(Sources, Phrases)];
}
