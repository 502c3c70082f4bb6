using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises.Guidance;
using WebTimer;

namespace BackCare.Exercises.WebTests;

/// <summary>The API over HTTP, as a page or a program meets it.</summary>
public sealed class ApiTests(TimerServer server) : IClassFixture<TimerServer>
{
    private const string Hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>";

    private readonly HttpClient client = server.Client;

    [Fact]
    public async Task Choices_are_words_that_can_be_asked_for()
    {
        var choices = await client.GetFromJsonAsync<Choices>("/api/choices");

        choices!.Areas.Should().Contain(new Word("middleBack", "Middle back"));
        choices.Positions.Should().Contain(new Word("sittingOnChair", "Sitting on chair"));
        choices.Equipment.Should().Contain(new Word("rolledTowel", "Rolled towel"));
        choices.StopRule.Should().Be(GuidanceCatalog.Default.StopRule.Text);
        choices.Disclaimer.Should().Be(GuidanceCatalog.Default.Disclaimer);
        var everything = await Routine(new
        {
            Minutes = 60,
            Areas = choices.Areas.Select(word => word.Id),
            Positions = choices.Positions.Select(word => word.Id),
            Equipment = choices.Equipment.Select(word => word.Id),
        });
        everything.Routine!.Items.Should().HaveCount(4, "every word was understood, and nothing stands in the way");
    }

    [Fact]
    public async Task A_routine_comes_with_its_reasons_and_its_timeline()
    {
        var answer = await Routine(new { Areas = new[] { "middleBack", "chest" }, Minutes = 10, Equipment = new[] { "chair", "rolledTowel" }, Name = "Desk", Note = "Slowly.", Seed = 7 });

        var routine = answer.Routine!;
        routine.Name.Should().Be("Desk");
        routine.DurationSeconds.Should().BeInRange(60, 600);
        routine.Items.Should().NotBeEmpty().And.OnlyContain(item => item.Note == "Slowly." && item.Steps.Count > 0 && item.Dose.Length > 0);
        answer.Reasons.Where(reason => reason.IsChosen).Select(reason => reason.Exercise).Should().BeEquivalentTo(routine.Items.Select(item => item.Name));
        answer.Reasons.Should().HaveCount(ExerciseCatalog.Default.Exercises.Count);
        answer.Obstacles.Should().BeEmpty();

        var end = 0.0;
        foreach (var segment in routine.Segments)
        {
            segment.StartSeconds.Should().BeApproximately(end, 1e-6);
            end += segment.DurationSeconds;
            (segment.Item is { } item ? routine.Items[item].Name : null).Should().Be(segment.Exercise);
        }

        end.Should().BeApproximately(routine.DurationSeconds, 1e-6);
        routine.Segments[^1].Kind.Should().Be("done");
        routine.Segments.Select(segment => segment.Side).Should().Contain("left").And.Contain("right");
    }

