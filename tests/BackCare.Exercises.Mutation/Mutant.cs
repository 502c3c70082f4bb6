using Microsoft.CodeAnalysis.Text;

namespace BackCare.Exercises.Mutation;

/// <summary>One change of the library.</summary>
/// <param name="Folder">The folder below src/BackCare.Exercises.</param>
/// <param name="File">The file, from src/BackCare.Exercises on.</param>
/// <param name="Line">The line of the change, from 1 on.</param>
/// <param name="Site">The body of the member, or the value that a field begins with.</param>
/// <param name="Span">What is replaced in the file.</param>
/// <param name="Text">What stands there instead.</param>
/// <param name="What">The change in one line.</param>
internal sealed record Mutant(string Folder, string File, int Line, TextSpan Site, TextSpan Span, string Text, string What)
{
    /// <summary>Its number in one run, from 1 on.</summary>
    public int Number { get; init; }

    /// <summary>A name that stays as long as the member does: the file and the change.</summary>
    public override string ToString() => $"{File}:{Line} {What}";
}
