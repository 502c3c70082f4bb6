using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Handouts;
using BackCare.Exercises.Schedules;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Exercises.Tests.Handouts;

public class HandoutTests
{
    private const string Hostile = "# </title><script>alert(1)</script> [x](javascript:alert(1)) ![y](http://evil.example/z.png) <img src=x onerror=alert(1)> | \"quoted\" & 'single' `code` *bold* _it_ www.evil.example 1. one\r\n- two\u2028three";

    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly Routine Routine = new RoutineBuilder("Evening", Catalog)
        .Add("seated-twist", note: "Slowly.")
        .Add("bird-dog", "8 x")
        .Add("scapular-squeeze", "2 x 15, hold 5 s, rest 30 s")
        .Add("foam-roll-pectoralis-stretch")
        .Build().Harder("foam-roll-pectoralis-stretch");

    private static readonly HandoutOptions OnEvenings = new() { Schedule = new([DayOfWeek.Monday, DayOfWeek.Thursday], [TimeOfDay.BeforeBed]) };

    [Fact]
    public void The_page_in_HTML_looks_like_this() => Golden.Matches("tests/BackCare.Exercises.Tests/Handouts/handout.approved.html", Routine.ToHtml(OnEvenings));

    [Fact]
    public void The_page_in_Markdown_looks_like_this() => Golden.Matches("tests/BackCare.Exercises.Tests/Handouts/handout.approved.md", Routine.ToMarkdown(OnEvenings));

    [Theory]
    [InlineData("hold 30 s, each side", "Hold for 30 seconds on each side.")]
    [InlineData("hold 60 s", "Hold for 1 minute.")]
    [InlineData("3 x, hold 90 s", "Repeat 3 times, hold 1 minute 30 seconds each time.")]
    [InlineData("2 x 15, hold 5 s", "Repeat 15 times, hold 5 seconds each time. Do 2 sets.")]
    [InlineData("2 x 10, rest 45 s, left side", "Repeat 10 times on the left side. Do 2 sets, and rest 45 seconds between them.")]
    [InlineData("1 x", "Repeat once.")]
    [InlineData("2 x, hold 1 s, each side and right again", "Repeat twice on each side, hold 1 second each time. Do one set more on the right side.")]
    public void A_dose_is_said_in_plain_words(string dose, string words) => Dose.Parse(dose).ToWords().Should().Be(words);

    [Fact]
    public void Each_exercise_of_the_page_has_its_figure_and_the_page_their_style_once()
    {
        var page = Routine.ToHtml();

        Regex.Matches(page, "<svg .*?<title>(.*?)</title>").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Should().Equal(Routine.Items.Select(item => FigureCatalog.Default.For(item)!.Title));
        page.Should().Contain(FigureCatalog.Default.For(Routine.Items[3])!.ToSvg(new() { HasStyleInPage = true }), "the level of the routine is drawn");
        Regex.Matches(page, Regex.Escape(FigureStyle.Rules)).Should().ContainSingle();
    }

    [Fact]
    public void Figures_can_be_left_out_and_no_empty_box_is_left()
    {
        var page = Routine.ToHtml(new() { Figures = FigureCatalog.Empty });

        page.Should().NotContain("<svg").And.NotContain("class=\"picture\"").And.NotContain(FigureStyle.Rules);
        page.Should().Be(Regex.Replace(Routine.ToHtml(), "<div class=\"picture\"><svg.*?</svg></div>\n|<style>\n\\.bc .*?</style>\n", "", RegexOptions.Singleline));
    }

    [Fact]
    public void A_picture_of_ones_own_comes_before_the_figure()
    {
        var own = Catalog["cat-cow"] with { Media = [new(MediaKind.Picture, new("cat.png", UriKind.Relative), "A cat")] };
        var page = new RoutineBuilder("Own", Catalog.Extend([own with { Id = "own-cat" }])).Add("own-cat").Build().ToHtml();

        page.Should().Contain("<img src=\"cat.png\" alt=\"A cat\">").And.NotContain("<svg");
    }

