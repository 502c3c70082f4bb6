using BackCare.Exercises;
using Spectre.Console;

namespace GuidedSession;

/// <summary>The program: asks, generates, shows and plays.</summary>
internal sealed class App(IAnsiConsole console, TextWriter errors, TimeProvider clock)
{
    public const int Ok = 0;
    public const int NoRoutine = 1;
    public const int WrongOptions = 2;

    /// <summary>How fast the steps are read; so slow that a voice has time for the exercise and its dose as well.</summary>
    public const int WordsPerMinute = 80;

    private static readonly TimeSpan BetweenPictures = TimeSpan.FromMilliseconds(100);

    private bool HasKeys => console.Profile.Capabilities.Interactive;

    private bool HasScreen => console.Profile.Capabilities.Ansi;

    public int Run(IReadOnlyList<string> args)
    {
        var options = Options.Parse(args, out var problems);
        if (options.AsksForHelp)
        {
            console.WriteLine(Options.Help);
            return Ok;
        }

        if (problems.Count > 0)
        {
            foreach (var problem in problems) errors.WriteLine(problem);
            errors.WriteLine("--help says what each option is for.");
            return WrongOptions;
        }

        var result = ExerciseCatalog.Default.Generate(ToRequest(options));
        if (!result.HasRoutine)
        {
            Overview.ShowObstacles(console, result);
            return NoRoutine;
        }

        var timeline = result.Routine.ToTimeline(new() { WordsPerMinute = options.ReadsSteps ? WordsPerMinute : null });
        Overview.Show(console, result, timeline);
        console.WriteLine();
        if (Asks(options) && !console.Confirm("Begin?")) return Ok;

        using var session = new Session(timeline, options.IsFast ? new StoppedClock() : clock);
        var last = Play(session, options.IsFast);
        if (!last.HasQuit) return Ok;
        console.WriteLine($"Left at {Words.Clock(last.Position)} of {Words.Clock(last.Duration)}.");
        foreach (var item in session.Progress) console.WriteLine($"- {result.Routine.Items[item.Place].Exercise.Name}: {Words.Of(item)}");
        return Ok;
    }

    private bool Asks(Options options) => HasKeys && HasScreen && !options.IsFast;

    private RoutineRequest ToRequest(Options options)
    {
        var asks = Asks(options);
        var area = options.Area ?? (asks ? Prompts.Area(console) : TargetArea.MiddleBack);
        var minutes = options.Minutes ?? (asks ? Prompts.Minutes(console) : 5);
        var equipment = options.Equipment ?? (asks ? Prompts.Equipment(console) : []);
        return new()
        {
            Name = $"{area.Name}, {minutes} min",
            Targets = [area],
            TimeBudget = TimeSpan.FromMinutes(minutes),
            Equipment = equipment,
            Seed = options.Seed,
        };
    }

    private Moment Play(Session session, bool isFast)
    {
        // Between two pictures there is nothing to do. How much has passed is for the clock to tell, however long the sleep was.
        Action wait = isFast ? session.Skip : () => Thread.Sleep(BetweenPictures);

        void QuitOnControlC(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            session.Quit();
        }

        Console.CancelKeyPress += QuitOnControlC;
        try
        {
            if (!HasScreen) return session.Run(NextKey, new Lines(console).Show, wait);

            var screen = new Screen(console.Profile);
            return console.Live(new Text(""))
                .Overflow(VerticalOverflow.Crop)
                .Cropping(VerticalOverflowCropping.Bottom)
                .Start(live => session.Run(NextKey, moment => live.UpdateTarget(screen.Picture(moment)), wait));
        }
        finally
        {
            Console.CancelKeyPress -= QuitOnControlC;
        }
    }

    private ConsoleKey? NextKey() => HasKeys && console.Input.IsKeyAvailable() ? console.Input.ReadKey(intercept: true)?.Key : null;
}
