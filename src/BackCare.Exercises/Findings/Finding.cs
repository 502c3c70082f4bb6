using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>One thing that a check has to say: which rule, where, and what to do. Immutable.</summary>
public sealed record Finding
{
    /// <summary>The most characters that a <see cref="Message"/> has, whatever was checked: 1,000.</summary>
    public const int LongestMessage = 1_000;

    internal Finding(Rule rule, FindingPath path, string message, int? line = null, int? column = null)
    {
        (Rule, Path, Message, Line, Column) = (rule, path, Excerpt.Within(message, LongestMessage), line, column);
    }

    /// <summary>The rule behind the finding.</summary>
    public Rule Rule { get; }

    /// <summary>The rule's stable code, such as "dose.outside-ranges".</summary>
    public string Code => Rule.Code;

    /// <summary>Error: refused. Warning: unwise. Info: worth knowing.</summary>
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>Where it is in what was checked.</summary>
    public FindingPath Path { get; }

    /// <summary>The path as text: as a document has it, "$.items[1].dose", where there is a line, else as code has it, "Items[1].Dose".</summary>
    public string Place => Line is null ? Path.ToString() : Path.ToJsonPath();

    /// <summary>What was found, what was expected, and so what to do. English, the same in every culture, and never above <see cref="LongestMessage"/>.</summary>
    /// <remarks>What it quotes is shortened to 80 characters, and lists of words to 20; a message that is too long even so ends in "...".</remarks>
    public string Message { get; }

    /// <summary>The line in the document, from 1; <see langword="null"/> in code.</summary>
    public int? Line { get; }

    /// <summary>The byte in the line, from 1; <see langword="null"/> in code.</summary>
    public int? Column { get; }

    /// <summary>Who says so, and names the figure if there is one; <see langword="null"/> for a rule about sound form.</summary>
    public Source? Source => Rule.Source;

    /// <summary>The finding in a part of something larger.</summary>
    internal Finding Under(FindingPath path) => new(Rule, Path.Under(path), Message, Line, Column);

    /// <summary>The same finding with its place in a document.</summary>
    internal Finding At(int line, int column) => new(Rule, Path, Message, line, column);

    /// <summary>Severity, code, place and message in one line.</summary>
    public override string ToString()
    {
        var line = Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {Line}, column {Column})");
        var at = Place.Length == 0 ? "" : $" at {Place}";
        return $"{Severity} {Code}{at}{line}: {Message}";
    }
}
