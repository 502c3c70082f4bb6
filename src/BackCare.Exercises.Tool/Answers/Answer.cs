namespace BackCare.Exercises.Tool.Answers;

/// <summary>What a command or a tool answers: an object in JSON, and the same as text to read.</summary>
internal abstract record Answer
{
    private protected Answer(Language language) => Language = language;

    protected Language Language { get; }

    protected Phrases Phrases => new(Language);

    /// <summary>Whether it is a yes: something was found, fits, or is sound. Otherwise it says what is wrong and what would help.</summary>
    internal virtual bool IsYes => true;

    /// <summary>The text to read, in lines without an end.</summary>
    public abstract IEnumerable<string> ToLines();

    public sealed override string ToString() => string.Join('\n', ToLines());
}
