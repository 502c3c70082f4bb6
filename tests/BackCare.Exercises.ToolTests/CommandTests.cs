using System.Text.Json;
using BackCare.Exercises.Tool;

namespace BackCare.Exercises.ToolTests;

public sealed class CommandTests : IDisposable
{
    private readonly Backcare backcare = new();

    public void Dispose() => backcare.Dispose();

    [Fact]
    public void A_query_finds_what_the_library_finds()
    {
        var found = Json("query --area shoulders --position standing --at-hand nothing --json").GetProperty("exercises").EnumerateArray().Select(exercise => exercise.GetProperty("id").GetString());

        found.Should().Equal(ExerciseCatalog.Default.Query().Targeting(TargetArea.Shoulders).In(Position.Standing).With().Select(exercise => exercise.Id.Value)).And.NotBeEmpty();
    }

    [Theory]
    [InlineData("middleBack")]
    [InlineData("middle-back")]
    [InlineData("'middle back'")]
    [InlineData("MIDDLEBACK")]
    public void A_word_is_known_in_any_usual_spelling(string word) => Output($"query --area {word}").Should().Be(Output("query --area middleBack"));

    [Fact]
    public void Words_of_one_option_stand_with_commas_or_again() =>
        Output("query --area chest,neck --position standing").Should().Be(Output("query --area chest --area neck --position standing"));

    [Fact]
    public void A_query_that_finds_nothing_says_what_to_leave_out_and_ends_with_1()
    {
        var (code, output, errors) = backcare.Run("query --area chest --position prone");

        code.Should().Be(ExitCodes.No);
        errors.Should().BeEmpty();
        output.Should().StartWith("No exercise fits. So many would:\n").And.Contain($"- Without positions: {ExerciseCatalog.Default.Query().Targeting(TargetArea.Chest).Count()}\n");
    }

    [Fact]
    public void A_generated_routine_is_the_one_of_the_library_and_is_saved()
    {
        var result = ExerciseCatalog.Default.Generate(new()
        {
            TimeBudget = TimeSpan.FromMinutes(10),
            Targets = [TargetArea.MiddleBack],
            Equipment = [Equipment.Chair],
            Avoided = [Demand.Kneeling],
            Seed = 7,
            Name = "At work",
            MaxExercises = 3,
        });

        var output = Output("generate --area middleBack --minutes 10 --at-hand chair --avoid kneeling --seed 7 --name 'At work' --max-exercises 3 -o routine.json");

        Routine.Read(backcare.Read("routine.json"), ExerciseCatalog.Default).Should().Be(result.Routine);
        output.Should().StartWith("At work, ").And.ContainAll(result.Routine.Items.Select(item => $"{item} ["));
    }

