using System.Globalization;
using BackCare.Exercises.Validation;
using FluentValidation;

namespace BackCare.Exercises;

/// <summary>One thing that a check has to say: which rule, where, and what to do. Immutable.</summary>
public sealed record Finding
{
    internal Finding(Rule rule, string path, string message, int? line = null, int? column = null)
    {
        (Rule, Path, Message, Line, Column) = (rule, path, message, line, column);
    }

    /// <summary>The rule behind the finding.</summary>
    public Rule Rule { get; }

    /// <summary>The rule's stable code, such as "dose.outside-ranges".</summary>
    public string Code => Rule.Code;

    /// <summary>Error: refused. Warning: unwise. Info: worth knowing.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Where: a JSON path such as "$.items[1].dose" in a document, a property path such as "Items[1].Dose" in code.</summary>
    public string Path { get; }

    /// <summary>What was found, what was expected, and so what to do. English, the same in every culture.</summary>
    public string Message { get; }

    /// <summary>The line in the document, from 1; <see langword="null"/> in code.</summary>
    public int? Line { get; }

    /// <summary>The byte in the line, from 1; <see langword="null"/> in code.</summary>
    public int? Column { get; }

    /// <summary>Who says so, and names the figure if there is one; <see langword="null"/> for a rule about sound form.</summary>
    public Source? Source => Rule.Source;

    /// <summary>The finding in a part of something larger.</summary>
    internal Finding Under(string path) => new(Rule, Path.Length == 0 ? path : $"{path}.{Path}", Message, Line, Column);

    /// <summary>Severity, code, place and message in one line.</summary>
    public override string ToString()
    {
        var line = Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {Line}, column {Column})");
        var path = Path.Length == 0 ? "" : $" at {Path}";
        return $"{Severity} {Code}{path}{line}: {Message}";
    }
}