    [Fact]
    public void Rounds_are_said_in_plain_words_with_the_time_of_all_of_them_before_anything_else()
    {
        var three = Routine.WithRounds(3);
        var one = new RoutineBuilder("One", Catalog).Add("cat-cow").InRounds(2).Build();

        foreach (var page in new[] { TextOf(three.ToHtml()), TextOf(Markdown.ToHtml(three.ToMarkdown())) })
        {
            page.Should().Contain($"4 exercises, 3 rounds, {(int)three.Duration.TotalMinutes} minutes {three.Duration.Seconds} seconds in all.");
            page.IndexOf("Do all exercises in order, then start again from the first: 3 rounds in all.", StringComparison.Ordinal).Should().BeInRange(0, page.IndexOf("Stop at once", StringComparison.Ordinal));
        }

        one.ToHtml().Should().Contain(" in all. <strong>Do the exercise, then start again: 2 rounds in all.</strong></p>");
        one.ToMarkdown().Should().Contain("1 exercise, 2 rounds, 1 minute 30 seconds in all.\n\n**Do the exercise, then start again: 2 rounds in all.**\n");
        (Routine.ToHtml() + Routine.ToMarkdown()).Should().NotContain(" rounds");
    }

    [Fact]
    public void Every_exercise_of_the_catalog_is_on_its_page_whole()
    {
        foreach (var exercise in Catalog.Exercises)
        {
            var routine = new RoutineBuilder("One", Catalog).Add(exercise).Build();
            var side = exercise.IsSided ? Side.Left : (Side?)null;
            var parts = new[] { exercise.HowFar, exercise.Sensation, exercise.WrongSensation, exercise.HowToBreathe, exercise.Levels.Count > 1 ? null : exercise.HarderWay, exercise.EasierWay };
            string[] texts =
            [
                exercise.Name, .. exercise.Steps.Select(step => step.For(side)), routine.Items[0].Dose.ToWords(), routine.Items[0].Position.Name,
                .. exercise.Cues.Concat(exercise.Mistakes).Concat(parts.OfType<CitedText>()).Select(text => text.Text), .. exercise.Levels.Take(2).Select(level => level.Text),
            ];

            var html = TextOf(routine.ToHtml());
            var markdown = TextOf(Markdown.ToHtml(routine.ToMarkdown()));

            foreach (var text in texts) html.Should().Contain(text);
            foreach (var text in texts) markdown.Should().Contain(text);
            foreach (var cited in routine.Items[0].Citations) html.Should().Contain(Catalog.SourceOf(cited.Source).Title);
        }
    }

