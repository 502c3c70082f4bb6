namespace BackCare.Exercises;

/// <summary>A sentence, and what was put into it.</summary>
internal sealed record Message(string Text, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>A sentence of a document's or a program's author, in English in every language, without arguments.</summary>
    public static implicit operator Message(string text) => new(text, ValueMap.Empty);
}
