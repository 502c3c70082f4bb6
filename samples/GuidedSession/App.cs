using BackCare.Exercises;
using Spectre.Console;

namespace GuidedSession;

/// <summary>The program: asks, generates, shows and plays.</summary>
internal sealed class App(IAnsiConsole console, TextWriter errors, TimeProvider clock, Language terminal)
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

        var phrases = new Phrases(options.Language ?? terminal);
        var result = ExerciseCatalog.Default.In(phrases.Language).Generate(ToRequest(options, phrases));
        if (!result.HasRoutine)
        {
            new Overview(console, phrases).ShowObstacles(result);
            return NoRoutine;
        }

        var timeline = result.Routine.ToTimeline(new() { WordsPerMinute = options.ReadsSteps ? WordsPerMinute : null });
        new Overview(console, phrases).Show(result, timeline);
        console.WriteLine();
        if (Asks(options) && !console.Confirm(phrases.Say("Begin?"))) return Ok;

        using var session = new Session(timeline, options.IsFast ? new StoppedClock() : clock, phrases);
        var last = Play(session, options.IsFast, phrases);
        if (!last.HasQuit) return Ok;
        console.WriteLine(phrases.Say("Left at {0} of {1}.", Words.Clock(last.Position), Words.Clock(last.Duration)));
        foreach (var item in session.Progress) console.WriteLine($"- {result.Routine.Items[item.Place].Exercise.Name}: {new Words(phrases).Of(item)}");
        return Ok;
    }

    private bool Asks(Options options) => HasKeys && HasScreen && !options.IsFast;

    private RoutineRequest ToRequest(Options options, Phrases phrases)
    {
        var asks = Asks(options);
        var area = options.Area ?? (asks ? Prompts.Area(console, phrases) : TargetArea.MiddleBack);
        var minutes = options.Minutes ?? (asks ? Prompts.Minutes(console, phrases) : 5);
        var equipment = options.Equipment ?? (asks ? Prompts.Equipment(console, phrases) : []);
        return new()
        {
            Name = phrases.Say("{0}, {1} min", area.NameIn(phrases.Language), minutes),
            Targets = [area],
            TimeBudget = TimeSpan.FromMinutes(minutes),
            Equipment = equipment,
            Seed = options.Seed,
        };
    }

    private Moment Play(Session session, bool isFast, Phrases phrases)
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
            if (!HasScreen) return session.Run(NextKey, new Lines(console, phrases).Show, wait);

            var screen = new Screen(console.Profile, phrases);
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
