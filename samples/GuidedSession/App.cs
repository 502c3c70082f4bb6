using BackCare.Exercises;
using BackCare.Exercises.Playback;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>The program: asks, generates, shows and plays.</summary>
internal sealed class App(IAnsiConsole console, TextWriter errors, TimeProvider clock, Language terminal)
{
    public const int Ok = 0;
    public const int NoRoutine = 1;
    public const int WrongOptions = 2;
    public const int Interrupted = 130;

    /// <summary>How fast the steps are read; so slow that a voice has time for the exercise and its dose as well.</summary>
    public const int WordsPerMinute = 80;

    private static readonly TimeSpan BetweenPictures = TimeSpan.FromMilliseconds(100);

    private bool HasKeys => console.Profile.Capabilities.Interactive;

    private bool HasScreen => console.Profile.Capabilities.Ansi;

    public int Run(IReadOnlyList<string> args)
    {
        // What else was typed is read in the language that was asked for, wherever that stands.
        var phrases = new Phrases(Options.Parse(args, new(terminal), out _).Language ?? terminal);
        var options = Options.Parse(args, phrases, out var problems);
        if (options.AsksForHelp)
        {
            console.WriteLine(phrases.Help);
            return Ok;
        }

        if (problems.Count > 0)
        {
            foreach (var problem in problems) errors.WriteLine(problem);
            errors.WriteLine(phrases.Say("--help says what each option is for."));
            return WrongOptions;
        }

        using var stop = new CancellationTokenSource();
        void StopOnControlC(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += StopOnControlC;
        try
        {
            return Run(options, phrases, stop.Token);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        finally
        {
            Console.CancelKeyPress -= StopOnControlC;
        }
    }

    private int Run(Options options, Phrases phrases, CancellationToken stop)
    {
        using var window = new Window(console);
        var prompts = HasKeys && HasScreen && !options.IsFast ? new Prompts(console, window, phrases, stop) : null;
        var result = ExerciseCatalog.Default.In(phrases.Language).Generate(ToRequest(options, prompts, phrases), stop);
        var overview = new Overview(result, phrases);
        if (!result.HasRoutine)
        {
            window.Leave();
            Write(overview.Obstacles());
            return NoRoutine;
        }

        var timeline = result.Routine.ToTimeline(new() { WordsPerMinute = options.ReadsSteps ? WordsPerMinute : null });
        if (prompts is null)
        {
            Write(overview.ToTheEnd(timeline));
        }
        else if (!prompts.Begin([.. overview.FromTheTop(timeline)]))
        {
            window.Leave();
            Write(overview.Short());
            return Ok;
        }

        using var session = new Session(timeline, options.IsFast ? new StoppedClock() : clock, phrases, options.Cues ?? AnnouncementLevel.Full);
        var last = Play(session, options, window, phrases, stop);
        window.Leave();
        if (prompts is not null) Write(overview.Short());
        if (last.HasQuit)
        {
            console.WriteLine(phrases.Say("Left at {0} of {1}.", Words.Clock(last.Position), Words.Clock(last.Duration)));
            foreach (var item in session.Progress) console.WriteLine($"- {result.Routine.Items[item.Place].Exercise.Name}: {new Words(phrases).Of(item)}");
        }
        else if (HasScreen)
        {
            console.WriteLine(phrases.Say("Done. Well done."));
        }

        return Ok;
    }

    private static RoutineRequest ToRequest(Options options, Prompts? prompts, Phrases phrases)
    {
        var area = options.Area ?? prompts?.Area() ?? TargetArea.MiddleBack;
        var minutes = options.Minutes ?? prompts?.Minutes() ?? 5;
        var equipment = options.Equipment ?? prompts?.Equipment() ?? [];
        return new()
        {
            Name = phrases.Say("{0}, {1} min", area.NameIn(phrases.Language), minutes),
            Targets = [area],
            TimeBudget = TimeSpan.FromMinutes(minutes),
            Equipment = equipment,
            Seed = options.Seed,
        };
    }

    private Moment Play(Session session, Options options, Window window, Phrases phrases, CancellationToken stop)
    {
        // Between two pictures there is nothing to do. How much has passed is for the clock to tell, however long the sleep was.
        Action wait = options.IsFast ? session.Skip : () => Thread.Sleep(BetweenPictures);
        using var quits = stop.Register(session.Quit);
        if (!HasScreen)
        {
            var lines = new Lines(console, phrases);
            return session.Run(NextKey, lines.Show, wait, options.Cues is null ? null : lines.Hear);
        }

        var screen = new Screen(console.Profile, phrases);
        return session.Run(NextKey, moment => window.Draw(screen.Picture(moment)), wait, options.RingsBell ? Ring : null);
    }

    /// <summary>Rings when there is something to do; what only explains is silent.</summary>
    private void Ring(Announcement cue)
    {
        if (cue.Kind is not (AnnouncementKind.Dose or AnnouncementKind.Step or AnnouncementKind.Breathing)) console.Write(new ControlCode("\a"));
    }

    private ConsoleKey? NextKey() => HasKeys && console.Input.IsKeyAvailable() ? console.Input.ReadKey(intercept: true)?.Key : null;

    private void Write(IEnumerable<IRenderable> lines)
    {
        foreach (var line in lines)
        {
            console.Write(line);
            console.WriteLine();
        }
    }
}
