using System.CommandLine;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>A command with its examples, which its help shows.</summary>
internal abstract class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
