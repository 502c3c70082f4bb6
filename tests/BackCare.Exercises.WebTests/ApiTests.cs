using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Timelines;
using WebTimer;
using Xunit.Abstractions;

namespace BackCare.Exercises.WebTests;

/// <summary>The API over HTTP, as a page or a program meets it.</summary>
public sealed class ApiTests(TimerServer server, ITestOutputHelper output) : IClassFixture<TimerServer>
{
    private const string Hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>";

    private readonly HttpClient client = server.Client;

    [Fact]
    public async Task Choices_are_words_that_can_be_asked_for()
    {
        var choices = await client.GetFromJsonAsync<Choices>("/api/choices");

        choices!.Targets.Should().Contain(new Word("middleBack", TargetArea.MiddleBack.Name));
        choices.Positions.Should().Contain(new Word("sittingOnChair", Position.SittingOnChair.Name));
        choices.Equipment.Should().Contain(new Word("rolledTowel", Equipment.RolledTowel.Name));
        choices.StopRule.Should().Be(GuidanceCatalog.Default.StopRule.ToString());
        choices.PrecautionHeading.Should().Be(Precaution.Heading(Language.English));
        choices.CheckFirst.Should().Be(GuidanceCatalog.Default.CheckFirst.ToString());
        choices.AboutSigns.Should().Be(GuidanceCatalog.Default.AboutSigns.ToString());
        choices.Signs.SelectMany(group => group.Signs).Should().Equal(GuidanceCatalog.Default.Safety.Select(note => note.Text));
        choices.Signs.Select(group => group.Heading).Should().Equal(Enum.GetValues<SafetyTier>().Select(tier => tier.Heading));
        choices.Disclaimer.Should().Be(GuidanceCatalog.Default.Disclaimer);
        var everything = await Routine(new
        {
            TimeBudget = "00:10:00",
            Targets = choices.Targets.Select(word => word.Id),
            Positions = choices.Positions.Select(word => word.Id),
            Equipment = choices.Equipment.Select(word => word.Id),
        });
        everything.Result.Routine.Items.Should().HaveCount(4, "every word was understood, and nothing stands in the way");
    }

    [Fact]
    public async Task A_routine_comes_with_its_reasons_and_its_timeline()
    {
        var answer = await Routine(new { Targets = new[] { "middleBack", "chest" }, TimeBudget = "00:10:00", Equipment = new[] { "chair", "rolledTowel" }, Name = "Desk", Note = "Slowly.", Seed = 7 });

        var (result, routine) = (answer.Result, answer.Result.Routine);
        routine.Name.Should().Be("Desk");
        routine.Duration.TotalSeconds.Should().BeInRange(60, 600);
        routine.Items.Should().NotBeEmpty().And.OnlyContain(item => item.Exercise.Steps.Count > 0);
        answer.Words.Select(words => words.Dose).Should().Equal(routine.Items.Select(item => item.Dose.ToWords()));
        answer.Words.Select(words => words.Position).Should().Equal(routine.Items.Select(item => item.Position.Name));
        answer.Precautions.Should().Equal(routine.Precautions.Select(precaution => precaution.InList)).And.NotBeEmpty();
        answer.FloorWays.Select(way => way.Position).Should().BeEquivalentTo(
            routine.Items.Select(item => item.Position).Distinct().Where(position => GuidanceCatalog.Default.For(position) is not null).Select(position => position.Name));
        answer.Note.Should().Be("Slowly.");
        result.Reasons.Where(reason => reason.IsChosen).Select(reason => reason.Exercise).Should().BeEquivalentTo(routine.Items.Select(item => item.Exercise.Id));
        result.Reasons.Should().HaveCount(ExerciseCatalog.Default.Exercises.Count);
        result.Obstacles.Should().BeEmpty();

        var end = TimeSpan.Zero;
        foreach (var segment in answer.Timeline)
        {
            segment.Start.Should().Be(end);
            end += segment.Duration;
            (segment.Exercise?.Value).Should().Be(segment.Item is { } item ? routine.Items[item].Exercise.Id.Value : null);
        }

        end.Should().BeGreaterThan(routine.Duration, "the steps are read first");
        var noted = Enumerable.Range(0, routine.Items.Count).Aggregate(routine, (noted, index) => noted.WithNote(index, "Slowly."));
        answer.Timeline.Should().Equal(noted.ToTimeline(new() { WordsPerMinute = answer.WordsPerMinute }), "the note is read as well");
        answer.Timeline[^1].Kind.Should().Be(SegmentKind.Done);
        answer.Timeline.Select(segment => segment.Side).Should().Contain(Side.Left).And.Contain(Side.Right);
    }

    [Fact]
    public async Task The_steps_are_not_read_when_that_is_asked_for()
    {
        var answer = await Routine(new JsonObject { ["timeBudget"] = "00:10:00", ["readSteps"] = false });

        answer.WordsPerMinute.Should().BeNull();
        answer.Timeline.Should().Equal(answer.Result.Routine.ToTimeline());
    }

