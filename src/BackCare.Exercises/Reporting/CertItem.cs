namespace BackCare.Exercises.Reporting;

/// <summary>One item of the Consensus on Exercise Reporting Template, and what is known of it. Immutable.</summary>
public sealed record CertItem
{
    internal CertItem(string number, string section, string question, string? answer) =>
        (Number, Section, Question, Answer) = (number, section, question, answer);

    /// <summary>The number in the template: "1" to "16", some with "a" or "b".</summary>
    public string Number { get; }

    /// <summary>The section of the template.</summary>
    public string Section { get; }

    /// <summary>What is to be said, as a question.</summary>
    public string Question { get; }

    /// <summary>What the data says; <see langword="null"/>: whoever publishes the routine must say it.</summary>
    public string? Answer { get; }

    /// <summary>The number with the answer, or with the question when there is none.</summary>
    public override string ToString() => Answer is null ? $"[ ] {Number} {Question}" : $"[x] {Number} {Answer}";
}
