using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackCare.Exercises.WebTests;

/// <summary>A minimal API that takes the values of the library in route, query and body, and answers with them.</summary>
public sealed class ValueBindingTests : IAsyncLifetime, IDisposable
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForBackCare(Catalog);

    private readonly WebApplication app = Build();
    private readonly HttpClient client = new();

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_request_for_the_chest_comes_back_as_a_chest_routine()
    {
        var answer = await Post("/generate", """{"timeBudget":"00:05:00","targets":["chest"],"equipment":["doorway"]}""");

        answer.Status.Should().Be(HttpStatusCode.OK);
        var result = JsonSerializer.Deserialize<GenerationResult>(answer.Body, Json)!;
        result.Coverage.Single().Area.Should().Be(TargetArea.Chest);
        result.Routine.Items.Should().OnlyContain(item => item.Exercise.Targets(TargetArea.Chest));
    }

    [Fact]
    public async Task Values_bind_in_a_route_and_in_a_query_by_their_text()
    {
        (await client.GetStringAsync("/exercises/cat-cow")).Should().Contain("Cat-cow");
        (await client.GetStringAsync("/values?dose=2%20x%2015,%20hold%205%20s&range=3-5%20x&hold=20-30%20s&count=10-15&target=chest:2&target=neck&source=helen-clark&item=foamRoller&demand=prone&position=Standing"))
            .Should().Be("""["2 x 15, hold 5 s","3-5 x","20-30 s","10-15","chest:2 neck","helen-clark","foamRoller","prone","Standing"]""");
        (await client.GetAsync("/exercises/Cat%20cow")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.GetAsync("/values?dose=many")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/routine", """{"name":"Break","items":[{"exercise":"cat-cow","position":"quadruped","dose":"10 x"}]}""")]
    [InlineData("/plan", """{"stage":1,"exercisesAtFirst":1,"schedule":{"days":["monday"],"times":["beforeBed"],"strengtheningDays":[]},"goal":{"name":"Break","items":[{"exercise":"cat-cow","position":"quadruped","dose":"10 x"}]}}""")]
    [InlineData("/schedule", """{"days":["monday"],"times":["beforeBed"],"strengtheningDays":["monday"]}""")]
    [InlineData("/group", """{"anyOf":["chair"],"note":"Firm."}""")]
    [InlineData("/request", """{"targets":["chest:2"],"timeBudget":"00:05:00","sides":"leftOnly"}""")]
    public async Task A_body_is_answered_as_it_was_sent(string path, string json)
    {
        var answer = await Post(path, json);

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Body.Should().Be(json);
    }

    [Theory]
    [InlineData("/request", """{"timeBudget":"00:05:00","targets":["chst"]}""", "$.targets[0]")]
    [InlineData("/request", """{"timeBudget":"00:05:00","target":["chest"]}""", "$.target")]
    [InlineData("/routine", """{"name":"Break","items":[{"exercise":"cat-cow","position":"quadruped","dose":"99 x"}]}""", "$.items[0].dose")]
    public async Task A_body_that_cannot_be_read_is_a_bad_request_that_names_the_path(string path, string json, string place)
    {
        var answer = await Post(path, json);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Body.Should().Contain(JsonEncodedText.Encode(place).ToString());
    }

    [Fact]
    public async Task An_answer_without_a_routine_is_written()
    {
        var answer = await Post("/generate", """{"timeBudget":"00:02:00","targets":["chest"],"positions":["standing"],"avoided":["overheadArm"]}""");

        var json = JsonNode.Parse(answer.Body)!;
        json["routine"].Should().BeNull();
        json["obstacles"]!.AsArray().Should().NotBeEmpty();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForBackCare(Catalog));
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException bad)
            {
                context.Response.StatusCode = bad.StatusCode;
                await context.Response.WriteAsync((bad.InnerException as JsonException)?.Path ?? bad.Message);
            }
        });
        app.MapPost("/generate", (RoutineRequest request) => Catalog.Generate(request));
        app.MapGet("/exercises/{id}", (ExerciseId id) => Catalog[id].Name);
        app.MapGet("/values", (Dose dose, DoseRange range, HoldRange hold, CountRange count, [FromQuery(Name = "target")] Target[] targets, SourceId source, Equipment item, Demand demand, Position position) =>
            new[] { $"{dose}", $"{range}", $"{hold}", $"{count}", string.Join(' ', targets), $"{source}", $"{item}", $"{demand}", $"{position}" });
        app.MapPost("/routine", (Routine routine) => routine);
        app.MapPost("/plan", (ExercisePlan plan) => plan);
        app.MapPost("/schedule", (Schedule schedule) => schedule);
        app.MapPost("/group", (EquipmentGroup group) => group);
        app.MapPost("/request", (RoutineRequest request) => request);
        return app;
    }

    private async Task<(HttpStatusCode Status, string Body)> Post(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(path, body);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