    [Fact]
    public async Task The_same_request_gives_the_same_answer()
    {
        var order = new { Minutes = 15, Seed = 3 };
        (await Post("/api/routines", order)).Should().Be(await Post("/api/routines", order));

        async Task<string> Post(string path, object body) => await (await client.PostAsJsonAsync(path, body)).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task When_nothing_fits_the_answer_says_what_stands_in_the_way()
    {
        var answer = await Routine(new { Areas = new[] { "chest" }, Positions = new[] { "standing" }, Minutes = 10 });

        answer.Routine.Should().BeNull();
        answer.Obstacles.Should().Contain("Have at hand as well: Doorway.").And.Contain("Have at hand as well: room corner.");
        answer.Conflict.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("{}", "minutes", "1 to 60")]
    [InlineData("""{"minutes":0}""", "minutes", "1 to 60")]
    [InlineData("""{"minutes":61}""", "minutes", "1 to 60")]
    [InlineData("""{"minutes":null}""", "minutes", "1 to 60")]
    [InlineData("""{"minutes":"10"}""", "minutes", "form")]
    [InlineData("""{"minutes":10.5}""", "minutes", "form")]
    [InlineData("""{"minutes":99999999999}""", "minutes", "form")]
    [InlineData("""{"minutes":10,"areas":["moon"]}""", "areas", "middleBack")]
    [InlineData("""{"minutes":10,"areas":["6"]}""", "areas", "middleBack")]
    [InlineData("""{"minutes":10,"areas":[null]}""", "areas", "middleBack")]
    [InlineData("""{"minutes":10,"areas":[6]}""", "areas", "form")]
    [InlineData("""{"minutes":10,"areas":"chest"}""", "areas", "form")]
    [InlineData("""{"minutes":10,"equipment":["sofa"]}""", "equipment", "rolledTowel")]
    [InlineData("""{"minutes":10,"positions":["flying"]}""", "positions", "standing")]
    [InlineData("""{"minutes":10,"name":5}""", "name", "form")]
    [InlineData("""{"minutes":10,"note":{}}""", "note", "form")]
    [InlineData("""{"minutes":10,"name":"two\nlines"}""", "name", "one line")]
    [InlineData("""{"minutes":10,"note":"\u0000"}""", "note", "one line")]
    [InlineData("""{"minutes":10,"seed":"x"}""", "seed", "form")]
    [InlineData("""{"minutes":10,"colour":"red"}""", "colour", "form")]
    [InlineData("null", "body", "object")]
    [InlineData("[", "body", "object")]
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
        using var response = await client.PostAsJsonAsync("/api/routines", new JsonObject { ["minutes"] = 10, [field] = new string('x', length) });
        await ShouldName(response, field, word);
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("equipment")]
    [InlineData("positions")]
    public async Task Long_lists_are_refused(string field)
    {
        var words = new JsonArray([.. Enumerable.Repeat("chest", 41).Select(word => JsonValue.Create(word))]);
        using var response = await client.PostAsJsonAsync("/api/routines", new JsonObject { ["minutes"] = 10, [field] = words });
        await ShouldName(response, field, "40");
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        using var response = await client.PostAsJsonAsync("/api/routines", new { Minutes = 0, Areas = new[] { "moon", "sun" }, Positions = new[] { "flying" } });

        var errors = (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject();
        errors.Select(error => error.Key).Should().BeEquivalentTo("minutes", "areas", "positions");
        errors["areas"]!.AsArray().Should().ContainSingle().Which!.ToString().Should().Contain("'moon', 'sun'");
    }

    [Theory]
    [InlineData("areas=moon&minutes=10", "areas", "middleBack")]
    [InlineData("minutes=ten", "minutes", "whole number")]
    [InlineData("", "minutes", "1 to 60")]
    [InlineData("minutes=10&seed=x", "seed", "whole number")]
    public async Task The_query_of_a_handout_is_checked_as_well(string query, string field, string word)
    {
        using var response = await client.GetAsync($"/api/handout?{query}");
        await ShouldName(response, field, word);
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
        var order = new { Areas = new[] { "chest" }, Minutes = 10, Equipment = new[] { "doorway" }, Name = "Desk & door", Note = "Slowly." };
        using var posted = await client.PostAsJsonAsync("/api/handout", order);
        using var opened = await client.GetAsync("/api/handout?areas=chest&minutes=10&equipment=doorway&name=Desk+%26+door&note=Slowly.");

        var page = await posted.Content.ReadAsStringAsync();
        (await opened.Content.ReadAsStringAsync()).Should().Be(page);
        page.Should().Contain("Desk &amp; door").And.Contain("Slowly.");
        foreach (var item in (await Routine(order)).Routine!.Items) page.Should().Contain(item.Name);
        posted.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
    }

    [Fact]
    public async Task There_is_no_handout_when_nothing_fits()
    {
        using var response = await client.GetAsync("/api/handout?areas=chest&positions=standing&minutes=10");

        response.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Problem(response))["detail"]!.ToString().Should().Contain("Doorway");
    }