    public static TheoryData<string> Pages => new(TextOf(Routine.ToHtml()), TextOf(Markdown.ToHtml(Routine.ToMarkdown())));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_stop_rule_and_to_check_first_come_before_the_exercises_and_the_precautions_are_there(string page)
    {
        var firstExercise = page.IndexOf($"1. {Routine.Items[0].Exercise.Name}", StringComparison.Ordinal);

        string[] first = [GuidanceCatalog.Default.StopRule.ToString(), GuidanceCatalog.Default.CheckFirst.ToString()];
        page.Should().ContainAll([Precaution.Heading(Language.English), .. Routine.Precautions.Select(precaution => precaution.InList)]);
        Routine.Precautions.Should().NotBeEmpty();
        foreach (var text in first) page.IndexOf(text, StringComparison.Ordinal).Should().BeInRange(0, firstExercise, "'{0}' comes first", text);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_signs_for_which_to_get_help_are_on_every_page_whole_with_the_reason_and_the_disclaimer(string page)
    {
        foreach (var sign in GuidanceCatalog.Default.Safety) page.Should().Contain(sign.Text);
        page.Should().Contain(SafetyTier.Emergency.Heading).And.Contain(SafetyTier.Urgent.Heading).And.Contain(GuidanceCatalog.Default.AboutSigns.ToString()).And.Contain(GuidanceCatalog.Default.Disclaimer);
    }

    [Fact]
    public void The_way_to_the_floor_and_up_is_on_a_page_that_needs_it_and_on_no_other()
    {
        var kneeling = new RoutineBuilder("Floor", Catalog).Add("cat-cow").Add("bird-dog").Build();

        Regex.Count(TextOf(kneeling.ToHtml()), Regex.Escape(GuidanceCatalog.Default.For(Position.Quadruped)!.GettingOut)).Should().Be(1, "two exercises on the floor need it once");
        TextOf(Markdown.ToHtml(kneeling.ToMarkdown())).Should().Contain(GuidanceCatalog.Default.For(Position.Quadruped)!.GettingInto);
        new RoutineBuilder("Chair", Catalog).Add("seated-twist").Build().ToHtml().Should().NotContain("up again");
    }

    [Fact]
    public void Hostile_names_and_notes_stay_text_in_HTML()
    {
        var html = Named(Hostile).ToHtml();

        Regex.Matches(html, "<(script|img|a|iframe|object|link|form)[ >]", RegexOptions.IgnoreCase).Should().HaveCount(2, "the data for programs is in two elements");
        html.Should().NotContain("onerror=alert(1)>").And.Contain("&lt;script&gt;");
        TextOf(html).Should().Contain("Note: # </title><script>alert(1)</script> [x](javascript:alert(1))");
    }

    [Fact]
    public void Hostile_names_and_notes_stay_text_in_Markdown()
    {
        var page = Markdown.Parse(Named(Hostile).ToMarkdown(), new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());
        var plain = Markdown.Parse(Named("Name").ToMarkdown(), new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());

        page.Descendants<LinkInline>().Should().BeEmpty();
        page.Descendants<AutolinkInline>().Should().BeEmpty();
        page.Descendants<HtmlInline>().Should().BeEmpty();
        page.Descendants<HtmlBlock>().Should().BeEmpty();
        page.Descendants<CodeInline>().Should().BeEmpty();
        page.Descendants<HeadingBlock>().Should().HaveSameCount(plain.Descendants<HeadingBlock>());
        page.Descendants<ListBlock>().Should().HaveSameCount(plain.Descendants<ListBlock>());
        page.Descendants<EmphasisInline>().Should().HaveSameCount(plain.Descendants<EmphasisInline>());
        page.Descendants<Markdig.Extensions.Tables.TableCell>().Should().HaveSameCount(plain.Descendants<Markdig.Extensions.Tables.TableCell>());
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere() =>
        Regex.Matches(Routine.ToHtml(), "(src|href|url\\(|@import|http-equiv)", RegexOptions.IgnoreCase).Should().BeEmpty();

    [Fact]
    public void The_data_inside_is_no_code_and_the_routine_can_be_read_back_from_the_page()
    {
        foreach (var routine in new[] { Routine, Named(Hostile), Routine.WithRounds(3) })
        {
            var page = routine.ToHtml();

            Regex.Matches(page, "<script[^>]*>").Select(match => match.Value).Should().Equal("<script type=\"application/ld+json\" id=\"plan\">", "<script type=\"application/json\" id=\"routine\">");
            Routine.Read(Data(page, "routine"), Catalog).Should().Be(routine);
        }
    }

    [Fact]
    public void The_plan_inside_is_in_the_words_of_schema_org()
    {
        var plan = JsonNode.Parse(Data(Routine.ToHtml(), "plan"))!;

        (plan["@context"]!.ToString(), plan["@type"]!.ToString(), plan["name"]!.ToString(), plan["inLanguage"]!.ToString()).Should().Be(("https://schema.org", "ExercisePlan", "Evening", "en"));
        XmlConvert.ToTimeSpan(plan["activityDuration"]!.ToString()).Should().Be(Routine.Duration);
        plan["hasPart"]!.AsArray().Select(part => (part!["name"]!.ToString(), (int)part["repetitions"]!, part["description"]!.ToString()))
            .Should().Equal(Routine.Items.Select(item => (item.Exercise.Name, item.Dose.Repetitions, item.Dose.ToWords())));
    }

    [Fact]
    public void What_is_known_is_written_in_and_what_is_not_is_a_line_to_write_on()
    {
        var options = new HandoutOptions
        {
            Recipient = "A. <Reader>",
            Date = new(2026, 3, 2),
            ReviewOn = new(2026, 3, 30),
            Sender = new("Harbour Street Clinic", "01 23 45", new("data:image/png;base64,iVBORw0KGgo=")),
            Link = new("https://clinic.example/r?a=1&b=2"),
        };

        Routine.ToHtml(options).Should().ContainAll(
            "<dt>For</dt><dd>A. &lt;Reader&gt;</dd>", "<dt>Date</dt><dd>2026-03-02</dd>", "<dt>Look at it again on</dt><dd>2026-03-30</dd>",
            "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"\">", "<strong>Harbour Street Clinic</strong> Phone: 01 23 45", "<a href=\"https://clinic.example/r?a=1&amp;b=2\">");
        Routine.ToHtml().Should().Contain("<dt>For</dt><dd></dd>").And.NotContain("sender\">").And.NotContain("<a ");
        Routine.ToMarkdown(options).Should().ContainAll("Harbour Street Clinic Phone: 01 23 45", "For: A. \\<Reader\\>; Date: 2026", "<https://clinic.example/r?a=1&b=2>");
        Routine.ToMarkdown().Should().Contain("For: \\_\\_");
    }

    [Fact]
    public void Paper_and_type_follow_the_options_and_else_the_printer()
    {
        Routine.ToHtml().Should().NotContain("size: A4").And.NotContain("size: letter").And.Contain("<body>");
        Routine.ToHtml(new() { Paper = PaperSize.A4 }).Should().Contain("@page { size: A4; }");
        Routine.ToHtml(new() { Paper = PaperSize.Letter, IsLargePrint = true }).Should().Contain("@page { size: letter; }").And.Contain("<body class=\"large\">");
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        FluentActions.Invoking(() => new HandoutOptions { Weeks = 5 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected 1 to 4 weeks.*");
        FluentActions.Invoking(() => new HandoutOptions { Paper = (PaperSize)2 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new HandoutOptions { Link = new("javascript:alert(1)") }).Should().Throw<ArgumentException>().WithMessage("*is not an address with https or http.*");
        FluentActions.Invoking(() => new HandoutSender(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new HandoutSender("Clinic", logo: new("javascript:alert(1)"))).Should().Throw<ArgumentException>().WithMessage("*scheme*");
    }

    [Fact]
    public void There_is_a_box_to_tick_for_each_time_of_each_day_of_each_week()
    {
        Regex.Matches(Routine.ToHtml(OnEvenings), "<td></td>").Should().HaveCount(1 + 2);
        Regex.Matches(Routine.ToHtml(), "<th scope=\"col\">").Should().HaveCount(7);
        Routine.ToMarkdown(OnEvenings).Should().Contain("| | Mon | Thu |").And.Contain("| Before going to bed | ☐ | ☐ |");

        var month = Routine.ToHtml(new() { Schedule = new(), Weeks = 4 });
        Regex.Matches(month, "<td></td>").Should().HaveCount(1 + (4 * 2 * 7), "morning and evening, seven days, four weeks");
        month.Should().Contain("<th scope=\"row\">Week 1, on waking</th>").And.Contain("<th scope=\"row\">Week 4, before going to bed</th>");
    }

    [Fact]
    public void A_side_that_is_not_done_is_not_on_the_page()
    {
        var right = new RoutineBuilder("Right", Catalog).For(SideWish.RightOnly).Add("seated-twist").Build().ToMarkdown();

        right.Should().Contain("Hold for 30 seconds on the right side.").And.Contain("right knee").And.NotContain("other side");
        new RoutineBuilder("Both", Catalog).Add("bird-dog").Build().ToMarkdown().Should().Contain("Change sides with each repetition.");
    }

    [Fact]
    public void A_source_that_the_catalog_does_not_have_is_named_by_its_id() =>
        Routine.ToMarkdown(new() { Catalog = ExerciseCatalog.Empty }).Should().Contain("- helen-clark");

    [Fact]
    public void A_page_whose_doses_and_texts_have_no_source_lists_none()
    {
        var ours = Catalog["scapular-squeeze"] with { Id = "ours", Steps = [new("Squeeze.")], Cues = [], Mistakes = [], Sensation = null, HowToBreathe = null, EasierWay = null };
        var routine = new RoutineBuilder("Ours", Catalog.Extend([ours])).Add("ours", "6 x, hold 5 s", decision: new("Our physiotherapist", "to begin with")).Build();

        routine.ToHtml().Should().NotContain("Sources").And.NotContain("<ul>\n</ul>").And.EndWith("</html>\n");
        routine.ToMarkdown().Should().NotContain("Sources").And.EndWith("right for you.\n");
    }

    [Fact]
    public void The_page_is_the_same_in_every_culture()
    {
        var here = Routine.ToHtml();
        foreach (var culture in new[] { "ar-SA", "de-DE", "fa-IR", "tr-TR" }) TextForm.In(culture, () => Routine.ToHtml().Should().Be(here));
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => ((Routine)null!).ToHtml()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Routine)null!).ToMarkdown()).Should().Throw<ArgumentNullException>();
    }

    private static string Data(string page, string id) => Regex.Match(page, $"<script[^>]* id=\"{id}\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;

    private static Routine Named(string text) => new RoutineBuilder(text, Catalog).Add("seated-twist", note: text).Build();

    private static string TextOf(string html) => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "<(style|script).*?</\\1>", "", RegexOptions.Singleline), "<[^>]+>", ""));
}
