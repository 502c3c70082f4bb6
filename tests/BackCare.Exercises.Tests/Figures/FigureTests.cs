using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Figures;

public class FigureTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Every picture that there is, with the name of its file in docs/figures.</summary>
    public static IEnumerable<(string Name, Figure Figure)> All =>
        from exercise in Catalog.Exercises
        from level in exercise.Levels.Count == 0 ? [null] : exercise.Levels.Cast<Level?>()
        from position in level is not null || exercise.Id.Value is not ("latissimus-dorsi-stretch" or "scapular-squeeze") ? exercise.Positions.Take(1) : exercise.Positions
        let name = level is null ? "" : $"-level-{Enumerable.Range(0, exercise.Levels.Count).First(i => exercise.Levels[i] == level) + 1}"
        let figure = FigureCatalog.Default.For(exercise, level: level, position: level?.Position ?? position)
        where figure is not null // Whether there is one, another test asks.
        select ($"{exercise.Id}{name}{(position == Position.SittingOnChair && exercise.Positions.Count > 1 ? "-sitting" : "")}", figure);

    public static TheoryData<string> Names => [.. All.Select(picture => picture.Name)];

    [Fact]
    public void Each_exercise_of_the_catalog_has_a_figure() =>
        FigureCatalog.Default.Exercises.Should().BeEquivalentTo(Catalog.Exercises.Select(exercise => exercise.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_looks_like_this(string name) => Golden.Matches($"docs/figures/{name}.svg", Named(name).ToSvg());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_thumbnail_looks_like_this(string name) => Golden.Matches($"docs/figures/{name}-small.svg", Named(name).ToSvg(new() { IsThumbnail = true }));

    [Fact]
    public void There_is_no_picture_in_the_documents_that_no_figure_draws() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "docs/figures"), "*.svg").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(All.SelectMany(picture => (string[])[picture.Name, $"{picture.Name}-small"]));

    [Fact]
    public void The_document_of_figures_shows_every_picture() =>
        Regex.Matches(Repository.Read("docs/figures.md"), "src=\"figures/([a-z0-9-]+)\\.svg\"").Select(picture => picture.Groups[1].Value)
            .Should().BeEquivalentTo(All.SelectMany(picture => (string[])[picture.Name, $"{picture.Name}-small"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_under_12_kB_and_zipped_under_4_on_either_side(string name)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            var named = Named(name);
            var figure = named.Exercise.IsSided ? FigureCatalog.Default.For(named.Exercise, side)! : named;
            foreach (var text in (string[])[figure.ToSvg(), figure.ToSvg(new() { IsThumbnail = true }), figure.ToSvg(0.5)])
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                bytes.Length.Should().BeLessThan(12_000);
                using var zipped = new MemoryStream();
                using (var zip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
                zipped.Length.Should().BeLessThan(4_000);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_plain_SVG_without_ids_links_scripts_or_anything_to_load(string name)
    {
        foreach (var options in (FigureOptions[])[new(), new() { IsThumbnail = true }, new() { HasStyleInPage = true }])
        {
            var picture = XElement.Parse(Named(name).ToSvg(options));

            picture.Name.Should().Be(Svg + "svg");
            picture.Attribute("role")!.Value.Should().Be("img");
            picture.Descendants().Select(element => element.Name.LocalName).Should().BeSubsetOf(["title", "desc", "style", "g", "path"]);
            picture.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Should().BeSubsetOf(["xmlns", "viewBox", "role", "class", "transform", "d"]);
            picture.Elements(Svg + "style").Should().HaveCount(options.HasStyleInPage ? 0 : 1);
            picture.Descendants(Svg + "path").Should().HaveCountGreaterThan(20).And.OnlyContain(path => Regex.IsMatch(path.Attribute("d")!.Value, "^[MlaqtZ0-9 -]+$"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_style_sheet_of_a_picture_and_that_of_all_say_how_each_path_looks(string name)
    {
        foreach (var isThumbnail in (bool[])[false, true])
        {
            var picture = XElement.Parse(Named(name).ToSvg(new() { IsThumbnail = isThumbnail }));
            foreach (var style in (string[])[picture.Element(Svg + "style")!.Value, FigureStyle.Rules])
            {
                foreach (var used in picture.Descendants(Svg + "path").Attributes("class").SelectMany(names => names.Value.Split(' ')).Distinct()) Regex.IsMatch(style, $@"\.{used}[{{,]").Should().BeTrue("{0} has a rule", used);
            }
        }
    }

    [Fact]
    public void No_rule_reaches_out_of_a_picture()
    {
        var rules = Regex.Replace(FigureStyle.Rules, @"@supports\([^{]*\)\{(.*?)\}\}", "$1}");

        Regex.Matches(rules, "([^{}]+){[^{}]*}").SelectMany(rule => rule.Groups[1].Value.Split(',')).Should().HaveCountGreaterThan(50).And.OnlyContain(selector => selector.StartsWith(".bc ", StringComparison.Ordinal) || selector.StartsWith(".bc-small.bc ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_thumbnail_has_of_its_own_reaches_no_picture_beside_it_in_the_page()
    {
        var figure = FigureCatalog.Default.For(Catalog["bird-dog"])!;
        var (large, small) = (RulesOf(figure.ToSvg()), RulesOf(figure.ToSvg(new() { IsThumbnail = true })));

        small.Where(rule => rule.Contains("stroke-width", StringComparison.Ordinal)).Should().HaveCountGreaterThan(2).And.OnlyContain(rule => rule.StartsWith(".bc-small.bc ", StringComparison.Ordinal));
        large.Where(rule => rule.Contains("stroke-width", StringComparison.Ordinal)).Should().HaveCountGreaterThan(2).And.OnlyContain(rule => rule.StartsWith(".bc ", StringComparison.Ordinal));

        static string[] RulesOf(string text) => [.. Regex.Matches(XElement.Parse(text).Element(Svg + "style")!.Value, "[^{}]+{[^{}]*}").Select(rule => rule.Value)];
    }

    [Fact]
    public void Each_colour_is_a_custom_property_with_a_plain_colour_before_it_and_a_dark_one()
    {
        var names = Regex.Matches(FigureStyle.Rules, "var\\(--bc-([a-z-]+),(#[0-9a-f]{6})\\)").Select(match => match.Groups[1].Value).Distinct().ToArray();

        names.Should().HaveCountGreaterThan(25);
        Regex.Matches(FigureStyle.DarkColours, "--bc-([a-z-]+):#[0-9a-f]{6}").Select(match => match.Groups[1].Value).Should().BeEquivalentTo(names);
        var plain = FigureStyle.Rules[..FigureStyle.Rules.IndexOf("@supports", StringComparison.Ordinal)];
        plain.Should().NotContain("var(").And.Contain("fill:#");
        var document = Repository.Read("docs/figures.md");
        names.Where(name => !document.Contains($"`--bc-{name}`", StringComparison.Ordinal)).Should().BeEmpty("docs/figures.md lists them");
    }

    [Fact]
    public void Its_title_is_the_name_with_the_side_and_its_description_the_steps_in_the_words_of_the_side()
    {
        var exercise = Catalog["seated-twist"];
        var right = XElement.Parse(FigureCatalog.Default.For(exercise, Side.Right)!.ToSvg());

        right.Elements().First().Should().Be(right.Element(Svg + "title"), "readers look for the title in the first place");
        right.Element(Svg + "title")!.Value.Should().Be("Seated twist, right side");
        right.Element(Svg + "desc")!.Value.Should().Be(string.Join(' ', exercise.Steps.Where(step => step.Phase is StepPhase.Move or StepPhase.Hold).Select(step => step.Right ?? step.Text)));
        XElement.Parse(FigureCatalog.Default.For(Catalog["cat-cow"], Side.Right)!.ToSvg()).Element(Svg + "title")!.Value.Should().Be("Cat-cow");
    }

    [Fact]
    public void A_hostile_name_and_steps_stay_text()
    {
        const string Hostile = "</title><script>alert(1)</script>\u0001 & \"quoted\" ]]> <!-- é 😀";
        var exercise = Catalog["cat-cow"] with { Name = Hostile, Steps = [new(Hostile)] };

        var picture = XElement.Parse(FigureCatalog.Default.For(exercise)!.ToSvg());

        picture.Element(Svg + "title")!.Value.Should().Be(Hostile.Replace('\u0001', ' '));
        picture.Element(Svg + "desc")!.Value.Should().Be(Hostile.Replace('\u0001', ' '));
        picture.Descendants().Select(element => element.Name.LocalName).Should().NotContain("script");
    }

    [Fact]
    public void The_other_side_is_the_same_picture_in_a_mirror()
    {
        foreach (var exercise in Catalog.Exercises.Where(exercise => exercise.IsSided))
        {
            var (left, right) = (FigureCatalog.Default.For(exercise, Side.Left)!, FigureCatalog.Default.For(exercise, Side.Right)!);

            left.ToSvg().Should().Be(FigureCatalog.Default.For(exercise)!.ToSvg());
            foreach (var (one, other) in ((double?[])[0, 0.3, 1, null]).Select(moment => (Draw(left, moment), Draw(right, moment))))
            {
                foreach (var paint in (string[])["", "h", "a", "q", "v", "z", "g", "3", "w", "d"])
                {
                    var (here, there) = (Extent(one, paint), Extent(other, paint));
                    if (here is null && there is null) continue;

                    // The parting of the hair is on one side.
                    var near = paint == "h" ? 12 : 4;
                    there!.Value.Left.Should().BeApproximately(here!.Value.Width - here.Value.Right, near, "{0} {1} is drawn as a mirror shows it", exercise.Id, paint);
                    there.Value.Right.Should().BeApproximately(here.Value.Width - here.Value.Left, near, "{0} {1} is drawn as a mirror shows it", exercise.Id, paint);
                }
            }

            left.ToSvg(1).Should().NotBe(right.ToSvg(1));
        }

        // A thumbnail has the arrows as well.
        static XElement Draw(Figure figure, double? moment) => XElement.Parse(moment is { } at ? figure.ToSvg(at) : figure.ToSvg(new() { IsThumbnail = true }));

        // How far to the left and right the paths of a paint reach; of all paints when none is named.
        static (double Left, double Right, double Width)? Extent(XElement picture, string paint)
        {
            var move = double.Parse(Regex.Match(picture.Element(Svg + "g")!.Attribute("transform")!.Value, "translate\\((-?\\d+) ").Groups[1].Value);
            double[] across =
            [
                .. picture.Descendants(Svg + "path")
                    .Where(path => path.Attribute("transform") is null && (paint == "" || path.Attribute("class")?.Value.Split(' ')[0] == $"bc-{paint}"))
                    .SelectMany(path => Across(path.Attribute("d")!.Value)),
            ];
            return across.Length == 0 ? null : (across.Min() + move, across.Max() + move, double.Parse(picture.Attribute("viewBox")!.Value.Split(' ')[2]));
        }

        // How far to the right the ends of the parts of a path are.
        static IEnumerable<double> Across(string path)
        {
            var x = 0.0;
            foreach (Match part in Regex.Matches(path, "([MlaqtZ])([^MlaqtZ]*)"))
            {
                var numbers = Regex.Matches(part.Groups[2].Value, "-?\\d+").Select(number => double.Parse(number.Value)).ToArray();
                if (numbers.Length == 0) continue;

                // The two flags of an arc stand directly before its end.
                var step = part.Groups[1].Value == "a" ? double.Parse(Regex.Match(part.Groups[2].Value, " 0 [01][01](-?\\d+)").Groups[1].Value) : numbers[^2];
                x = part.Groups[1].Value == "M" ? numbers[0] : x + step;
                yield return x;
            }
        }
    }

    [Fact]
    public void An_exercise_without_sides_is_drawn_alike_for_both()
    {
        foreach (var exercise in Catalog.Exercises.Where(exercise => !exercise.IsSided)) FigureCatalog.Default.For(exercise, Side.Right)!.ToSvg().Should().Be(FigureCatalog.Default.For(exercise, Side.Left)!.ToSvg());
    }

    [Fact]
    public void Levels_and_positions_have_pictures_of_their_own()
    {
        var roller = Catalog["foam-roll-pectoralis-stretch"];
        roller.Levels.Select(level => FigureCatalog.Default.For(roller, level: level)!.ToSvg()).Should().OnlyHaveUniqueItems().And.HaveCount(3);
        foreach (var id in (string[])["latissimus-dorsi-stretch", "scapular-squeeze"])
        {
            FigureCatalog.Default.For(Catalog[id], position: Position.SittingOnChair)!.ToSvg().Should().NotBe(FigureCatalog.Default.For(Catalog[id], position: Position.Standing)!.ToSvg());
        }

        var item = new RoutineBuilder("Sitting", Catalog).Add("latissimus-dorsi-stretch", position: Position.SittingOnChair).Build().Items[0];
        FigureCatalog.Default.For(item)!.ToSvg().Should().Be(FigureCatalog.Default.For(item.Exercise, Side.Left, position: Position.SittingOnChair)!.ToSvg());
    }

    [Fact]
    public void All_moments_of_a_movement_have_one_size_and_are_the_same_each_time()
    {
        foreach (var (_, figure) in All)
        {
            string[] moments = [.. Enumerable.Range(0, 11).Select(i => figure.ToSvg(i / 10.0))];

            moments.Select(text => XElement.Parse(text).Attribute("viewBox")!.Value).Distinct().Should().ContainSingle();
            moments.Should().OnlyHaveUniqueItems("the body moves");
            figure.ToSvg(0.3).Should().Be(moments[3]);
        }
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_moment_is_from_0_to_1(double moment) =>
        FigureCatalog.Default.For(Catalog["cat-cow"])!.Invoking(figure => figure.ToSvg(moment)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected a moment from 0 to 1.*");

    [Fact]
    public void In_a_hold_the_body_goes_into_the_end_of_the_movement_and_stays_there_and_in_the_rest_comes_back()
    {
        var timeline = new RoutineBuilder("Squeeze", Catalog).Add("scapular-squeeze", "2 x 15, hold 5 s").Build().ToTimeline();
        var figure = FigureCatalog.Default.At(timeline, TimeSpan.Zero)!;
        var hold = timeline.First(segment => segment.Kind == SegmentKind.Hold);
        var rest = timeline.After(hold)!;

        figure.MomentAt(timeline, TimeSpan.Zero).Should().Be(0);
        figure.MomentAt(timeline, hold.Start).Should().Be(0);
        figure.MomentAt(timeline, hold.Start + TimeSpan.FromSeconds(0.75)).Should().Be(0.5);
        figure.MomentAt(timeline, hold.Start + TimeSpan.FromSeconds(1.5)).Should().Be(1);
        figure.MomentAt(timeline, hold.End - TimeSpan.FromTicks(1)).Should().Be(1);
        rest.Kind.Should().Be(SegmentKind.Rest);
        figure.MomentAt(timeline, rest.Start).Should().Be(1);
        figure.MomentAt(timeline, rest.End - TimeSpan.FromTicks(1)).Should().BeApproximately(0, 0.01);
    }

    [Fact]
    public void In_a_repetition_the_body_moves_with_the_breath_where_it_leads()
    {
        var timeline = new RoutineBuilder("Cat-cow", Catalog).Add("cat-cow").Build().ToTimeline();
        var figure = FigureCatalog.Default.At(timeline, TimeSpan.Zero)!;

        foreach (var segment in timeline.Where(segment => segment.Kind == SegmentKind.Move))
        {
            var end = figure.MomentAt(timeline, segment.End - TimeSpan.FromTicks(1));
            end.Should().BeApproximately(segment.Breathing == Breathing.Inhale ? 0 : 1, 0.01, "breathing in dips the back, as in the first picture, and breathing out rounds it");
        }
    }

    [Fact]
    public void Whatever_is_done_the_body_never_jumps_while_one_side_works()
    {
        var routine = new RoutineBuilder("All", Catalog);
        foreach (var exercise in Catalog.Exercises) routine.Add(exercise.Id.Value);
        var timeline = routine.Build().ToTimeline();
        var (step, before) = (TimeSpan.FromSeconds(0.05), ((Figure? Figure, double Moment)?)null);

        for (var position = TimeSpan.Zero; position < timeline.Duration; position += step)
        {
            var figure = FigureCatalog.Default.At(timeline, position);
            if (figure is null)
            {
                before = null;
                continue;
            }

            var moment = figure.MomentAt(timeline, position);
            moment.Should().BeInRange(0, 1);
            if (before is { } last && last.Figure!.Title == figure.Title) Math.Abs(moment - last.Moment).Should().BeLessThan(0.25, "at {0} of {1}", position, figure.Title);
            before = (figure, moment);
        }
    }

    [Fact]
    public void At_a_time_of_a_timeline_the_side_is_drawn_that_works_or_comes_next()
    {
        var timeline = new RoutineBuilder("Twist", Catalog).Add("seated-twist", "hold 30 s, each side").Build().ToTimeline();

        timeline.Select(segment => FigureCatalog.Default.At(timeline, segment.Start)?.Side).Should().Equal(Side.Left, Side.Left, Side.Right, Side.Right, null);
    }

    [Fact]
    public void Nothing_is_drawn_for_an_exercise_that_has_no_figure() => FigureCatalog.Empty.For(Catalog["cat-cow"]).Should().BeNull();

    private static Figure Named(string name) => All.First(picture => picture.Name == name).Figure;
}