    [Fact]
    public async Task Reminders_are_a_calendar_of_the_days_and_times_asked_for()
    {
        using var response = await client.PostAsJsonAsync("/api/reminders", new { Minutes = 10, Name = "Desk break", Days = new[] { "monday", "wednesday" }, Times = new[] { "onWaking" }, Weeks = 4 });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/calendar; charset=utf-8");
        var calendar = await response.Content.ReadAsStringAsync();
        calendar.Should().StartWith("BEGIN:VCALENDAR").And.Contain("SUMMARY:Desk break").And.Contain("BYDAY=MO,WE;UNTIL=").And.Contain("T070000");
        calendar.Split("BEGIN:VEVENT").Should().HaveCount(2);
    }

    [Fact]
    public async Task Reminders_are_for_every_day_unless_days_are_named()
    {
        using var response = await client.PostAsJsonAsync("/api/reminders", new { Minutes = 10 });

        (await response.Content.ReadAsStringAsync()).Should().Contain("BYDAY=MO,TU,WE,TH,FR,SA,SU").And.NotContain("UNTIL").And.Contain("T070000").And.Contain("T213000");
    }

    [Theory]
    [InlineData("""{"minutes":10,"days":["someday"]}""", "days", "monday")]
    [InlineData("""{"minutes":10,"times":["noon"]}""", "times", "onWaking")]
    [InlineData("""{"minutes":10,"weeks":0}""", "weeks", "1 to 52")]
    [InlineData("""{"minutes":10,"weeks":53}""", "weeks", "1 to 52")]
    [InlineData("""{"minutes":10,"weeks":"4"}""", "weeks", "form")]
    public async Task Wrong_reminders_are_refused_with_the_name_of_the_field(string body, string field, string word)
    {
        using var response = await client.PostAsync("/api/reminders", new StringContent(body, Encoding.UTF8, "application/json"));
        await ShouldName(response, field, word);
    }

    [Fact]
    public async Task Hostile_names_and_notes_stay_text()
    {
        var order = new { Minutes = 10, Name = Hostile, Note = Hostile };

        var routine = (await Routine(order)).Routine!;
        routine.Name.Should().Be(Hostile);
        routine.Items[0].Note.Should().Be(Hostile);
        using var handout = await client.PostAsJsonAsync("/api/handout", order);
        (await handout.Content.ReadAsStringAsync()).Should().Contain("&lt;script&gt;").And.NotContain("<script").And.NotContain("<img");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/api/choices")]
    [InlineData("/api/handout?minutes=0")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/nothing")]
    public async Task Every_answer_has_the_security_headers(string path)
    {
        using var response = await client.GetAsync(path);

        var policy = Header(response, "Content-Security-Policy");
        policy.Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
        Header(response, "X-Content-Type-Options").Should().Be("nosniff");
        Header(response, "Referrer-Policy").Should().Be("no-referrer");
        response.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task A_handout_may_have_its_own_style_and_nothing_else()
    {
        using var response = await client.GetAsync("/api/handout?minutes=10");

        Header(response, "Content-Security-Policy").Should()
            .Contain("default-src 'none'").And.Contain("script-src 'none'").And.Contain("style-src 'unsafe-inline'").And.Contain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task The_OpenAPI_document_lists_every_endpoint_and_limit()
    {
        var document = (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;

        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key} {path.Key}")).Should()
            .BeEquivalentTo("get /api/choices", "post /api/routines", "post /api/handout", "get /api/handout", "post /api/reminders");
        var order = document["components"]!["schemas"]!["RoutineOrder"]!["properties"]!;
        order["minutes"]!["maximum"]!.ToString().Should().Be("60");
        order["name"]!["maxLength"]!.ToString().Should().Be("80");
        order["areas"]!["maxItems"]!.ToString().Should().Be("40");
    }

    [Fact]
    public async Task The_app_binds_to_the_loopback_address_unless_told_otherwise()
    {
        await using var app = WebTimerApp.Create([]);
        app.Configuration["urls"].Should().Be("http://127.0.0.1:5080");
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
        return (await response.Content.ReadFromJsonAsync<RoutineAnswer>(JsonSerializerOptions.Web))!;
    }
}