    [Fact]
    public async Task A_request_for_the_chest_gives_a_routine_for_the_chest()
    {
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.Chest], Equipment = [Equipment.Doorway, Equipment.RoomCorner], Seed = 2 };
        var json = JsonSerializer.Serialize(request);
        json.Should().Be("""{"targets":["chest"],"timeBudget":"00:10:00","equipment":["doorway","roomCorner"],"seed":2}""");

        var result = (await Routine(JsonNode.Parse(json)!)).Result;

        result.Routine.Should().Be(ExerciseCatalog.Default.Generate(request).Routine);
        result.Routine.Items.Should().NotBeEmpty().And.OnlyContain(item => item.Exercise.PrimaryAreas.Contains(TargetArea.Chest) || item.Exercise.SecondaryAreas.Contains(TargetArea.Chest));
        result.Coverage.Should().ContainSingle().Which.Area.Should().Be(TargetArea.Chest);
    }

    [Fact]
    public async Task Exercises_come_whole_so_that_the_page_needs_no_catalog()
    {
        using var response = await client.PostAsJsonAsync("/api/routines", new { TimeBudget = "00:10:00", Targets = new[] { "middleBack" } });

        var answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        answer.Select(member => member.Key).Should().Equal("result", "timeline", "words", "precautions", "floorWays", "wordsPerMinute");
        var exercise = answer["result"]!["routine"]!["items"]![0]!["exercise"]!;
        exercise["name"]!.ToString().Should().Be(ExerciseCatalog.Default[exercise["id"]!.ToString()].Name);
        exercise["steps"]!.AsArray().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{"timeBudget":"00:01:00"}""")]
    [InlineData("""{"timeBudget":"00:01:00","targets":["chest"],"equipment":["doorway"]}""")]
    [InlineData("""{"timeBudget":"00:01:00","targets":["middleBack"],"equipment":["chair"]}""")]
    public void A_one_minute_answer_is_small_when_exercises_are_named_by_id(string json)
    {
        var result = ExerciseCatalog.Default.Generate(JsonSerializer.Deserialize<RoutineRequest>(json)!);
        var answer = JsonSerializer.SerializeToNode(new RoutineAnswer(result, [.. result.Routine.ToTimeline()], []), TimerServer.Json)!.AsObject();
        foreach (var beside in (string[])["words", "precautions", "floorWays", "note"]) answer.Remove(beside);
        var members = answer["result"]!.AsObject().ToDictionary(member => member.Key, member => Size(member.Value));

        output.WriteLine($"{Size(answer)} bytes: timeline {Size(answer["timeline"])} of {answer["timeline"]!.AsArray().Count} segments, {string.Join(", ", members)}");
        answer["result"]!["routine"]!["items"]!.AsArray().Should().OnlyContain(item => item!["exercise"]!.GetValueKind() == JsonValueKind.String);
        members["reasons"].Should().BeLessThan(110 * ExerciseCatalog.Default.Exercises.Count, "each exercise has one");
        (Size(answer) - members["reasons"]).Should().BeLessThan(600 + (200 * answer["timeline"]!.AsArray().Count), "each segment has a line");

        static int Size(JsonNode? part) => Encoding.UTF8.GetByteCount(part!.ToJsonString());
    }

    [Fact]
    public async Task An_item_is_made_easier_and_harder_from_the_level_at_which_it_is_done()
    {
        var answer = await Routine(new { TimeBudget = "00:01:00", Included = new[] { "standing-mid-back-reach" }, MaxExercises = 1 });

        var levels = ExerciseCatalog.Default["standing-mid-back-reach"].Levels;
        answer.Words.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Level = $"{levels[0].Name}: {levels[0].Text}", Harder = $"{levels[1].Name}: {levels[1].Text}" });
    }

    [Fact]
    public async Task One_exercise_of_a_routine_is_changed_as_the_library_changes_it()
    {
        var answer = await Routine(new { TimeBudget = "00:10:00", Included = new[] { "standing-mid-back-reach" }, MaxExercises = 3, Targets = new[] { "middleBack" } });
        var routine = answer.Result.Routine;
        var place = routine.Items.ToList().FindIndex(item => item.Exercise.Id.Value == "standing-mid-back-reach");
        var (hasLevels, nextToIt) = (answer.Words[place], place == 0 ? 1 : place - 1);
        hasLevels.HasHarder.Should().BeTrue();
        hasLevels.HasEasier.Should().BeFalse();

        (await Changed("harder", place)).Routine.Should().Be(routine.Harder(routine.Items[place].Exercise.Id));
        (await Changed(place == 0 ? "moveDown" : "moveUp", place)).Routine.Should().Be(routine.WithMoved(place, nextToIt));
        var shorter = await Changed("remove", nextToIt);
        shorter.Routine.Should().Be(routine.Without(nextToIt));
        shorter.Timeline.Should().Equal(shorter.Routine.ToTimeline(new() { WordsPerMinute = Order.WordsPerMinute }));
        shorter.Words.Should().HaveCount(routine.Items.Count - 1);
        shorter.Precautions.Should().Equal(shorter.Routine.Precautions.Select(precaution => precaution.InList));

        var swaps = routine.Swaps(place, ExerciseCatalog.Default, []);
        (await Sent<SwapChoice[]>("/api/swaps", Body("swap", place))).Should().Equal(swaps.Select(swap => new SwapChoice(swap.Exercise.Id, swap.Exercise.Name, swap.Text))).And.NotBeEmpty();
        var swap = Body("swap", place);
        swap["exercise"] = swaps[^1].Exercise.Id.Value;
        (await Sent<ChangedRoutine>("/api/changes", swap)).Routine.Should().Be(swaps[^1].Routine);

        var german = Body("remove", nextToIt);
        german["language"] = "de";
        using var spoken = await client.PostAsJsonAsync("/api/changes", german);
        (await spoken.Content.ReadAsStringAsync()).Should().Contain(ExerciseCatalog.Default.In("de")["standing-mid-back-reach"].Name);

        Task<ChangedRoutine> Changed(string kind, int item) => Sent<ChangedRoutine>("/api/changes", Body(kind, item));

        JsonObject Body(string kind, int item) => new() { ["routine"] = JsonSerializer.SerializeToNode(routine), ["kind"] = kind, ["item"] = item };

        async Task<TAnswer> Sent<TAnswer>(string path, JsonObject body)
        {
            using var response = await client.PostAsJsonAsync(path, body);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            return (await response.Content.ReadFromJsonAsync<TAnswer>(TimerServer.Json))!;
        }
    }

    [Theory]
    [InlineData("""{"routine":R,"kind":"remove","item":0}""", "kind", "cannot be changed so")]
    [InlineData("""{"routine":R,"kind":"moveUp","item":0}""", "kind", "cannot be changed so")]
    [InlineData("""{"routine":R,"kind":"moveDown","item":0}""", "kind", "cannot be changed so")]
    [InlineData("""{"routine":R,"kind":"easier","item":0}""", "kind", "cannot be changed so")]
    [InlineData("""{"routine":R,"kind":"swap","item":0}""", "exercise", "cannot take the place")]
    [InlineData("""{"routine":R,"kind":"swap","item":0,"exercise":"scapular-squeeze"}""", "exercise", "cannot take the place")]
    [InlineData("""{"routine":R,"kind":"remove","item":1}""", "item", "from 0 to 0")]
    [InlineData("""{"routine":R,"kind":"remove","item":-1}""", "item", "from 0 to 0")]
    [InlineData("""{"routine":R,"kind":"remove","item":0,"language":"xx"}""", "language", "Expected one of")]
    [InlineData("""{"routine":R,"kind":"turn","item":0}""", "kind", "Expected once")]
    [InlineData("""{"routine":R,"kind":0,"item":0}""", "kind", "Expected once")]
    [InlineData("""{"routine":R,"kind":"remove"}""", "body", "Expected one JSON object")]
    [InlineData("""{"routine":{"name":"Break","items":[{"exercise":"cat-dog","position":"quadruped","dose":"10 x"}]},"kind":"remove","item":0}""", "routine", "cat-dog")]
    [InlineData("""{"routine":{"name":"Break","items":[]},"kind":"remove","item":0}""", "routine", "exercise")]
    [InlineData("""{"routine":null,"kind":"remove","item":0}""", "routine", "Expected once")]
    [InlineData("""{"routine":R,"kind":"remove","item":0,"equipment":[null]}""", "equipment", "at most 40")]
    [InlineData("""{"routine":R,"kind":"remove","item":0,"equipment":null}""", "equipment", "Expected once")]
    public async Task A_wrong_change_is_refused_with_the_name_of_its_field(string body, string field, string word)
    {
        const string Scapular = """{"name":"Break","items":[{"exercise":"scapular-squeeze","position":"standing","dose":"2 x 15, hold 5 s"}]}""";
        using var response = await client.PostAsync(new Uri("/api/changes", UriKind.Relative), new StringContent(body.Replace(":R,", $":{Scapular},", StringComparison.Ordinal), Encoding.UTF8, "application/json"));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var errors = (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject();
        errors.Should().ContainSingle().Which.Key.Should().StartWith(field);
        errors.Single().Value![0]!.ToString().Should().Contain(word);
    }

    [Fact]
    public async Task A_handout_is_of_the_routine_that_it_is_given_in_the_language_asked_for()
    {
        var routine = new RoutineBuilder("Mine", ExerciseCatalog.Default).Add("scapular-squeeze").Build();
        var order = new JsonObject { ["timeBudget"] = "00:10:00", ["language"] = "de", ["routine"] = JsonSerializer.SerializeToNode(routine) };

        using var response = await client.PostAsJsonAsync("/api/handout", order);
        (await response.Content.ReadAsStringAsync()).Should().Be(Routine(routine.ToJson()).ToHtml());
        using var refused = await client.PostAsJsonAsync("/api/routines", order);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject().Should().ContainSingle().Which.Key.Should().Be("routine");
        order["routine"]!["name"] = new string('x', 81);
        using var tooLong = await client.PostAsJsonAsync("/api/handout", order);
        tooLong.StatusCode.Should().Be(HttpStatusCode.BadRequest);

        static Routine Routine(string json) => BackCare.Exercises.Routine.Read(json, ExerciseCatalog.Default.In("de"));
    }

    [Fact]
    public async Task The_same_request_gives_the_same_answer()
    {
        var order = new { TimeBudget = "00:15:00", Seed = 3 };
        (await Post("/api/routines", order)).Should().Be(await Post("/api/routines", order));

        async Task<string> Post(string path, object body) => await (await client.PostAsJsonAsync(path, body)).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task When_nothing_fits_the_answer_says_what_stands_in_the_way()
    {
        var answer = await Routine(new { Targets = new[] { "chest" }, Positions = new[] { "standing" }, Avoided = new[] { "overheadArm" }, TimeBudget = "00:10:00" });

        answer.Result.HasRoutine.Should().BeFalse();
        answer.Timeline.Should().BeEmpty();
        answer.Result.Obstacles.Select(obstacle => obstacle.Text).Should().Contain("Have at hand as well: wall.").And.Contain("Have at hand as well: room corner.");
        answer.Result.Conflict.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("{}", "body", "'timeBudget' is missing")]
    [InlineData("""{"timeBudget":"00:00:00"}""", "timeBudget", "1 to 60")]
    [InlineData("""{"timeBudget":"01:00:01"}""", "timeBudget", "1 to 60")]
    [InlineData("""{"timeBudget":null}""", "timeBudget", "expected text")]
    [InlineData("""{"timeBudget":"ten"}""", "timeBudget", "'00:10:00'")]
    [InlineData("""{"timeBudget":10}""", "timeBudget", "expected text")]
    [InlineData("""{"timeBudget":"99999999999"}""", "timeBudget", "'00:10:00'")]
    [InlineData("""{"timeBudget":{}}""", "timeBudget", "expected text")]
    [InlineData("""{"timeBudget":"00:10:00","targets":["moon"]}""", "targets[0]", "chest")]
    [InlineData("""{"timeBudget":"00:10:00","targets":["chest","6"]}""", "targets[1]", "chest")]
    [InlineData("""{"timeBudget":"00:10:00","targets":[null]}""", "targets[0]", "expected text")]
    [InlineData("""{"timeBudget":"00:10:00","targets":[6]}""", "targets[0]", "expected text")]
    [InlineData("""{"timeBudget":"00:10:00","targets":"chest"}""", "targets", "expected a list")]
    [InlineData("""{"timeBudget":"00:10:00","targets":null}""", "targets", "expected a list")]
    [InlineData("""{"timeBudget":"00:10:00","equipment":["sofa"]}""", "equipment[0]", "known")]
    [InlineData("""{"timeBudget":"00:10:00","equipment":["chair","foamRoler"]}""", "equipment[1]", "foamRoller")]
    [InlineData("""{"timeBudget":"00:10:00","equipment":["a sofa"]}""", "equipment[0]", "foamRoller")]
    [InlineData("""{"timeBudget":"00:10:00","positions":["flying"]}""", "positions[0]", "standing")]
    [InlineData("""{"timeBudget":"00:10:00","kinds":["dance"]}""", "kinds[0]", "stretch")]
    [InlineData("""{"timeBudget":"00:10:00","included":["cat-caw"]}""", "included[0]", "cat-cow")]
    [InlineData("""{"timeBudget":"00:10:00","isFirst":1}""", "isFirst", "true or false")]
    [InlineData("""{"timeBudget":"00:10:00","maxExercises":31}""", "maxExercises", "1 to 30")]
    [InlineData("""{"timeBudget":"00:10:00","name":5}""", "name", "expected text")]
    [InlineData("""{"timeBudget":"00:10:00","name":"two\nlines"}""", "name", "one line")]
    [InlineData("""{"timeBudget":"00:10:00","name":" "}""", "name", "blank")]
    [InlineData("""{"timeBudget":"00:10:00","name":"\ud800"}""", "name", "half a character")]
    [InlineData("""{"timeBudget":"00:10:00","note":{}}""", "note", "form")]
    [InlineData("""{"timeBudget":"00:10:00","note":"\u0000"}""", "note", "one line")]
    [InlineData("""{"timeBudget":"00:10:00","note":"\ud800"}""", "note", "form")]
    [InlineData("""{"timeBudget":"00:10:00","seed":"x"}""", "seed", "whole number")]
    [InlineData("""{"timeBudget":"00:10:00","colour":"red"}""", "colour", "targets")]
    [InlineData("""{"timeBudget":"00:10:00","request":{}}""", "request", "no member")]
    [InlineData("""{"timeBudget":"00:10:00","others":{}}""", "others", "no member")]
    [InlineData("""{"timeBudget":"00:10:00","schedule":{}}""", "schedule", "no member")]
    [InlineData("""{"timeBudget":"00:10:00","timeBudget":"00:10:00"}""", "timeBudget", "once")]
    [InlineData("""{"timeBudget":"00:10:00","TimeBudget":"00:10:00"}""", "TimeBudget", "twice")]
    [InlineData("""{"timeBudget":"00:10:00","note":"a","Note":"b"}""", "Note", "once")]
    [InlineData("null", "body", "object")]
    [InlineData("[", "body", "object")]
    [InlineData("[]", "body", "object")]
    [InlineData("5", "body", "object")]
    [InlineData("", "body", "object")]
    public async Task Wrong_input_is_refused_with_the_name_of_its_field(string body, string field, string word)
    {
        foreach (var path in (string[])["/api/routines", "/api/handout", "/api/reminders"])
        {
            using var response = await client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
            await ShouldName(response, field, word);
        }
    }

    [Theory]
    [InlineData("name", 81, "80")]
    [InlineData("note", 201, "200")]
    public async Task Long_text_is_refused(string field, int length, string word)
    {
        using var response = await client.PostAsJsonAsync("/api/routines", new JsonObject { ["timeBudget"] = "00:10:00", [field] = new string('x', length) });
        await ShouldName(response, field, word);
    }

    [Theory]
    [InlineData("targets", "chest")]
    [InlineData("equipment", "chair")]
    [InlineData("positions", "standing")]
    [InlineData("kinds", "stretch")]
    [InlineData("avoided", "prone")]
    [InlineData("included", "cat-cow")]
    [InlineData("excluded", "cat-cow")]
    [InlineData("recent", "cat-cow")]
    [InlineData("days", "monday")]
    [InlineData("times", "onWaking")]
    public async Task Long_lists_are_refused(string field, string word)
    {
        (await Answer(41)).Should().Be(HttpStatusCode.BadRequest);
        (await Answer(40)).Should().NotBe(HttpStatusCode.InternalServerError);

        async Task<HttpStatusCode> Answer(int count)
        {
            var words = new JsonArray([.. Enumerable.Repeat(word, count).Select(word => JsonValue.Create(word))]);
            using var response = await client.PostAsJsonAsync("/api/routines", new JsonObject { ["timeBudget"] = "00:10:00", [field] = words });
            if (count > 40) (await Problem(response))["errors"]![field]!.AsArray().Should().ContainSingle().Which!.ToString().Should().Contain("40");
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        using var response = await client.PostAsJsonAsync("/api/routines", new
        {
            TimeBudget = "00:00:00",
            Equipment = new[] { "moon", "chair", "sun" },
            Included = new[] { "cat-caw" },
            Name = "\t",
            Note = "\t",
            Weeks = 0,
        });

        var errors = (await Problem(response))["errors"]!.AsObject();
        errors.Select(error => error.Key).Should().BeEquivalentTo("timeBudget", "equipment[0]", "equipment[2]", "included[0]", "name", "note", "weeks");
        errors["equipment[0]"]!.AsArray().Should().ContainSingle().Which!.ToString().Should().Contain("'moon'");
        errors["name"]!.AsArray().Should().HaveCount(2, "it is blank, and holds a control character");
    }

    [Theory]
    [InlineData("""{"timeBudget":"00:10:00","targets":["moon"]}""", "targets[0]", "chest")]
    [InlineData("""{"timeBudget":"ten"}""", "timeBudget", "'00:10:00'")]
    [InlineData("""{"timeBudget":"02:00:00"}""", "timeBudget", "1 to 60")]
    [InlineData("""{"timeBudget":"00:10:00","seed":"x"}""", "seed", "whole number")]
    [InlineData("{}", "body", "'timeBudget' is missing")]
    [InlineData("null", "body", "object")]
    [InlineData("", "body", "object")]
    public async Task The_query_of_a_handout_is_checked_as_well(string order, string field, string word)
    {
        using var response = await client.GetAsync(Handout(order));
        await ShouldName(response, field, word);
    }

    [Fact]
    public async Task A_handout_of_nothing_is_refused()
    {
        using var response = await client.GetAsync("/api/handout");
        await ShouldName(response, "body", "object");
    }

    [Fact]
    public async Task A_large_body_is_refused()
    {
        using var response = await client.PostAsync("/api/routines", new StringContent(new string(' ', WebTimerApp.LargestBody + 1), Encoding.UTF8, "application/json"));

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await Problem(response))["detail"]!.ToString().Should().Contain("16 KB");
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        using var response = await client.PostAsync("/api/routines", new StringContent("{}", Encoding.UTF8, "text/plain"));

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await Problem(response))["detail"]!.ToString().Should().Contain("application/json");
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("")]
    public async Task Another_charset_is_refused(string charset)
    {
        using var body = Body("""{"timeBudget":"00:10:00"}""", $"application/json; charset={charset}");
        using var response = await client.PostAsync("/api/routines", body);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await Problem(response))["detail"]!.ToString().Should().Contain("UTF-8");
        server.Logged.Should().BeEmpty();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    public async Task UTF8_is_read_whether_it_is_named_or_not(string type)
    {
        using var body = Body("""{"timeBudget":"00:10:00","name":"Rücken"}""", type);
        using var response = await client.PostAsync("/api/routines", body);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("POST", "/api/routines", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/api/choices", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/handout?order=x", HttpStatusCode.BadRequest)]
    public async Task A_problem_is_told_to_those_too_who_accept_no_JSON(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = Body("[", "application/json") };
        request.Headers.Add("Accept", "text/xml");
        using var response = await client.SendAsync(request);

        response.StatusCode.Should().Be(status);
        await Problem(response);
        server.Logged.Should().BeEmpty();
    }

    [Theory]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/routines", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/..%2fProgram.cs", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_too(string method, string path, HttpStatusCode status)
    {
        using var response = await client.SendAsync(new(new(method), path));
        response.StatusCode.Should().Be(status);
        await Problem(response);
    }

    [Fact]
    public async Task A_handout_is_the_page_of_the_routine()
    {
        var order = new { Targets = new[] { "chest" }, TimeBudget = "00:10:00", Equipment = new[] { "doorway" }, Name = "Desk & door", Note = "Slowly." };
        using var posted = await client.PostAsJsonAsync("/api/handout", order);
        using var opened = await client.GetAsync(Handout("""{"targets":["chest"],"timeBudget":"00:10:00","equipment":["doorway"],"name":"Desk & door","note":"Slowly."}"""));

        var page = await posted.Content.ReadAsStringAsync();
        (await opened.Content.ReadAsStringAsync()).Should().Be(page);
        page.Should().Contain("Desk &amp; door");
        var items = (await Routine(order)).Result.Routine.Items;
        foreach (var item in items) page.Should().Contain(item.Exercise.Name);
        page.Split("Note: Slowly.").Should().HaveCount(items.Count + 1, "the note goes with each exercise");
        Header(opened, "Cache-Control").Should().Be("no-store");
        posted.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
    }

    [Fact]
    public async Task There_is_no_handout_when_nothing_fits()
    {
        using var response = await client.GetAsync(Handout("""{"targets":["chest"],"positions":["standing"],"avoided":["overheadArm"],"timeBudget":"00:10:00"}"""));

        response.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Problem(response))["detail"]!.ToString().Should().Contain("Have at hand as well: room corner.");
    }

    [Fact]
    public async Task Reminders_are_a_calendar_of_the_days_and_times_asked_for()
    {
        using var response = await client.PostAsJsonAsync("/api/reminders", new { TimeBudget = "00:10:00", Name = "Desk break", Days = new[] { "monday", "wednesday" }, Times = new[] { "onWaking" }, Weeks = 4 });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");
        var calendar = await response.Content.ReadAsStringAsync();
        calendar.Should().StartWith("BEGIN:VCALENDAR").And.Contain("SUMMARY:Desk break").And.Contain("BYDAY=MO,WE;UNTIL=").And.Contain("T070000");
        calendar.Split("BEGIN:VEVENT").Should().HaveCount(2);
    }

    [Fact]
    public async Task Reminders_are_for_every_day_unless_days_are_named()
    {
        using var response = await client.PostAsJsonAsync("/api/reminders", new { TimeBudget = "00:10:00" });

        var calendar = await response.Content.ReadAsStringAsync();
        calendar.Should().NotContain("UNTIL").And.Contain("T070000").And.Contain("T213000");
        Regex.Matches(calendar, @"BYDAY=(.+)\r").SelectMany(rule => rule.Groups[1].Value.Split(',')).Distinct().Should().BeEquivalentTo("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    }

    [Fact]
    public async Task Reminders_come_at_the_times_and_on_the_days_of_strengthening_that_are_named_with_breaks_from_sitting()
    {
        var desk = new RoutineBuilder("Desk", ExerciseCatalog.Default).Add("seated-twist").Add("scapular-squeeze").Build();
        var body = $$"""
            {"timeBudget":"00:10:00","days":["monday","tuesday","wednesday"],"strengtheningDays":["tuesday"],"times":["onWaking","duringTheDay"],
             "onWaking":"06:15:00","duringTheDay":"13:00:00","sitting":{"from":"09:00:00","to":"11:00:00","minutes":60},"routine":{{desk.ToJson()}}}
            """;
        using var response = await client.PostAsync("/api/reminders", new StringContent(body, Encoding.UTF8, "application/json"));

        var calendar = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, calendar);
        var events = calendar.Split("BEGIN:VEVENT")[1..];
        events.Select(it => (Regex.Match(it, @"T\d{6}\r\nDUR").Value[1..5], Regex.Match(it, "BYDAY=([A-Z,]+)").Groups[1].Value, Regex.Match(it, "SUMMARY:(.+)\r").Groups[1].Value)).Should().Equal(
            ("0615", "TU", "Desk"), ("0615", "MO,WE", "Desk"), ("1300", "TU", "Desk"), ("1300", "MO,WE", "Desk"), ("1000", "MO,TU,WE", "Break from sitting"));
    }

    [Fact]
    public async Task A_handout_is_as_it_is_wished()
    {
        var plain = await Page("{}");
        plain.Should().NotContain("Harbour").And.NotContain("size: letter");
        var wished = await Page("""{"paper":"letter","largePrint":true,"weeks":3,"times":["onWaking","beforeBed"],"reviewOn":"2026-12-24","sender":"Harbour <Clinic>","phone":"555 0100"}""");

        wished.Should().Contain("Harbour &lt;Clinic&gt;").And.Contain("555 0100").And.Contain("size: letter").And.Contain("2026-12-24").And.Contain("<body class=\"large\">");
        Boxes(wished).Should().Be(3 * 7 * 2);
        Boxes(plain).Should().Be(7);

        async Task<string> Page(string print) => await client.GetStringAsync(Handout($$"""{"timeBudget":"00:10:00","targets":["middleBack"],"equipment":["chair"],"print":{{print}}}"""));
        static int Boxes(string page) => Regex.Count(page, "<td></td>") - 1 /* above the names of the rows */;
    }

    [Theory]
    [InlineData("""{"paper":"a5"}""", "print.paper", "letter")]
    [InlineData("""{"weeks":5}""", "print.weeks", "1 to 4")]
    [InlineData("""{"weeks":0}""", "print.weeks", "1 to 4")]
    [InlineData("""{"times":["noon"]}""", "print.times[0]", "onWaking")]
    [InlineData("""{"reviewOn":"tomorrow"}""", "print.reviewOn", "form")]
    [InlineData("""{"sender":"two\nlines"}""", "print.sender", "one line")]
    [InlineData("""{"phone":"01234567890123456789012345678901234567890"}""", "print.phone", "40 characters")]
    [InlineData("null", "print", "form")]
    public async Task A_wrong_wish_for_a_handout_is_refused_with_its_place(string print, string field, string word)
    {
        using var response = await client.PostAsync("/api/handout", new StringContent($$"""{"timeBudget":"00:10:00","print":{{print}}}""", Encoding.UTF8, "application/json"));
        await ShouldName(response, field, word);
    }

    [Theory]
    [InlineData("""{"timeBudget":"00:10:00","onWaking":"25:00:00"}""", "onWaking", "form")]
    [InlineData("""{"timeBudget":"00:10:00","beforeBed":"22:00:30"}""", "beforeBed", "whole minutes")]
    [InlineData("""{"timeBudget":"00:10:00","days":["monday"],"strengtheningDays":["tuesday"]}""", "strengtheningDays[0]", "one of the days")]
    [InlineData("""{"timeBudget":"00:10:00","sitting":{"from":"10:00:00","to":"09:00:00"}}""", "sitting.to", "after the beginning")]
    [InlineData("""{"timeBudget":"00:10:00","sitting":{"minutes":5}}""", "sitting.minutes", "10 to 240")]
    [InlineData("""{"timeBudget":"00:10:00","sitting":{"from":"09:00:01"}}""", "sitting.from", "whole minutes")]
    [InlineData("""{"timeBudget":"00:10:00","days":["someday"]}""", "days[0]", "form")]
    [InlineData("""{"timeBudget":"00:10:00","days":[0]}""", "days[0]", "form")]
    [InlineData("""{"timeBudget":"00:10:00","days":[null]}""", "days[0]", "form")]
    [InlineData("""{"timeBudget":"00:10:00","times":["noon"]}""", "times[0]", "onWaking")]
    [InlineData("""{"timeBudget":"00:10:00","times":[1]}""", "times[0]", "onWaking")]
    [InlineData("""{"timeBudget":"00:10:00","weeks":0}""", "weeks", "1 to 52")]
    [InlineData("""{"timeBudget":"00:10:00","weeks":53}""", "weeks", "1 to 52")]
    [InlineData("""{"timeBudget":"00:10:00","weeks":"4"}""", "weeks", "form")]
    [InlineData("""{"timeBudget":"00:10:00","weeks":4.5}""", "weeks", "form")]
    public async Task Wrong_reminders_are_refused_with_the_name_of_the_field(string body, string field, string word)
    {
        using var response = await client.PostAsync("/api/reminders", new StringContent(body, Encoding.UTF8, "application/json"));
        await ShouldName(response, field, word);
    }

    [Fact]
    public async Task Hostile_names_and_notes_stay_text()
    {
        var order = new { TimeBudget = "00:10:00", Name = Hostile, Note = Hostile };

        var answer = await Routine(order);
        answer.Result.Routine.Name.Should().Be(Hostile);
        answer.Note.Should().Be(Hostile);
        using var handout = await client.PostAsJsonAsync("/api/handout", order);
        (await handout.Content.ReadAsStringAsync()).Should().Contain("&lt;script&gt;").And.NotContain("<script>").And.NotContain("<img");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/api/choices")]
    [InlineData("/api/handout?order={}")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/nothing")]
    public async Task Every_answer_has_the_security_headers(string path)
    {
        using var response = await client.GetAsync(path);

        var policy = Header(response, "Content-Security-Policy");
        policy.Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe-inline").And.NotContain("'unsafe-eval'");
        Header(response, "X-Content-Type-Options").Should().Be("nosniff");
        Header(response, "Referrer-Policy").Should().Be("no-referrer");
        response.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task A_handout_may_have_its_own_style_and_nothing_else()
    {
        using var response = await client.GetAsync(Handout("""{"timeBudget":"00:10:00"}"""));

        Header(response, "Content-Security-Policy").Should()
            .Contain("default-src 'none'").And.Contain("script-src 'none'").And.Contain("style-src 'unsafe-inline'").And.Contain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task The_OpenAPI_document_lists_every_endpoint_and_limit()
    {
        var document = (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;

        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key} {path.Key}")).Should()
            .BeEquivalentTo("get /api/choices", "post /api/routines", "post /api/changes", "post /api/swaps", "post /api/handout", "get /api/handout", "post /api/reminders");
        var members = document["components"]!["schemas"]!["Order"]!["properties"]!;
        members["timeBudget"]!["description"]!.ToString().Should().Contain("1 to 60 minutes");
        members["name"]!["maxLength"]!.ToString().Should().Be("80");
        members["note"]!["maxLength"]!.ToString().Should().Be("200");
        members["weeks"]!["maximum"]!.ToString().Should().Be("52");
        foreach (var list in (string[])["targets", "equipment", "positions", "kinds", "avoided", "included", "excluded", "recent", "days", "times", "strengtheningDays"]) members[list]!["maxItems"]!.ToString().Should().Be("40");
        var print = document["components"]!["schemas"]!["PrintWishes"]!["properties"]!;
        (print["weeks"]!["minimum"]!.ToString(), print["weeks"]!["maximum"]!.ToString(), print["times"]!["maxItems"]!.ToString()).Should().Be(("1", "4", "40"));
        (print["sender"]!["maxLength"]!.ToString(), print["phone"]!["maxLength"]!.ToString()).Should().Be(("80", "40"));
        var minutes = document["components"]!["schemas"]!["SittingHours"]!["properties"]!["minutes"]!;
        (minutes["minimum"]!.ToString(), minutes["maximum"]!.ToString()).Should().Be(("10", "240"));
    }

    [Fact]
    public async Task What_of_a_dose_is_assumed_stands_beside_it()
    {
        var answer = await Routine(new { TimeBudget = "00:10:00", Included = new[] { "lying-knee-twist" } });

        answer.Words.Select(words => words.Assumed).Should().Equal(answer.Result.Routine.Items.Select(item => item.Assumptions.Count == 0 ? null : string.Join(' ', item.Assumptions)))
            .And.Contain(assumed => assumed != null && assumed.Contains("general guidance is 2 to 4"));
    }

    [Fact]
    public async Task The_OpenAPI_document_names_the_members_of_request_and_answer_with_their_form()
    {
        var document = (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;

        document["paths"]!["/api/routines"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.ToString().Should().Be("#/components/schemas/Order");
        var order = Form("Order");
        order["required"]!.AsArray().Select(name => name!.ToString()).Should().Equal("timeBudget");
        order["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        var members = order["properties"]!.AsObject();
        members.Select(member => member.Key).Should().BeEquivalentTo(
            "name", "targets", "timeBudget", "equipment", "positions", "kinds", "avoided", "included", "excluded", "recent", "sides", "isFirst", "maxExercises", "rounds", "doses", "timeOfDay", "variety", "seed", "note", "readSteps", "days", "times", "strengtheningDays", "onWaking", "duringTheDay", "beforeBed", "sitting", "weeks", "print", "routine", "language");
        members["timeBudget"]!["type"]!.ToString().Should().Be("string");
        members["timeBudget"]!["description"]!.ToString().Should().Contain("'00:10:00'");
        members["targets"]!["type"]!.ToString().Should().Be("array");
        members["targets"]!["items"]!["type"]!.ToString().Should().Be("string");
        members["targets"]!["items"]!["description"]!.ToString().Should().Contain("'chest:2'");
        members["positions"]!["items"]!["enum"]!.AsArray().Select(word => word!.ToString()).Should().Contain("sittingOnChair");
        members["isFirst"]!["type"]!.ToString().Should().Be("boolean");
        members["seed"]!["type"]!.ToString().Should().Be("integer");
        members["times"]!["items"]!["enum"]!.AsArray().Select(word => word!.ToString()).Should().Equal("onWaking", "duringTheDay", "beforeBed");
        members["note"]!["description"]!.ToString().Should().Contain("each exercise");

        var answer = Form("RoutineAnswer")["properties"]!;
        answer.AsObject().Select(member => member.Key).Should().Equal("result", "timeline", "words", "precautions", "floorWays", "wordsPerMinute", "note");
        Form("GenerationResult")["properties"]!.AsObject().Select(member => member.Key).Should()
            .Equal("routine", "isProvenBest", "coverageScore", "points", "pointsBelowBest", "coverageBound", "pointsBound", "searchSteps", "findings", "coverage", "reasons", "offers", "conflict", "obstacles");
        answer["timeline"]!["items"]!["properties"]!["kind"]!["enum"]!.AsArray().Select(word => word!.ToString()).Should().Contain("getReady");

        JsonNode Form(string name) => document["components"]!["schemas"]![name]!;
    }

    [Fact]
    public async Task The_app_binds_to_the_loopback_address_unless_told_otherwise()
    {
        await using var app = WebTimerApp.Create([]);
        app.Configuration["urls"].Should().Be("http://127.0.0.1:5080");
    }

    [Fact]
    public async Task A_routine_its_handout_and_its_faults_are_in_the_language_asked_for()
    {
        var answer = await Routine(new { TimeBudget = "00:10:00", Language = "de-CH", Targets = new[] { "middleBack" } });

        answer.Words[0].Dose.Should().StartWith("Machen Sie");
        answer.Timeline[0].Cue.Should().StartWith("Bereit machen: ");
        answer.Precautions.Should().OnlyContain(text => text.StartsWith("Wenn "));
        using var page = await client.GetAsync(Handout("""{"timeBudget":"00:10:00","language":"es"}"""));
        (await page.Content.ReadAsStringAsync()).Should().Contain("<html lang=\"es\">").And.Contain("Antes de empezar");
        using var wrong = await client.PostAsJsonAsync("/api/routines", new { TimeBudget = "02:00:00", Language = "es" });
        await ShouldName(wrong, "timeBudget", "Se espera de 1 a 60 minutos.");
        using var unknown = await client.PostAsJsonAsync("/api/routines", new { TimeBudget = "00:10:00", Language = "la" });
        await ShouldName(unknown, "language", "de, en, es");
        using var choices = await client.GetAsync("/api/choices?language=la");
        await ShouldName(choices, "language", "de, en, es");
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();

    private static async Task<JsonObject> Problem(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        problem["status"]!.GetValue<int>().Should().Be((int)response.StatusCode);
        return problem;
    }

    private static async Task ShouldName(HttpResponseMessage response, string field, string word)
    {
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var errors = (await Problem(response))["errors"]!.AsObject();
        errors.Select(error => error.Key).Should().Equal(field);
        errors[field]!.AsArray().Should().ContainSingle().Which!.ToString().Should().Contain(word);
    }

    private async Task<RoutineAnswer> Routine(object order)
    {
        using var response = await client.PostAsJsonAsync("/api/routines", order);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<RoutineAnswer>(TimerServer.Json))!;
    }

    private static string Handout(string order) => $"/api/handout?order={Uri.EscapeDataString(order)}";

    private static StringContent Body(string text, string type)
    {
        var content = new StringContent(text, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
