using System.Text;
using System.Text.Json.Serialization;
using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebTimer;

/// <summary>The timer in the browser: one page, and the API behind it.</summary>
public static class WebTimerApp
{
    public const int LargestBody = 16 * 1024;

    private const string PagePolicy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The handout has its style inside and needs nothing else.
    private const string HandoutPolicy = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls("http://127.0.0.1:5080");
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = AddDetail).AddExceptionHandler<BadRequests>().AddOpenApi();

        var app = builder.Build();
        app.Use(AddSecurityHeaders);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapOpenApi();
        MapApi(app);
        return app;
    }

    private static Task AddSecurityHeaders(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", PagePolicy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void AddDetail(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status413PayloadTooLarge => $"Expected a body of at most {LargestBody / 1024} KB.",
        StatusCodes.Status415UnsupportedMediaType => "Expected a body of JSON, with the content type application/json.",
        _ => null,
    };

    private static void MapApi(WebApplication app)
    {
        app.MapGet("/api/choices", () => Choices.All)
            .WithSummary("The areas, positions and equipment that can be asked for, the limits, the stop rule and the disclaimer.");

        app.MapPost("/api/routines", (RoutineOrder order) => Answer(order, new(), (result, routine) => TypedResults.Ok(RoutineAnswer.Of(result, routine))))
            .WithSummary("A routine with reasons and timeline; when nothing fits, what stands in the way.")
            .Produces<RoutineAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

        app.MapPost("/api/handout", (RoutineOrder order, HttpContext context) => ToHandout(order, new(), context))
            .WithSummary("The same routine as a page to print.")
            .Produces<string>(contentType: "text/html").ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

        app.MapGet("/api/handout", (HttpContext context) =>
            {
                var faults = new Faults();
                return ToHandout(RoutineOrder.From(context.Request.Query, faults), faults, context);
            })
            .WithSummary("The page to print, with the same fields in the query, so that a browser can open it: ?areas=chest&areas=neck&minutes=10.")
            .Produces<string>(contentType: "text/html").ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict);

        app.MapPost("/api/reminders", (ReminderOrder order) => ToReminders(order))
            .WithSummary("A calendar that reminds of the routine, as an .ics file.")
            .Produces<string>(contentType: "text/calendar").ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    private static IResult ToHandout(RoutineOrder order, Faults faults, HttpContext context) => Answer(order, faults, (result, routine) =>
    {
        if (routine is null) return NothingFits(result);
        context.Response.Headers.ContentSecurityPolicy = HandoutPolicy;
        return TypedResults.Text(routine.ToHtml(), "text/html; charset=utf-8");
    });

    private static IResult ToReminders(ReminderOrder order)
    {
        var faults = new Faults();
        var schedule = order.ToSchedule(faults);
        return Answer(order, faults, (result, routine) =>
        {
            if (routine is null) return NothingFits(result);
            var now = TimeProvider.System.GetLocalNow();
            var options = new ReminderOptions { Name = routine.Name, Duration = routine.Duration, Stamp = now, From = DateOnly.FromDateTime(now.DateTime), Weeks = order.Weeks };
            return TypedResults.File(Encoding.UTF8.GetBytes(schedule.ToICalendar(options)), "text/calendar; charset=utf-8", "reminders.ics");
        });
    }

    private static ProblemHttpResult NothingFits(GenerationResult result) => TypedResults.Problem(
        string.Join(' ', result.Obstacles.Select(obstacle => Words.InText(obstacle.Text))), statusCode: StatusCodes.Status409Conflict, title: "No routine fits.");

    /// <summary>Generates what is asked for, if nothing is wrong with it.</summary>
    private static IResult Answer(RoutineOrder order, Faults faults, Func<GenerationResult, Routine?, IResult> answer)
    {
        var request = order.ToRequest(faults);
        if (faults.Any) return TypedResults.ValidationProblem(faults.ByField);

        var result = ExerciseCatalog.Default.Generate(request);
        return answer(result, result.HasRoutine ? WithNote(result.Routine, order.Note?.Trim()) : null);
    }

    private static Routine WithNote(Routine routine, string? note)
    {
        if (string.IsNullOrEmpty(note)) return routine;
        var builder = new RoutineBuilder(routine.Name, ExerciseCatalog.Default);
        foreach (var item in routine.Items) builder.Add(item.Exercise, item.Dose, note, item.Position);
        return builder.Build();
    }
}
