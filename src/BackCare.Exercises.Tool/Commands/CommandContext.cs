using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>What all commands share: the options that each has, reading a routine, and writing an answer.</summary>
internal sealed class CommandContext(Surroundings around)
{
    public Option<LanguageTag?> Language { get; } = Languages();

    public Option<bool> Json { get; } = new("--json") { Description = "Answer in JSON.", Recursive = true };

    public Surroundings Around => around;

    public ExerciseCatalog Catalog(ParseResult parsed) => Arguments.CatalogIn(parsed.GetValue(Language));

    /// <summary>Writes the answer, in JSON where that was asked for.</summary>
    /// <returns>The exit code.</returns>
    public int Write(ParseResult parsed, Answer answer)
    {
        if (parsed.GetValue(Json)) around.Output.WriteLine(JsonSerializer.Serialize<object>(answer, QuestionJson.Indented));
        else foreach (var line in answer.ToLines().SelectMany(line => line.Split('\n')).Select(Coloured)) around.Output.WriteLine(line);
        return answer.IsYes ? ExitCodes.Done : ExitCodes.No;
    }

    /// <summary>Writes a text to the file, or to the output where there is none.</summary>
    public void Save(string? file, string text)
    {
        if (file is null or "-") around.Output.Write(text);
        else File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <exception cref="InvalidRoutineException">It is refused.</exception>
    public Routine ReadRoutine(ParseResult parsed, Argument<string> file)
    {
        using var stream = parsed.GetRequiredValue(file) is "-" ? around.Input : File.OpenRead(parsed.GetRequiredValue(file));
        return Routine.Read(stream, Catalog(parsed));
    }

    /// <summary>Does what may take a while, and says so to whoever waits for longer than a second.</summary>
    public TResult Working<TResult>(string what, Func<TResult> work)
    {
        if (!around.ShowsProgress) return work();
        var seconds = 0;
        using (new Timer(_ => around.Errors.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what}: {Interlocked.Increment(ref seconds)} s")), null, 1000, 1000))
        {
            var result = work();
            if (seconds > 0) around.Errors.Write($"\r{new string(' ', what.Length + 10)}\r");
            return result;
        }
    }

    private static Option<LanguageTag?> Languages()
    {
        var language = LibraryOptions.Word<LanguageTag>("--language", "The language of what is said; left out: English.");
        language.Recursive = true;
        return language;
    }

    private string Coloured(string line)
    {
        if (!around.HasColour) return line;
        foreach (var (severity, colour) in new[] { (FindingSeverity.Error, 31), (FindingSeverity.Warning, 33), (FindingSeverity.Info, 36) })
        {
            if (line.StartsWith($"{severity} ", StringComparison.Ordinal)) return $"\u001b[{colour}m{severity}\u001b[0m{line[severity.ToString().Length..]}";
        }

        return line;
    }
}
