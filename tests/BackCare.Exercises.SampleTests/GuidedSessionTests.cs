using System.Text.RegularExpressions;
using BackCare.Exercises.Guidance;
using GuidedSession;
using Spectre.Console;

namespace BackCare.Exercises.SampleTests;

public sealed class GuidedSessionTests : IDisposable
{
    private const string Escape = "\u001b";

    private static readonly Phrases English = new(Language.English);

    private readonly StringWriter errors = new();

    public void Dispose() => errors.Dispose();

    [Fact]
    public void Played_fast_without_a_terminal_it_writes_every_segment_in_order_and_ends_with_done()
    {
        var routine = ExerciseCatalog.Default.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(5), Seed = 7 }).Routine;

        var (code, output) = Run("--area", "MiddleBack", "--minutes", "5", "--seed", "7", "--fast");

        code.Should().Be(0);
        var lines = output.TrimEnd().Split('\n');
        var timeline = routine.ToTimeline(new() { WordsPerMinute = App.WordsPerMinute });
        lines[^timeline.Count..].Should().Equal(timeline, (line, segment) => line.StartsWith(Words.Clock(segment.Start), StringComparison.Ordinal)
            && line.Contains(segment.Text, StringComparison.Ordinal));
        lines[^1].Should().EndWith("Done");
        output.Should().NotContain(Escape);
    }

    [Fact]
    public void Without_reading_it_takes_as_long_as_the_routine()
    {
        var (_, output) = Run("--fast", "--no-reading");

        output.Should().EndWith($"{Words.Clock(Default().Duration)}  Done\n").And.NotContain("time to read");
    }

    [Fact]
    public void The_routine_comes_with_its_reasons_and_each_exercise_whole()
    {
        var routine = Default();

        var (_, output) = Run("--fast");

        output.Should().Contain("  chosen: targets the middle back\n");
        foreach (var item in routine.Items)
        {
            var exercise = item.Exercise;
            output.Should().Contain($"- {exercise.Name}: {item.Dose} ").And.Contain($"\n  {item.Position.Name}.");
            output.Should().ContainAll(exercise.Steps.Select(step => step.Text));
            output.Should().ContainAll(
                $"How far: {exercise.HowFar}", $"You should feel: {exercise.Sensation}", $"You should not feel: {exercise.WrongSensation}", $"Breathe: {exercise.HowToBreathe}");
            output.Should().ContainAll(exercise.Cues.Concat(exercise.Mistakes).Select(text => text.Text));
            if (exercise.EasierWay is { } easier) output.Should().Contain($"Easier: {easier}");
            if (exercise.HarderWay is { } harder) output.Should().Contain($"Harder: {harder}");
        }
    }

    [Fact]
    public void What_to_know_before_the_first_exercise_stands_before_it()
    {
        var routine = Default();

        var (_, output) = Run("--fast");

        var before = output[..output.IndexOf($"- {routine.Items[0].Exercise.Name}", StringComparison.Ordinal)];
        before.Should().ContainAll([$"{GuidanceCatalog.Default.StopRule}\n", $"{GuidanceCatalog.Default.CheckFirst}\n", $"{Precaution.Heading(Language.English)}\n", .. routine.Precautions.Select(precaution => $"- {precaution.InList}\n")]);
        routine.Precautions.Should().NotBeEmpty();
    }

    [Fact]
    public void The_signs_to_get_help_for_stand_whole_under_what_to_do_and_in_their_order()
    {
        var (_, output) = Run("--fast");

        var guidance = GuidanceCatalog.Default;
        var signs = guidance.Safety.GroupBy(note => note.Tier).SelectMany(tier => tier.Select(note => $"- {note.Text}").Prepend(tier.Key.Heading));
        output.Should().Contain($"When to get help instead\n{guidance.AboutSigns}\n{string.Join('\n', signs)}\n");
    }

    [Fact]
    public void The_last_words_before_it_begins_are_when_to_stop_and_what_this_is_not()
    {
        var (_, output) = Run("--fast");

        output.Should().Contain($"\n{GuidanceCatalog.Default.StopRule}\n{GuidanceCatalog.Default.Disclaimer}\n\n0:00  ");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void On_80_by_24_the_whole_routine_and_when_to_stop_are_in_view_where_it_asks_to_begin(string tag)
    {
        using var console = new Terminal();
        (console.Profile.Width, console.Profile.Height) = (80, 24);
        console.Type("n");
        var language = Language.Of(tag);
        var request = new RoutineRequest { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(60), Equipment = [Equipment.Chair] };
        var routine = ExerciseCatalog.Default.In(language).Generate(request).Routine;

        new App(console, errors, new ManualClock(), language).Run(["--area", "middle back", "--minutes", "60", "--equipment", "chair"]);

        // Of each page of 24 rows the first one, in one line.
        var page = Regex.Replace(string.Join(' ', console.Output.Split('\n')[..25]), " +", " ");
        var guidance = GuidanceCatalog.Default.In(language);
        routine.Items.Should().HaveCountGreaterThan(4);
        page.Should().ContainAll([.. routine.Items.Select(item => $"- {item.Exercise.Name}: "), $"{guidance.StopRule}", guidance.Disclaimer, new Phrases(language).Say("Begin?")]);
    }

    [Fact]
    public void Where_it_asks_to_begin_the_keys_show_the_rest_to_its_end()
    {
        using var console = new Terminal();
        (console.Profile.Width, console.Profile.Height) = (80, 24);
        console.Press(ConsoleKey.PageDown, ConsoleKey.End);
        console.Type("n");

        new App(console, errors, new ManualClock(), Language.English).Run(["--area", "middle back", "--minutes", "5", "--equipment", "chair"]);

        var lastSign = GuidanceCatalog.Default.Safety.GroupBy(note => note.Tier).Last().Last().Text;
        Regex.Replace(console.Output, "\\s+", " ").Should().Contain($"- {lastSign} Begin?");
    }

    [Fact]
    public void The_ways_down_to_the_floor_and_up_again_are_described_once_each()
    {
        var ways = Default().Items.Select(item => GuidanceCatalog.Default.For(item.Position)).OfType<PositionGuide>().Distinct().ToList();

        var (_, output) = Run("--fast");

        ways.Should().NotBeEmpty();
        foreach (var way in ways) output.Split($"- {way.Position.Name}: {way.GettingInto}\n  Up again: {way.GettingOut}\n").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("--fast", "--area", "whole body", "--minutes", "60", "--equipment", "chair,doorway,room corner,wall,table,foam roller,rolled towel")]
    [InlineData("--fast", "--area", "chest", "--minutes", "1")]
    [InlineData("--fast", "--area", "between", "--equipment", "boat")]
    [InlineData("--help")]
    public void No_identifier_is_shown(params string[] args)
    {
        var (_, output) = Run(args);

        (output + errors).Replace("samples/GuidedSession", "", StringComparison.Ordinal).Should().NotBeEmpty().And.NotMatchRegex("[A-Za-z][a-z]+[A-Z]", "people read words");
    }

    [Fact]
    public void The_choices_are_asked_for_by_their_names()
    {
        using var console = new Terminal();
        console.Press(ConsoleKey.Enter);
        console.Type("1");
        console.Press(ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);
        console.Type("n");

        new App(console, errors, new ManualClock(), Language.English).Run([]);

        console.Output.Should().ContainAll(Options.Areas.Take(10).Select(area => area.Name)).And.Contain(Equipment.RoomCorner.Name).And.NotMatchRegex("[A-Za-z][a-z]+[A-Z]");
    }

    [Fact]
    public void An_area_and_equipment_are_understood_by_name_and_as_code_spells_them() =>
        Run("--fast", "--area", "Middle Back", "--equipment", "rolled towel, Chair").Should().Be(Run("--fast", "--area=middleback", "--equipment", "RolledTowel,chair"));

    [Fact]
    public void Without_a_terminal_nothing_is_asked_and_the_defaults_are_used() =>
        Run("--fast").Should().Be(Run("--area", "middleback", "--minutes=5", "--seed", "0", "--fast"));

    [Fact]
    public void The_same_seed_gives_the_same_session() => Run("--fast", "--seed", "3").Should().Be(Run("--fast", "--seed", "3"));

    [Theory]
    [InlineData("--area Toe", "--area: 'Toe' is not allowed; expected one of Whole body, Neck, Trunk, Back")]
    [InlineData("--area 7", "--area: '7' is not allowed")]
    [InlineData("--area --fast", "--area: '' is not allowed")]
    [InlineData("--minutes 0", "--minutes: '0' is not allowed; expected a whole number from 1 to 60.")]
    [InlineData("--minutes five", "--minutes: 'five' is not allowed")]
    [InlineData("--seed 99999999999", "--seed: '99999999999' is not allowed")]
    [InlineData("--equipment Chair,Boat", "--equipment: 'Boat' is not allowed; expected one of Chair, Doorway")]
    [InlineData("--sed 7", "'--sed' is no option; allowed are --area, --minutes")]
    public void A_wrong_option_is_named_with_what_is_allowed(string args, string expected)
    {
        var (code, output) = Run(args.Split(' '));

        code.Should().Be(2);
        output.Should().BeEmpty();
        errors.ToString().Should().Contain(expected);
        errors.ToString().Trim().Split('\n').Should().HaveCount(2, "there is one problem, and a word on help");
    }

    [Fact]
    public void Help_names_every_option_and_key()
    {
        var (code, output) = Run("--help");

        code.Should().Be(0);
        output.Should().ContainAll("--area", "--minutes", "--equipment", "--seed", "--no-reading", "--bell", "--cues", "quiet", "full", "--fast", "--help", "space", "right arrow", "n skips", "r begins", "q leaves");
    }

    [Fact]
    public void When_nothing_fits_it_says_what_would_help()
    {
        var result = ExerciseCatalog.Default.Generate(new() { Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm], TimeBudget = TimeSpan.FromMinutes(5) });
        using var console = new Terminal();

        foreach (var line in new Overview(result, English).Obstacles())
        {
            console.Write(line);
            console.WriteLine();
        }

        result.Obstacles.Should().NotBeEmpty();
        console.Output.Should().ContainAll(result.Obstacles.Select(obstacle => $"- {obstacle.Text}\n")).And.NotMatchRegex("[A-Za-z][a-z]+[A-Z]");
    }

    [Fact]
    public void In_a_terminal_what_is_left_out_is_asked_for_and_keys_steer_the_session()
    {
        using var console = new Terminal();
        console.Press(ConsoleKey.Enter); // the first area: MiddleBack
        console.Type("7");
        console.Press(ConsoleKey.Enter); // nothing at hand
        console.Type("y");
        console.Press(ConsoleKey.S, ConsoleKey.P);
        console.PressNothing();
        console.Press(ConsoleKey.Q);

        var code = new App(console, errors, new ManualClock(), Language.English).Run([]);

        code.Should().Be(0);
        console.Output.Should().Contain("Middle back, 7 min").And.Contain("(paused)");
        var routine = ExerciseCatalog.Default.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(7) }).Routine;
        var timeline = routine.ToTimeline(new() { WordsPerMinute = App.WordsPerMinute });
        console.Output.Should().Contain($"With time to read the steps: {Words.Clock(timeline.Duration)}.")
            .And.Contain($"Left at {Words.Clock(timeline[1].Start)} of {Words.Clock(timeline.Duration)}.\n- {routine.Items[0].Exercise.Name}: left out\n");
        timeline[1].Start.Should().BeGreaterThan(Assumed.GetReady);
    }

    [Fact]
    public void The_overview_names_what_of_a_dose_is_assumed()
    {
        using var console = new Terminal();
        console.Profile.Height = 400;
        console.Type("n");

        new App(console, errors, new ManualClock(), Language.English).Run(["--area", "MiddleBack", "--minutes", "10", "--equipment", "Chair,RolledTowel"]).Should().Be(0);

        Regex.Replace(console.Output, "\\s+", " ").Should().Contain("are assumed: the source leaves");
    }

    [Fact]
    public void In_a_terminal_nothing_is_played_unless_it_is_wanted()
    {
        using var console = new Terminal();
        console.Type("n");

        new App(console, errors, new ManualClock(), Language.English).Run(["--area", "MiddleBack", "--minutes", "5", "--equipment", "Chair"]).Should().Be(0);

        console.Output.Should().Contain("Begin?").And.NotContain("Next:");
    }

    [Fact]
    public void The_screen_shows_what_is_on_what_comes_next_and_both_bars()
    {
        using var console = new Terminal();
        var timeline = new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline();
        var clock = new ManualClock();
        using var session = new Session(timeline, clock, English);
        clock.Advance(TimeSpan.FromSeconds(20));

        var picture = console.Show(new Screen(console.Profile, English).Picture(session.Now()));

        string.Join('\n', picture).Should().ContainAll("Seated twist", "Hold", "Left side", "Next: Switch to the right side", "0:30", "0:20 of ");
        var now = picture.Single(line => line.StartsWith("now", StringComparison.Ordinal));
        now.Count(c => c == '█').Should().Be(30, "half of the hold is over").And.Be(now.Count(c => c == '░'));
    }

    [Fact]
    public void The_screen_shows_the_steps_of_the_side_that_works_where_there_is_room()
    {
        using var session = new Session(new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline(), new ManualClock(), English);
        session.Skip();
        using var tall = new Terminal();
        using var flat = new Terminal();
        flat.Profile.Height = 12;

        var inTall = tall.Show(new Screen(tall.Profile, English).Picture(session.Now()));
        var inFlat = flat.Show(new Screen(flat.Profile, English).Picture(session.Now()));

        var twist = ExerciseCatalog.Default["seated-twist"].Steps.First(step => step.Left is not null).Left!.Split(' ');
        Words(inTall).Should().ContainInConsecutiveOrder(twist, "the terminal breaks lines between words");
        Words(inFlat).Should().NotContain(twist[^1]);
        inFlat.Should().StartWith(["Seated twist", "0:30"]).And.HaveCountLessThan(12);

        static string[] Words(IEnumerable<string> lines) => string.Join(' ', lines).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Text_of_a_catalog_is_never_taken_for_markup()
    {
        var twist = ExerciseCatalog.Default["seated-twist"] with { Id = "odd", Name = "Twist [red]or[/] [nothing" };
        var result = ExerciseCatalog.Empty.Extend([twist], ExerciseCatalog.Default.Sources)
            .Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Equipment = [Equipment.Chair] });
        using var console = new Terminal();

        var timeline = result.Routine.ToTimeline();
        using var session = new Session(timeline, new ManualClock(), English);
        foreach (var line in new Overview(result, English).FromTheTop(timeline)) console.Write(line);

        console.Output.Should().Contain("- Twist [red]or[/] [nothing:");
        console.Show(new Screen(console.Profile, English).Picture(session.Now()))[0].Should().Be("Twist [red]or[/] [nothing");
    }

    [Theory]
    [InlineData("de-AT", "Bereit machen", "Wann Sie stattdessen Hilfe brauchen", "Fertig")]
    [InlineData("es", "Prepárese", "Cuándo pedir ayuda en lugar de hacer ejercicio", "Listo")]
    public void A_session_is_in_the_language_asked_for_and_has_no_English_in_it(string tag, string first, string signs, string last)
    {
        var (code, output) = Run("--language", tag, "--fast");

        code.Should().Be(0);
        output.Should().ContainAll(first, signs, last, GuidanceCatalog.Default.In(Language.Of(tag)).Disclaimer);
        output.Should().NotContainAny("Get ready", "You need", "Exercises", "Hold", "Rest", "chosen:", "repetition ", "hold ");
    }

    [Fact]
    public void A_language_that_there_is_not_is_refused_with_those_that_there_are()
    {
        Run("--language", "la").Code.Should().Be(2);

        errors.ToString().Should().Contain("--language: expected one of de, en, es.");
    }

    [Fact]
    public void The_language_of_the_terminal_is_taken_when_none_is_asked_for()
    {
        using var console = new Terminal();

        new App(console, errors, new ManualClock(), Language.Of("es")).Run(["--area", "MiddleBack", "--minutes", "5", "--fast"]).Should().Be(0);

        console.Output.Should().Contain("Parte media de la espalda, 5 min");
    }

    [Fact]
    public void Each_phrase_of_the_program_is_in_each_language_with_its_places()
    {
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "samples/GuidedSession"), "*.cs").Where(file => !file.EndsWith("Phrases.cs", StringComparison.Ordinal)).Select(File.ReadAllText);
        string[] said = [.. sources.SelectMany(source => Regex.Matches(source, @"phrases\.Say\(""([^""]+)""").Select(match => match.Groups[1].Value)).Distinct()];

        said.Should().HaveCountGreaterThan(25);
        foreach (var english in said)
        {
            object[] values = [1, 2, 3, 4];
            foreach (var tag in Language.Tags) new Phrases(Language.Of(tag)).Say(english, values).Should().NotContain("{").And.NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("de", "Eine geführte Einheit", "läutet")]
    [InlineData("es", "Una sesión guiada", "campana")]
    public void Help_is_in_the_language_and_names_the_same_options(string tag, string first, string bell)
    {
        var (_, output) = Run("--help", "--language", tag);

        output.Should().StartWith(first).And.Contain(bell);
        Names(output).Should().Equal(Names(Run("--help").Output));

        static IEnumerable<string> Names(string help) => Regex.Matches(help, @"^  +(--[a-z-]+|quiet|cues|full)\b", RegexOptions.Multiline).Select(match => match.Value);
    }

    [Theory]
    [InlineData("--area=brust", "--language", "de")]
    [InlineData("--language", "es", "--area", "Pecho")]
    [InlineData("--area", "chest", "--language", "de")]
    public void An_area_is_understood_in_the_language_of_the_session_and_in_English(params string[] args)
    {
        var (code, output) = Run(["--fast", .. args]);

        code.Should().Be(0);
        output.Should().Contain($"{TargetArea.Chest.NameIn(Language.Of(args.Contains("es") ? "es" : "de"))}, 5 min");
    }

    [Theory]
    [InlineData("--area schest", "--area: 'schest' is not allowed; did you mean 'Chest'? Expected one of Whole body,")]
    [InlineData("--equipment cahir", "--equipment: 'cahir' is not allowed; did you mean 'Chair'?")]
    [InlineData("--cues quit", "--cues: 'quit' is not allowed; did you mean 'quiet'? Expected one of quiet, cues, full.")]
    [InlineData("--language de --area Burst", "--area: 'Burst' geht nicht; meinten Sie 'Brust'?")]
    [InlineData("--language es --equipment sila", "--equipment: 'sila' no vale; ¿quería decir 'Silla'?")]
    public void For_a_slip_of_the_keyboard_the_nearest_word_is_suggested(string args, string expected)
    {
        Run(args.Split(' ')).Code.Should().Be(2);

        errors.ToString().Should().Contain(expected);
    }

    [Fact]
    public void A_choice_is_made_by_typing_a_part_of_its_name_in_the_language()
    {
        using var console = new Terminal();
        console.Type("brus"); // Brust
        console.Type("3");
        console.Type("handtuch"); // gerolltes Handtuch, which enter chooses
        console.Press(ConsoleKey.Enter);
        console.Type("n");

        new App(console, errors, new ManualClock(), Language.Of("de")).Run([]).Should().Be(0);

        console.Output.Should().Contain("Brust, 3 min").And.Contain($"[x] {Equipment.RolledTowel.NameIn(Language.Of("de"))}");
    }

    [Fact]
    public void A_slip_in_a_choice_is_answered_with_the_nearest_word_which_enter_takes_and_what_is_not_there_is_refused()
    {
        using var console = new Terminal();
        console.Type("xyzw");
        console.Press(ConsoleKey.Backspace, ConsoleKey.Backspace, ConsoleKey.Backspace, ConsoleKey.Backspace);
        console.Type("schest");
        console.Type("99");
        console.Type("4");
        console.Press(ConsoleKey.Enter);
        console.Type("n");

        new App(console, errors, new ManualClock(), Language.English).Run([]).Should().Be(0);

        console.Output.Should().ContainAll("'xyzw' is not in the list.", "'schest' is not in the list. Did you mean 'Chest'?", "From 1 to 60, please.", "Chest, 4 min");
    }

    [Fact]
    public void Things_are_chosen_and_given_back_by_the_space_bar()
    {
        using var console = new Terminal();
        console.Press(ConsoleKey.Spacebar, ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.UpArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);
        using var stop = new CancellationTokenSource();
        using var window = new Window(console);

        new Prompts(console, window, English, stop.Token).Equipment().Should().ContainSingle().Which.Should().NotBe(Equipment.Chair);
    }

    [Theory]
    [InlineData("quiet", 1)]
    [InlineData("full", 2)]
    public void The_bell_rings_with_the_cues_of_the_level_by_option_only(string level, int rings)
    {
        Rings("--bell", "--cues", level).Should().Be(rings);
        Rings("--cues", level).Should().Be(0);

        // Get ready, then the first hold, then left.
        int Rings(params string[] args)
        {
            using var console = new Terminal();
            console.Type("y");
            console.PressNothing();
            console.Press(ConsoleKey.S);
            console.PressNothing();
            console.Press(ConsoleKey.Q);
            new App(console, errors, new ManualClock(), Language.English).Run(["--area", "middle back", "--minutes", "5", "--equipment", "chair", .. args]).Should().Be(0);
            return console.Output.Count(letter => letter == '\a');
        }
    }

    [Fact]
    public void In_plain_lines_what_is_said_stands_below_its_part_by_option_only_and_no_bell_is_in_them()
    {
        var (_, quiet) = Run("--fast", "--cues", "quiet", "--bell", "--language", "de");
        var (_, cues) = Run("--fast", "--cues", "cues", "--bell", "--language", "de");

        quiet.Should().MatchRegex("\n0:00  .*\n      \"Bereit machen: .*\"\n").And.NotContain("\"Halten\"").And.NotContain("\a");
        cues.Should().Contain("\n      \"Halten\"\n");
        Run("--fast").Output.Should().NotContain("\n      \"");
    }

    /// <summary>The routine of a session that was asked for nothing.</summary>
    private static Routine Default() =>
        ExerciseCatalog.Default.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(5) }).Routine;

    private (int Code, string Output) Run(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 10_000;
        return (new App(console, errors, new ManualClock(), Language.English).Run(args), output.ToString());
    }
}
