using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Tests.Routines;
using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Values;

/// <summary>Values of the library through System.Text.Json as an application uses it: what is written is what is read, and nothing becomes a default in silence.</summary>
public class ValueJsonTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    /// <summary>Plain reflection, the defaults of a web API, an application's own context, and the resolver of the library chained to it.</summary>
    private static readonly Dictionary<string, JsonSerializerOptions> Modes = new()
    {
        ["plain"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["own context"] = new() { TypeInfoResolver = OwnContext.Default },
        ["resolver of the library"] = new() { TypeInfoResolver = BackCareJson.TypeInfoResolver },
    };

    public static TheoryData<string> ModeNames => [.. Modes.Keys];

    [Theory]
    [MemberData(nameof(ModeNames))]
    public void Every_value_is_written_as_its_text_and_read_back(string mode)
    {
        Check(ExerciseId.Parse("cat-cow"), "\"cat-cow\"");
        Check(SourceId.Parse("helen-clark"), "\"helen-clark\"");
        Check(Equipment.FoamRoller, "\"foamRoller\"");
        Check(Demand.SpinalFlexion, "\"spinalFlexion\"");
        Check(Dose.Parse("2 x 15, hold 5 s, each side and left again, rest 0 s"), "\"2 x 15, hold 5 s, rest 0 s, each side and left again\"");
        Check(DoseRange.Parse("3-5 x, hold ~20-30 s"), "\"3-5 x, hold ~20-30 s\"");
        Check(HoldRange.Parse(">=60 s"), "\"\\u003E=60 s\"");
        Check(CountRange.Parse("a few"), "\"a few\"");
        Check(new Target(TargetArea.MiddleBack), "\"middleBack\"");
        Check(new Target(TargetArea.Chest, 2), "\"chest:2\"");
        Check(Sides.RightMore, "\"rightMore\"");
        Check(TargetArea.ShoulderBlades, "\"shoulderBlades\"");
        Check(DoseFigures.Hold | DoseFigures.Sets, "\"hold, sets\"");
        Check(new EquipmentGroup(Equipment.Chair) { Note = "Firm.", StandIns = [new(Equipment.Table, false, "Too high.") { Source = "helen-clark" }] },
            """{"anyOf":["chair"],"note":"Firm.","standIns":[{"item":"table","suits":false,"why":"Too high.","source":"helen-clark"}]}""");
        Check(new Schedule([DayOfWeek.Friday, DayOfWeek.Monday], [TimeOfDay.BeforeBed]), """{"days":["monday","friday"],"times":["beforeBed"],"strengtheningDays":["monday","friday"]}""");
        Check(ExampleRequest.Full, """{"name":"Morning","targets":["chest","middleBack:3"],"timeBudget":"00:12:30","equipment":["chair","slingTrainer"],"positions":["standing","sittingOnChair"],"kinds":["mobility"],"avoided":["prone"],"included":["cat-cow"],"excluded":["bird-dog"],"recent":["cat-cow","cat-cow"],"sides":"moreOnLeft","isFirst":true,"maxExercises":2,"seed":-7}""");
        Check(new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(1) }, """{"timeBudget":"00:01:00"}""");

        void Check<T>(T value, string json)
        {
            JsonSerializer.Serialize(value, Modes[mode]).Should().Be(json);
            JsonSerializer.Deserialize<T>(json, Modes[mode]).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(ModeNames))]
    public void Findings_reasons_obstacles_and_segments_are_read_back_equal(string mode)
    {
        var options = Modes[mode];
        var answer = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.MiddleBack, TargetArea.Hips], Included = ["seated-twist"], Equipment = [Equipment.Chair] });
        var nothing = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(2), Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm] });
        var document = FluentActions.Invoking(() => Routine.Read("""{"formatVersion":1,"name":" ","items":[],"what's \\ this":1}""", Catalog)).Should().Throw<InvalidRoutineException>().Which.Findings;

        Check(answer.Findings);
        Check(document);
        answer.Reasons.Should().NotBeEmpty().And.AllSatisfy(Check);
        nothing.Reasons.Should().AllSatisfy(Check);
        nothing.Obstacles.Should().NotBeEmpty().And.AllSatisfy(Check);
        answer.Routine.ToTimeline().Should().AllSatisfy(Check);

        void Check<T>(T value)
        {
            var json = JsonSerializer.Serialize(value, options);
            var read = JsonSerializer.Deserialize<T>(json, options);
            if (value is not FindingReport report) read.Should().Be(value);
            else ((FindingReport)(object)read!).Should().Equal(report);
            JsonSerializer.Serialize(read, options).Should().Be(json);
        }
    }

    [Fact]
    public void Any_request_is_read_back_equal_in_every_mode()
    {
        var words = Gen.Elements("", "Morning", "Zw\u00f6lf \u2028 \U0001F600 \"quoted\"");
        var requests =
            from name in words
            from areas in Gen.SubListOf(Enum.GetValues<TargetArea>())
            from weight in Gen.Choose(1, 100)
            from seconds in Gen.Choose(-5, 100_000)
            from items in Gen.SubListOf(Equipment.Known.ToArray())
            from positions in Gen.SubListOf(Enum.GetValues<Position>())
            from kinds in Gen.SubListOf(Enum.GetValues<ExerciseKind>())
            from demands in Gen.SubListOf(Demand.Known.ToArray())
            from ids in Gen.SubListOf(Catalog.Exercises.Select(exercise => exercise.Id).ToArray())
            from sides in Gen.Elements(Enum.GetValues<SideWish>())
            from most in Gen.Elements<int?>(null, -1, 0, 4, 31)
            from rounds in Gen.Choose(0, 4)
            from doses in Gen.Elements(null, Enum.GetValues<DosePreference>().Cast<DosePreference?>().Last(), DosePreference.Middle)
            from time in Gen.Elements<TimeOfDay?>(null, TimeOfDay.OnWaking, TimeOfDay.BeforeBed)
            from variety in Gen.Choose(0, 300)
            from seed in Gen.Choose(int.MinValue, int.MaxValue)
            select new RoutineRequest
            {
                Name = name,
                Targets = [.. areas.Select(area => new Target(area, weight))],
                TimeBudget = TimeSpan.FromSeconds(seconds) + TimeSpan.FromTicks(seconds),
                Equipment = [.. items],
                Positions = [.. positions],
                Kinds = [.. kinds],
                Avoided = [.. demands],
                Included = [.. ids.Take(3)],
                Excluded = [.. ids.Skip(3)],
                Recent = [.. ids],
                Sides = sides,
                IsFirst = seed % 2 == 0,
                MaxExercises = most,
                Rounds = rounds,
                Doses = doses,
                TimeOfDay = time,
                Variety = variety,
                Seed = seed,
            };

        Prop.ForAll(Arb.From(requests), request => Modes.Values.All(options =>
        {
            var json = JsonSerializer.Serialize(request, options);
            var read = JsonSerializer.Deserialize<RoutineRequest>(json, options)!;
            return read == request && JsonSerializer.Serialize(read, options) == json;
        })).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_routine_plan_and_answer_is_read_back_with_a_catalog()
    {
        foreach (var expand in new[] { false, true })
        {
            foreach (var options in new[] { new JsonSerializerOptions(JsonSerializerDefaults.Web), new() { TypeInfoResolver = OwnContext.Default } })
            {
                options.ConfigureForBackCare(Catalog, expand);
                Prop.ForAll(Arb.From(RandomRoutine.Any), routine => IsSame(routine, options) && IsSame(new ExercisePlan(routine).Stages().Last(), options)
                    && IsSame(new ExercisePlan(routine), options)).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
                RoutineRequest[] requests =
                [
                    new() { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.MiddleBack, TargetArea.Chest], Equipment = [Equipment.Chair] },
                    new() { TimeBudget = TimeSpan.FromMinutes(2), Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm] },
                    new() { TimeBudget = TimeSpan.FromMinutes(2), Included = ["nothing-here"] },
                    new() { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.Back], Variety = 20, Seed = 3 },
                    new() { TimeBudget = TimeSpan.FromMinutes(20), Positions = [Position.Prone] },
                ];
                foreach (var request in requests)
                {
                    var result = Catalog.Generate(request);
                    var json = JsonSerializer.Serialize(result, options);
                    var read = JsonSerializer.Deserialize<GenerationResult>(json, options)!;
                    JsonSerializer.Serialize(read, options).Should().Be(json);
                    Parts(read).Should().Be(Parts(result));
                    Proof(read).Should().Be(Proof(result));
                }
            }
        }

        static (bool, int, int, int, int, int, int) Parts(GenerationResult result) =>
            (result.HasRoutine, result.Findings.Count, result.Coverage.Count, result.Reasons.Count, result.Offers.Count, result.Conflict.Count, result.Obstacles.Count);

        static (bool, int, int, int, int, int, int) Proof(GenerationResult result) =>
            (result.IsProvenBest, result.CoverageScore, result.Points, result.PointsBelowBest, result.CoverageBound, result.PointsBound, result.SearchSteps);

        static bool IsSame<T>(T value, JsonSerializerOptions options)
        {
            var json = JsonSerializer.Serialize(value, options);
            var read = JsonSerializer.Deserialize<T>(json, options);
            return Equals(read, value) && JsonSerializer.Serialize(read, options) == json;
        }
    }

    [Fact]
    public void Decisions_levels_notes_and_repeats_travel_with_a_routine()
    {
        var options = new JsonSerializerOptions().ConfigureForBackCare(Catalog);
        var routine = new RoutineBuilder("Circuit", Catalog).AllowRepeats().For(SideWish.RightOnly).Avoiding(Demand.Prone)
            .Add("bird-dog", "4 x", note: "Slowly.", decision: new("The clinic", "for a start")).Add("foam-roll-pectoralis-stretch", level: 2).Add("bird-dog").Build();

        var json = JsonSerializer.Serialize(routine, options);

        json.Should().Be("""{"name":"Circuit","sides":"rightOnly","allowsRepeats":true,"avoided":["prone"],"items":[{"exercise":"bird-dog","position":"quadruped","dose":"4 x, right side","note":"Slowly.","decision":{"by":"The clinic","why":"for a start"}},{"exercise":"foam-roll-pectoralis-stretch","position":"crookLying","dose":"3 x, hold 30 s","level":2},{"exercise":"bird-dog","position":"quadruped","dose":"10 x, hold 3 s, right side"}]}""");
        JsonSerializer.Deserialize<Routine>(json, options).Should().Be(routine);
    }

    [Fact]
    public void A_document_is_read_where_a_value_is_expected()
    {
        var options = new JsonSerializerOptions().ConfigureForBackCare(Catalog);
        var routine = new RoutineBuilder("Break", Catalog).Add("cat-cow").Add("bird-dog").Build();
        var plan = new ExercisePlan(routine, exercisesAtFirst: 1).AtStage(2);

        JsonSerializer.Deserialize<Routine>(routine.ToJson(), options).Should().Be(routine);
        JsonSerializer.Deserialize<ExercisePlan>(plan.ToJson(), options).Should().Be(plan);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Routine>(routine.ToJson().Replace("cat-cow", "cat-cwo"), options)).Should().Throw<JsonException>()
            .WithMessage("*did you mean 'cat-cow'?*").Which.Path.Should().Be("$.items[0].exercise");
    }

    [Fact]
    public void An_exercise_is_its_id_unless_all_of_it_is_asked_for()
    {
        var twist = Catalog["seated-twist"];
        JsonSerializer.Serialize(twist).Should().Be("\"seated-twist\"");
        var whole = new JsonSerializerOptions().ConfigureForBackCare(Catalog, expand: true);

        JsonSerializer.Serialize(twist, whole).Should().Contain("\"steps\":[").And.Contain("\"id\":\"seated-twist\"");
        JsonSerializer.Deserialize<Exercise>(JsonSerializer.Serialize(twist, whole), whole).Should().Be(twist);
        JsonSerializer.Deserialize<Exercise>("\"seated-twist\"", whole).Should().Be(twist);
    }

    [Theory]
    [InlineData(typeof(Exercise), "\"cat-cow\"")]
    [InlineData(typeof(Routine), "{}")]
    [InlineData(typeof(ExercisePlan), "{}")]
    [InlineData(typeof(GenerationResult), "{}")]
    public void What_needs_a_catalog_says_so(Type type, string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>().WithMessage("*options.ConfigureForBackCare(catalog)*");

    [Theory]
    [InlineData("""{"timeBudget":"00:10:00","targets":["chst"]}""", "$.targets[0]", "'chst' is not a target*did you mean 'chest'?*")]
    [InlineData("""{"timeBudget":"00:10:00","targets":["chest:0"]}""", "$.targets[0]", "*weight from 1 to 100*")]
    [InlineData("""{"timeBudget":"00:10:00","targets":"chest"}""", "$.targets", "Found text, expected a list.")]
    [InlineData("""{"timeBudget":"00:10:00","targets":null}""", "$.targets", "Found null, expected a list.")]
    [InlineData("""{"timeBudget":"00:10:00","targets":[{"area":"chest"}]}""", "$.targets[0]", "Found an object, expected text.")]
    [InlineData("""{"timeBudget":"00:10:00","target":["chest"]}""", "$.target", "There is no member 'target'; did you mean 'targets'?*")]
    [InlineData("""{"timeBudget":"00:10:00","positions":["standing","siting"]}""", "$.positions[1]", "'siting' is not a word of this list*")]
    [InlineData("""{"timeBudget":"00:10:00","positions":[1]}""", "$.positions[0]", "Found a number, expected text.")]
    [InlineData("""{"timeBudget":10}""", "$.timeBudget", "Found a number, expected text.")]
    [InlineData("""{"timeBudget":"10 minutes"}""", "$.timeBudget", "Expected a time such as '00:10:00'.")]
    [InlineData("""{"timeBudget":"00:10:00","timebudget":"00:20:00"}""", "$.timebudget", "'timebudget' stands twice; remove one.")]
    [InlineData("""{"targets":["chest"]}""", "$", "'timeBudget' is missing; add it.")]
    [InlineData("""{"timeBudget":"00:10:00","included":["Cat cow"]}""", "$.included[0]", "*not an exercise id*")]
    [InlineData("""{"timeBudget":"00:10:00","equipment":["foam roller"]}""", "$.equipment[0]", "*not an item of equipment*")]
    [InlineData("""{"timeBudget":"00:10:00","maxExercises":"four"}""", "$.maxExercises", "Found text, expected a whole number.")]
    [InlineData("""{"timeBudget":"00:10:00","maxExercises":2.5}""", "$.maxExercises", "Found a number, expected a whole number.")]
    [InlineData("""{"timeBudget":"00:10:00","isFirst":1}""", "$.isFirst", "Found a number, expected true or false.")]
    [InlineData("""{"timeBudget":"00:10:00","name":"\ud83d"}""", "$.name", "The text holds half a character*")]
    [InlineData("""[]""", "$", "Found a list, expected an object.")]
    public void A_request_that_cannot_be_read_is_refused_with_path_and_expectation(string json, string path, string says)
    {
        foreach (var options in Modes.Values)
        {
            var refused = FluentActions.Invoking(() => JsonSerializer.Deserialize<RoutineRequest>(json, options)).Should().Throw<JsonException>().WithMessage(says).Which;
            refused.Path.Should().Be(path);
        }
    }

    [Fact]
    public void Inside_a_type_of_an_application_the_path_leads_to_the_value_and_the_message_on_from_there()
    {
        var refused = FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"who":"me","request":{"timeBudget":"00:10:00","targets":["chst"]}}""", OwnContext.Default.Booking))
            .Should().Throw<JsonException>().WithMessage("$.targets[0]: 'chst' is not a target*").Which;
        refused.Path.Should().Be("$.request");

        FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"who":"me","request":{"timeBudget":"00:10:00"},"doses":["2 x 15","many"]}""", OwnContext.Default.Booking))
            .Should().Throw<JsonException>().WithMessage("'many' is not a dose*").Which.Path.Should().Be("$.doses[1]");
        FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"who":"me","request":{"timeBudget":"00:10:00"},"times":{"Cat cow":1}}""", OwnContext.Default.Booking)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Values_inside_a_type_of_an_application_are_read_back()
    {
        var booking = new Booking { Who = "me", Request = ExampleRequest.Full, Doses = [Dose.Parse("2 x 15")], Times = new() { ["cat-cow"] = 3 }, Position = Position.Standing };

        var json = JsonSerializer.Serialize(booking, OwnContext.Default.Booking);
        var read = JsonSerializer.Deserialize(json, OwnContext.Default.Booking)!;

        (read.Request, read.Doses.Single(), read.Times["cat-cow"], read.Position).Should().Be((ExampleRequest.Full, Dose.Parse("2 x 15"), 3, Position.Standing));
        JsonSerializer.Serialize(read, OwnContext.Default.Booking).Should().Be(json);
    }

    [Theory]
    [InlineData("\"SittingOnChair\"")]
    [InlineData("\"SITTINGONCHAIR\"")]
    public void Words_are_read_without_regard_to_upper_and_lower_case(string json) => JsonSerializer.Deserialize<Position>(json).Should().Be(Position.SittingOnChair);

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"standing, prone\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void What_is_no_word_is_refused(string json) => FluentActions.Invoking(() => JsonSerializer.Deserialize<Position>(json)).Should().Throw<JsonException>().WithMessage("*xpected one of standing, sittingOnChair*");

    [Fact]
    public void A_value_that_could_not_be_read_back_is_not_written()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize((Position)99)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(ExampleRequest.Full with { Targets = [default] })).Should().Throw<JsonException>();
    }

    [Fact]
    public void Findings_of_a_routine_that_is_read_are_refused_with_their_place()
    {
        var options = new JsonSerializerOptions().ConfigureForBackCare(Catalog);

        Refused("""{"name":"Break","items":[{"exercise":"cat-cow","position":"quadruped","dose":"99 x"}]}""", "$.items[0].dose", "'99 x' is outside every cited range*");
        Refused("""{"name":"Break","items":[{"exercise":"cat-cwo","position":"quadruped","dose":"10 x"}]}""", "$.items[0].exercise", "*did you mean 'cat-cow'?*");
        Refused("""{"name":"Break","items":[{"exercise":"cat-cow","position":"quadruped","dose":"10 times"}]}""", "$.items[0].dose", "'10 times' is not a dose*");
        Refused("""{"name":"Break","items":[]}""", "$.items", "The routine is empty*");

        void Refused(string json, string path, string says) =>
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Routine>(json, options)).Should().Throw<JsonException>().WithMessage(says).Which.Path.Should().Be(path);
    }

    [Fact]
    public void A_finding_that_does_not_fit_its_rule_is_refused()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>("""{"code":"value.blnk","severity":"error","path":"$.name","message":"x"}""")).Should().Throw<JsonException>().WithMessage("*did you mean 'value.blank'?*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>("""{"code":"value.blank","severity":"info","path":"$.name","message":"x"}""")).Should().Throw<JsonException>().WithMessage("*the severity of the rule*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>("""{"code":"value.blank","severity":"error","path":"name","message":"x"}""")).Should().Throw<JsonException>().WithMessage("'name' is not a path*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>("""{"code":"value.blank","severity":"error","path":"$.name","message":"x","source":"helen-clark"}""")).Should().Throw<JsonException>().WithMessage("*the source of the rule*");
    }

    [Fact]
    public void A_finding_names_the_source_of_its_rule_in_json_as_well()
    {
        var many = Catalog.Exercises.Take(7).Aggregate(new RoutineBuilder("Many", Catalog), (builder, exercise) => builder.Add(exercise));
        many.TryBuild(out _, out var findings);
        var finding = findings.First(finding => finding.Source is not null);

        JsonSerializer.Serialize(finding).Should().EndWith($"\"source\":\"{finding.Source!.Id}\"}}");
    }

    [Fact]
    public void Every_public_enumeration_is_a_word_in_JSON()
    {
        var without = typeof(Exercise).Assembly.GetExportedTypes().Where(type => type.IsEnum && !type.IsDefined(typeof(JsonConverterAttribute), inherit: false));

        without.Should().BeEmpty();
    }

    [Fact]
    public void Every_value_has_a_schema_that_names_its_form()
    {
        BackCareJson.SchemaOf(typeof(Position)).Should().StartWith("""{"type":"string","enum":["standing","sittingOnChair",""");
        BackCareJson.SchemaOf(typeof(Position?)).Should().Be(BackCareJson.SchemaOf(typeof(Position)));
        BackCareJson.SchemaOf(typeof(Dose)).Should().Contain("\"type\":\"string\"").And.Contain("2 x 15");
        BackCareJson.SchemaOf(typeof(RoutineRequest)).Should().Contain("\"timeBudget\"").And.Contain("\"required\":[\"timeBudget\"]");
        BackCareJson.SchemaOf(typeof(GenerationResult)).Should().Contain("\"isProvenBest\"");
        BackCareJson.SchemaOf(typeof(Timeline)).Should().StartWith("""{"type":"array","items":{"type":"object","properties":{"index":""");
        BackCareJson.SchemaOf(typeof(string)).Should().BeNull();
    }

    /// <summary>An answer has a reason for each exercise of the catalog. A timeline has a segment for each repetition and each breath, so a dose of many short ones takes more.</summary>
    [Fact]
    public void Every_type_with_a_converter_has_a_schema()
    {
        var types = typeof(Exercise).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false)).ToArray();

        types.Should().HaveCountGreaterThan(30);
        foreach (var type in types) BackCareJson.SchemaOf(type).Should().StartWith("{\"type\":", type.Name);
    }

    [Theory]
    [InlineData(-1, "00:00:00", "00:00:05", "$.index")]
    [InlineData(0, "-00:00:01", "00:00:05", "$.start")]
    [InlineData(0, "00:00:00", "-00:00:01", "$.duration")]
    [InlineData(0, "00:00:01", "10675199.02:48:05.4775807", "$.duration")]
    public void A_segment_that_lies_outside_of_time_is_refused(int index, string start, string duration, string path) =>
        FluentActions.Invoking(() => ReadSegment(index, start, duration)).Should().Throw<JsonException>().Which.Path.Should().Be(path);

    [Fact]
    public void A_segment_may_last_until_the_end_of_time() => ReadSegment(0, "00:00:01", "10675199.02:48:04.4775807").End.Should().Be(TimeSpan.MaxValue);

    private static Segment ReadSegment(int index, string start, string duration) =>
        JsonSerializer.Deserialize<Segment>($$"""{"index":{{index}},"kind":"hold","start":"{{start}}","duration":"{{duration}}","text":"Hold.","cue":"Hold."}""")!;

    [Fact]
    public void A_list_that_is_empty_is_left_out_of_an_answer()
    {
        RoutineRequest standing = new() { TimeBudget = TimeSpan.FromMinutes(2), Targets = [TargetArea.Chest], Positions = [Position.Standing] };
        var options = new JsonSerializerOptions().ConfigureForBackCare(Catalog);
        foreach (var request in new[] { standing with { Positions = [] }, standing with { Avoided = [Demand.OverheadArm] }, standing with { Included = ["cat-caw"] } })
        {
            using var answer = JsonDocument.Parse(JsonSerializer.Serialize(Catalog.Generate(request), options));
            answer.RootElement.EnumerateObject().Where(member => member.Name != "findings" && member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 0)
                .Should().BeEmpty();
        }
    }

    [Fact]
    public void No_converter_writes_nothing_or_to_nowhere()
    {
        var converters = typeof(Exercise).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && !type.IsGenericType && type.IsAssignableTo(typeof(JsonConverter))).ToArray();

        converters.Should().HaveCountGreaterThan(10);
        foreach (var converter in converters)
        {
            using var writer = new Utf8JsonWriter(Stream.Null);
            Refused(converter, "writer", null);
            Refused(converter, "value", writer);
        }

        static void Refused(Type converter, string name, Utf8JsonWriter? writer) =>
            FluentActions.Invoking(() => converter.GetMethod("Write")!.Invoke(Activator.CreateInstance(converter), [writer, null, JsonSerializerOptions.Default]))
                .Should().Throw<System.Reflection.TargetInvocationException>().WithInnerException<ArgumentNullException>().WithParameterName(name, converter.Name);
    }

    [Fact]
    public void An_answer_for_one_minute_is_small()
    {
        var answers =
            from area in Enum.GetValues<TargetArea>()
            from equipment in new IReadOnlyList<Equipment>[] { [], [Equipment.Chair], Equipment.Known }
            let result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(1), Targets = [area], Equipment = equipment })
            where result.HasRoutine
            let timeline = result.Routine.ToTimeline()
            select (Result: Size(result), Timeline: Size(timeline), Segments: timeline.Count);

        // Each exercise of the catalog has a reason why it is in or out.
        var reasons = 100 * Catalog.Exercises.Count;
        answers.Should().NotBeEmpty().And.OnlyContain(answer => answer.Result < reasons + 1024);
        answers.Should().OnlyContain(answer => answer.Result + answer.Timeline < reasons + (answer.Segments <= 8 ? 2048 : 4096));
        answers.Should().Contain(answer => answer.Segments <= 8);

        static int Size<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value).Length;
    }
}
