using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>One thing that a check has to say: which rule, where, and what to do. Immutable.</summary>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed record Finding
{
    /// <summary>The longest <see cref="Message"/>, in characters, whatever was checked: 1,000.</summary>
    public const int LongestMessage = 1_000;

    internal Finding(Rule rule, FindingPath path, Message message, int? line = null, int? column = null)
    {
        (Rule, Path, Message, Arguments, Line, Column) = (rule, path, Excerpt.Within(message.Text, LongestMessage), message.Arguments, line, column);
    }

    /// <summary>The rule that the finding refers to.</summary>
    public Rule Rule { get; }

    /// <summary>The rule's stable code, such as "dose.outside-ranges".</summary>
    public string Code => Rule.Code;

    /// <summary>Error: refused. Warning: unwise. Info: worth knowing.</summary>
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>Where it is in what was checked.</summary>
    public FindingPath Path { get; }

    /// <summary>The path as text: "$.items[1].dose" when there is a <see cref="Line"/> in a document, "Items[1].Dose" otherwise.</summary>
    public string Place => Line is null ? Path.ToString() : Path.ToJsonPath();

    /// <summary>What was found, what was expected and what to do, in at most <see cref="LongestMessage"/> characters; in every culture the same.</summary>
    /// <remarks>In the language of the catalog for routines, requests and plans, in English for documents, exercises and figures. Quotations are cut to 80 characters and lists to 20 words. A message that is still too long ends in "...".</remarks>
    public string Message { get; }

    /// <summary>What the message was made of, by name, such as "count" and "most"; empty where it has no parts to name.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>The line in the document, from 1; <see langword="null"/> in code.</summary>
    public int? Line { get; }

    /// <summary>The byte in the line, from 1; <see langword="null"/> in code.</summary>
    public int? Column { get; }

    /// <summary>The source of the rule, and of its figure if it has one; <see langword="null"/> for a rule about form.</summary>
    public Source? Source => Rule.Source;

    /// <summary>The finding with its path inside something larger.</summary>
    internal Finding Under(FindingPath path) => new(Rule, Path.Under(path), new(Message, Arguments), Line, Column);

    /// <summary>The same finding with its place in a document.</summary>
    internal Finding At(int line, int column) => new(Rule, Path, new(Message, Arguments), line, column);

    /// <summary>Severity, code, place and message in one line.</summary>
    public override string ToString()
    {
        var line = Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {Line}, column {Column})");
        var at = Place.Length == 0 ? "" : $" at {Place}";
        return $"{Severity} {Code}{at}{line}: {Message}";
    }
}
