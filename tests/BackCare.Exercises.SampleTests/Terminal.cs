using System.Text.RegularExpressions;
using GuidedSession;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackCare.Exercises.SampleTests;

/// <summary>A terminal of 100 by 40 whose keys a test presses and whose output it reads.</summary>
internal sealed class Terminal : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly Queue<ConsoleKeyInfo?> keys = new();
    private readonly IAnsiConsole console;
    private int unanswered;

    public Terminal()
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        (Profile.Width, Profile.Height, Profile.Capabilities.Unicode) = (100, 40, true);
    }

    /// <summary>What was written, a line for each row, without colours and cursor movements.</summary>
    public string Output => Regex.Replace(Regex.Replace(output.ToString(), "\u001b\\[[0-9]+;1H", "\n"), "\u001b\\[[0-9;?]*[A-Za-z]", "");

    /// <summary>How often it may be asked for keys when none are left; then the test has pressed too few.</summary>
    public int Patience { get; init; } = 500;

    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public void Dispose() => output.Dispose();

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    /// <summary>The rows of a page in this window.</summary>
    public string[] Show(Page page) => PageLayout.Of(page, this, Profile.Width, Profile.Height).ToString().TrimEnd().Split('\n');

    public void Press(params ConsoleKey[] pressed)
    {
        foreach (var key in pressed) keys.Enqueue(new ConsoleKeyInfo('\0', key, shift: false, alt: false, control: false));
    }

    public void Press(char letter) => keys.Enqueue(new ConsoleKeyInfo(letter, char.IsAsciiLetter(letter) ? Enum.Parse<ConsoleKey>($"{letter}", ignoreCase: true) : ConsoleKey.None, shift: false, alt: false, control: false));

    public void Type(string line)
    {
        foreach (var letter in line) Press(letter);
        Press(ConsoleKey.Enter);
    }

    /// <summary>No key is pressed the next time that somebody asks for one.</summary>
    public void PressNothing() => keys.Enqueue(null);

    public bool IsKeyAvailable()
    {
        if (!keys.TryPeek(out var key)) return ++unanswered < Patience ? false : throw new InvalidOperationException($"Nobody presses a key any more:\n{Output}");
        if (key is null) keys.Dequeue();
        return key is not null;
    }

    public ConsoleKeyInfo? ReadKey(bool intercept) => keys.Dequeue();

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
