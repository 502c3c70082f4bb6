namespace BackCare.Exercises.Tool;

/// <summary>Where the program runs: what it reads, where it writes, whether somebody looks on, and what time it is.</summary>
internal sealed record Surroundings(Stream Input, TextWriter Output, TextWriter Errors, TimeProvider Clock)
{
    /// <summary>Whether the output is a terminal that shows colour.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether the error stream is a terminal, so that somebody waits before it.</summary>
    public bool ShowsProgress { get; init; }
}