    [Fact]
    public void Every_figure_of_a_routine_stands_with_its_source()
    {
        var answer = Json("generate --minutes 15 --at-hand chair,rolledTowel,doorway --json");
        var routine = ExerciseCatalog.Default.Generate(new() { TimeBudget = TimeSpan.FromMinutes(15), Equipment = [Equipment.Chair, Equipment.RolledTowel, Equipment.Doorway] }).Routine;

        foreach (var item in routine.Items)
        {
            var cited = answer.GetProperty("citations").EnumerateArray().Where(citation => citation.GetProperty("exercise").GetString() == item.Exercise.Id.Value).ToArray();
            cited.Select(citation => DoseRange.Parse(citation.GetProperty("range").GetString()!)).Should().NotBeEmpty().And.OnlyContain(range => range.Contains(item.Dose));
            answer.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()).Should().Contain(cited.Select(citation => citation.GetProperty("source").GetString()));
        }
    }

    [Fact]
    public void When_nothing_fits_each_change_that_is_named_gives_a_routine()
    {
        var (code, output, _) = backcare.Run("generate --area chest --position standing --avoid overheadArm --minutes 5 --json");

        code.Should().Be(ExitCodes.No);
        var obstacles = JsonDocument.Parse(output).RootElement.GetProperty("obstacles").EnumerateArray().ToArray();
        obstacles.Should().NotBeEmpty();
        foreach (var obstacle in obstacles) Changed(obstacle.GetProperty("arguments")).Routine.Should().NotBeNull("'{0}' helps", obstacle.GetProperty("text").GetString());

        static Tool.Answers.GeneratedRoutine Changed(JsonElement arguments) =>
            Tool.Answers.GeneratedRoutine.Of(arguments.Deserialize<Tool.Questions.RequestArguments>(Tool.Questions.QuestionJson.Options)!);
    }

    [Fact]
    public void Why_names_every_exercise() => Output("generate --minutes 5 --why").Should().ContainAll(ExerciseCatalog.Default.Exercises.Select(exercise => $"- {exercise.Id}: "));

    [Theory]
    [InlineData("de", "Katze-Kuh (cat-cow)", "Schritte:")]
    [InlineData("es", "(cat-cow)", "Pasos:")]
    [InlineData("en", "Cat-cow (cat-cow)", "Steps:")]
    public void An_exercise_is_shown_in_the_language(string language, string name, string steps) =>
        Output($"show cat-cow --language {language}").Should().Contain(name).And.Contain($"\n{steps}\n").And.Contain("[momentum-medical]").And.Contain("  7. ");

    [Fact]
    public void Each_exercise_is_shown_with_all_its_steps_and_doses_in_each_language()
    {
        foreach (var language in Language.Tags)
        {
            foreach (var exercise in ExerciseCatalog.Default.In(language).Exercises)
            {
                Output($"show {exercise.Id} --language {language}").Should()
                    .ContainAll(exercise.Steps.Select(step => step.For(Side.Left))).And.ContainAll(exercise.Doses.Select(cited => $"{cited.Range} [{cited.Source}]")).And.ContainAll(exercise.Cues.Select(cue => cue.Text));
            }
        }
    }

    [Fact]
    public void A_sound_routine_is_accepted_with_what_is_worth_knowing()
    {
        backcare.Write("routine.json", new RoutineBuilder("Long", ExerciseCatalog.Default).Add("passive-backbend").Add("seated-twist", "hold 30 s").Build().ToJson());

        var (code, output, _) = backcare.Run("validate routine.json --older-adult");

        code.Should().Be(ExitCodes.Done);
        output.Should().StartWith("Long, ");
    }

    [Fact]
    public void A_refused_routine_ends_with_1_and_each_finding_has_line_and_column()
    {
        var json = new RoutineBuilder("Evening", ExerciseCatalog.Default).Add("childs-pose", "hold 45 s").Add("seated-twist").Build().ToJson();
        backcare.Write("routine.json", json.Replace("45", "10").Replace("30", "3"));

        var (code, output, _) = backcare.Run("validate routine.json");

        code.Should().Be(ExitCodes.No);
        output.Should().StartWith("It is refused:\n").And.Contain("Error dose.outside-ranges at $.items[0].dose (line 8, column 15)").And.Contain("Error dose.outside-ranges at $.items[1].dose (line ");
    }

    [Fact]
    public void Findings_are_typed_in_JSON()
    {
        var (code, output, _) = backcare.Run("validate - --json", "{ \"formatVersion\": 1, \"name\": \"x\", \"itms\": [] }");

        code.Should().Be(ExitCodes.No);
        var findings = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().ToArray();
        findings.Should().OnlyContain(finding => finding.GetProperty("severity").GetString() == "error" && finding.GetProperty("line").GetInt32() == 1);
        findings.Select(finding => finding.GetProperty("code").GetString()).Should().Contain("document.unknown-member");
    }

    [Fact]
    public void A_handout_is_the_page_of_the_library()
    {
        var routine = Saved();

        Output("handout routine.json -o page.html").Should().BeEmpty();
        backcare.Read("page.html").Should().Be(routine.ToHtml());
        Output("handout routine.json --markdown").Should().Be(routine.ToMarkdown());
        Output("handout routine.json --large-print --paper letter").Should().Be(routine.ToHtml(new() { IsLargePrint = true, Paper = Handouts.PaperSize.Letter }));
        Output("handout routine.json --markdown --language de").Should().Be(Routine.Read(routine.ToJson(), ExerciseCatalog.Default.In("de")).ToMarkdown());
    }

    [Fact]
    public void A_timeline_lists_every_segment()
    {
        var timeline = Saved().ToTimeline();

        Output("timeline routine.json").Should().ContainAll(timeline.Select(segment => segment.Text));
        Json("timeline routine.json --json").GetProperty("segments").GetArrayLength().Should().Be(timeline.Count);
    }

    [Fact]
    public void Reminders_begin_today_unless_another_day_is_named()
    {
        Saved();

        Output("reminders routine.json --day saturday --time beforeBed --weeks 2").Should().Contain("DTSTAMP:20260328T073000Z").And.Contain("DTSTART:20260328T213000").And.Contain("RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=2026041");
        Output("reminders routine.json --day saturday --time beforeBed --from 2026-03-29").Should().Contain("DTSTART:20260404T213000");
    }

    [Fact]
    public void A_plan_shows_a_stage_and_is_saved()
    {
        var plan = new ExercisePlan(Saved());

        Output("plan routine.json --stage 2 -o plan.json").Should().StartWith($"Stage 2 of {plan.StageCount}\n").And.ContainAll(plan.Stages().Skip(1).Select(stage => $"{stage.Stage}. {stage.Change!.Text} [{stage.Change.Source.Id}]"));
        ExercisePlan.Read(backcare.Read("plan.json"), ExerciseCatalog.Default).Should().Be(plan.Next());
        backcare.Run("plan routine.json --stage 900").Should().Be((ExitCodes.WrongUse, "", $"There is no stage 900; expected 1 to {plan.StageCount}.\n"));
    }

    [Fact]
    public void A_figure_is_the_drawing_of_the_library()
    {
        var twist = ExerciseCatalog.Default["seated-twist"];

        Output("figure seated-twist --side right --moment 0.5").Should().Be(Figures.FigureCatalog.Default.For(twist, Side.Right)!.ToSvg(0.5));
        Output("figure cat-cow -o cat.svg").Should().BeEmpty();
        backcare.Read("cat.svg").Should().StartWith("<svg");
    }

    [Fact]
    public void Colour_is_for_a_terminal_only()
    {
        backcare.Write("routine.json", "{}");
        using var terminal = new Backcare { HasColour = true };
        terminal.Write("routine.json", "{}");

        backcare.Run("validate routine.json").Output.Should().NotContain("\u001b");
        terminal.Run("validate routine.json").Output.Should().Contain("\u001b[31mError\u001b[0m ");
    }

    [Theory]
    [InlineData("", "Required command")]
    [InlineData("quiry", "quiry")]
    [InlineData("generate", "'--minutes' is required")]
    [InlineData("generate --minutes 900", "--minutes: expected 0.5 to 60, found '900'.")]
    [InlineData("generate --minutes NaN", "--minutes: expected 0.5 to 60, found 'NaN'.")]
    [InlineData("generate --minutes ten", "--minutes: expected 0.5 to 60, found 'ten'.")]
    [InlineData("generate --minutes 5 --area midleBack", "did you mean 'middleBack'?")]
    [InlineData("generate --minutes 5 --at-hand chiar", "did you mean 'chair'?")]
    [InlineData("generate --minutes 5 --avoid kneling", "did you mean 'kneeling'?")]
    [InlineData("generate --minutes 5 --include cat-kow", "did you mean 'cat-cow'?")]
    [InlineData("generate --minutes 5 --position 7", "--position: '7'")]
    [InlineData("generate --minutes 5 --rounds 99", "--rounds: expected 1 to 10")]
    [InlineData("query --area nothing,nowhere", "nowhere")]
    [InlineData("show seated-twst", "did you mean 'seated-twist'?")]
    [InlineData("show 'No Id'", "No Id")]
    [InlineData("show cat-cow --language la", "--language: 'la'")]
    [InlineData("figure cat-cow --moment 2", "--moment: expected 0 to 1")]
    [InlineData("handout routine.json --paper a5", "--paper: 'a5'")]
    [InlineData("query --unknown", "--unknown")]
    public void Wrong_use_ends_with_2_and_says_what_is_wrong_on_the_error_stream(string line, string says)
    {
        Saved();

        var (code, output, errors) = backcare.Run(line);

        code.Should().Be(ExitCodes.WrongUse);
        output.Should().BeEmpty();
        errors.Should().Contain(says).And.NotContain("   at ");
    }

    [Fact]
    public void All_that_is_wrong_with_a_command_line_is_said_at_once() =>
        backcare.Run("generate --minutes 900 --area midleBack --at-hand chiar").Errors.Should().ContainAll("--minutes", "middleBack", "'chair'");

    [Theory]
    [InlineData("validate nothing.json")]
    [InlineData("handout routine.json -o missing/page.html")]
    [InlineData("generate --minutes 5 -o missing/routine.json")]
    public void A_file_that_cannot_be_read_or_written_ends_with_3(string line)
    {
        Saved();

        var (code, _, errors) = backcare.Run(line);

        code.Should().Be(ExitCodes.File);
        errors.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[[[[")]
    [InlineData("null")]
    [InlineData("\u0000")]
    [InlineData("{\"formatVersion\":99}")]
    public void A_document_that_is_none_is_refused_by_every_command_that_reads_one(string document)
    {
        foreach (var command in new[] { "validate", "handout", "timeline", "reminders", "plan" })
        {
            var (code, output, errors) = backcare.Run($"{command} -", document);

            code.Should().Be(ExitCodes.No);
            (output + errors).Should().Contain("Error document.").And.NotContain("   at ");
        }
    }

    [Fact]
    public void Whatever_is_typed_ends_with_an_exit_code_that_is_documented_and_no_fault()
    {
        Saved();
        string[] words =
        [
            "query", "generate", "show", "validate", "handout", "timeline", "plan", "figure", "--help", "--version", "--json", "--language", "de", "--minutes", "5", "-1", "NaN", "--area", "middleBack", "chest,neck", ",", "",
            " ", "-", "--", "-o", "--at-hand", "nothing", "--stage", "2", "cat-cow", "'", "@x", "[suggest]", "[nothing]", "{}", "=", "--area=", "--first", "ä\u0301", "\ud800", "🧘", new string('x', 3000), backcare.File("routine.json"),
        ];
        var random = new System.Random(20260304);

        for (var i = 0; i < 2000; i++)
        {
            string[] args = [.. Enumerable.Range(0, random.Next(6)).Select(_ => words[random.Next(words.Length)])];
            for (var j = 1; j < args.Length; j++)
            {
                if (args[j - 1] == "-o") args[j] = args[j].Length > 0 ? backcare.File("out.txt") : "";
            }

            var (code, output, errors) = backcare.Run(args);

            code.Should().BeOneOf([ExitCodes.Done, ExitCodes.No, ExitCodes.WrongUse, ExitCodes.File], "of {0}: {1}", string.Join(' ', args), errors);
            (output + errors).Should().NotContain("   at BackCare").And.NotContain("   at System");
        }
    }

    private Routine Saved()
    {
        var routine = new RoutineBuilder("Evening", ExerciseCatalog.Default).Add("seated-twist").Add("scapular-squeeze", "2 x 15, hold 5 s").Add("childs-pose", "hold 40 s").Build();
        backcare.Write("routine.json", routine.ToJson());
        return routine;
    }

    private string Output(string line)
    {
        var (code, output, errors) = backcare.Run(line);
        errors.Should().BeEmpty();
        code.Should().Be(ExitCodes.Done, "'{0}' is sound", line);
        return output;
    }

    private JsonElement Json(string line) => JsonDocument.Parse(Output(line)).RootElement;
}
