namespace BackCare.Exercises.Tests.Sources;

/// <summary>What the sources of one exercise say, as it was noted from them; the notes themselves are not in the repository, so that a new row is written from the source.</summary>
internal sealed record FactsRow(string Id)
{
    /// <summary>What the sources call it.</summary>
    public string[] Names { get; init; } = [];

    public required string Kind { get; init; }

    public required string Laterality { get; init; }

    /// <summary>The exercises that are one movement in other clothes, by a name of our own; empty: it stands alone.</summary>
    public string Family { get; init; } = "";

    public required string Positions { get; init; }

    public string Equipment { get; init; } = "";

    public string Comfort { get; init; } = "";

    /// <summary>Where the sources say that it works; "thoracic" is the upper and the middle back.</summary>
    public string Areas { get; init; } = "";

    /// <summary>Only the muscles that a source names.</summary>
    public string Muscles { get; init; } = "";

    public string Demands { get; init; } = "";

    /// <summary>What no source states and is inferred, of kind, laterality, positions, equipment, comfort, primary areas and demands.</summary>
    /// <remarks>An area is inferred too where the sources have no more than a muscle, a placement or the topic of an article to take it from.</remarks>
    public required string Inferred { get; init; }

    public required FactsDose[] Doses { get; init; }

    /// <summary>Figures outside the dose, with their units; each is of the first source.</summary>
    public string Measures { get; init; } = "";

    /// <summary>How to breathe, step by step, with a word of that step.</summary>
    public string[] Breathing { get; init; } = [];

    /// <summary>A pattern for each progression, easiest first.</summary>
    public string[] Levels { get; init; } = [];

    /// <summary>A pattern for each fact of the setup, the steps and the cues.</summary>
    public required string[] Says { get; init; }

    /// <summary>A pattern for the steps of one side, as the source demonstrates it; empty where there are no sides.</summary>
    public string OneSide { get; init; } = "";
}

/// <summary>What one source says of the dose, in the library's own text form.</summary>
internal sealed record FactsDose(string Source, string Text)
{
    /// <summary>The seconds of hold for a side, from repetitions and hold; empty where a source gives no hold.</summary>
    public string Total { get; init; } = "";

    /// <summary>The figures that the source does not give.</summary>
    public string LeftOut { get; init; } = "";
}
