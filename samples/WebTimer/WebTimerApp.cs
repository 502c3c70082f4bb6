using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Exercises;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace WebTimer;

/// <summary>The timer in the browser: one page, and the API behind it.</summary>
public static class WebTimerApp
{
    public const int LargestBody = 16 * 1024;

    // WebAssembly is code of this host alone as well, but has a word of its own.
    private const string PagePolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The handout has its style inside and needs nothing else.
    private const string HandoutPolicy = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // The page allows no styles inside it, so that those of the figures come as a file.
    private static readonly string FigureRules = $"{FigureStyle.Rules}\n@media (prefers-color-scheme: dark) {{ :root {{ {FigureStyle.DarkColours} }} }}\n";

    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls("http://127.0.0.1:5080");
        builder.WebHost.UseStaticWebAssets(); // the player's files come from a project of their own
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.AllowDuplicateProperties = false;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter<ChangeKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter<DayOfWeek>(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            json.SerializerOptions.ConfigureForBackCare(ExerciseCatalog.Default, expand: true);
        });
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = AddDetail).AddExceptionHandler<BadRequests>();
        builder.Services.AddResponseCompression();
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer(LibrarySchemas.Describe));

        var app = builder.Build();
        app.Use(AddSecurityHeaders);
        app.Use(PassOverAccept);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(RefuseOtherCharsets);
        app.UseResponseCompression();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapOpenApi();
        app.MapGet("/figures.css", () => TypedResults.Text(FigureRules, "text/css; charset=utf-8")).ExcludeFromDescription();
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

    // Each answer has one form, whatever is accepted: a problem is written for those too who accept no JSON.
    private static Task PassOverAccept(HttpContext context, RequestDelegate next)
    {
        context.Request.Headers.Accept = default;
        return next(context);
    }

    // JSON is UTF-8. The framework fails on a charset that it does not know, and on one in quotes.
    private static Task RefuseOtherCharsets(HttpContext context, RequestDelegate next)
    {
        if (context.Request.GetTypedHeaders().ContentType is not { Charset: { HasValue: true } charset } type) return next(context);
        if (charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            context.Request.ContentType = type.MediaType.Value;
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }

    private static void AddDetail(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status413PayloadTooLarge => $"Expected a body of at most {LargestBody / 1024} KB.",
        StatusCodes.Status415UnsupportedMediaType => "Expected a body of JSON in UTF-8, with the content type application/json.",
        _ => null,
    };

    private static void MapApi(WebApplication app)
    {
        app.MapGet("/api/choices", (string? language) => Language.TryGet(language ?? "en", out var spoken)
                ? (IResult)TypedResults.Ok(Choices.In(spoken))
                : TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["language"] = [$"Expected one of {string.Join(", ", Language.Tags)}."] }))
            .Produces<Choices>().ProducesValidationProblem()
            .WithSummary("The areas, equipment and positions that can be asked for, the limits, the stop rule, what to check first, the signs to get help for and the disclaimer.");

        app.MapPost("/api/routines", (Order order) => ToAnswer(order))
            .WithSummary("A routine with reasons, timeline and precautions; when nothing fits, what stands in the way.")
            .Produces<RoutineAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

        app.MapPost("/api/changes", (Change change) => Answer(change, isMade: true, () => ChangedRoutine.Of(change.Made(), change.ReadSteps)))
            .WithSummary("The routine with one exercise swapped, removed, moved, or at another level.")
            .Produces<ChangedRoutine>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

        app.MapPost("/api/swaps", (Change change) => Answer(change, isMade: false, () => change.Swaps().Select(swap => new SwapChoice(swap.Exercise.Id, swap.Exercise.Name, swap.Text)).ToList()))
            .WithSummary("What could take the place of one exercise of a routine, the nearest first.")
            .Produces<IReadOnlyList<SwapChoice>>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

        app.MapPost("/api/handout", (Order order, HttpContext context) => ToHandout(order, context))
            .WithSummary("The same routine as a page to print.")
            .Produces<string>(contentType: "text/html").ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

        app.MapGet("/api/handout", (string? order, IOptions<JsonOptions> json, HttpContext context) => ToHandout(Read(order, json.Value.SerializerOptions), context))
            .WithSummary("The page to print, with the same JSON in the query, so that a browser can open it.")
            .Produces<string>(contentType: "text/html").ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict);

        app.MapPost("/api/reminders", (Order order) => ToReminders(order))
            .WithSummary("A calendar that reminds of the routine, as an .ics file.")
            .Produces<string>(contentType: "text/calendar").ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    private static IResult ToHandout(Order order, HttpContext context) => Answer(order, routine =>
    {
        context.Response.Headers.ContentSecurityPolicy = HandoutPolicy;
        context.Response.Headers.CacheControl = "no-store"; // it may name somebody
        return TypedResults.Text(routine.ToHtml(order.Print.Options), "text/html; charset=utf-8");
    });

    private static IResult ToReminders(Order order) => Answer(order, routine =>
    {
        var options = order.RemindersOf(routine, TimeProvider.System.GetLocalNow());
        return TypedResults.File(Encoding.UTF8.GetBytes(order.Schedule.ToICalendar(options)), "text/calendar; charset=utf-8", "reminders.ics");
    });

    /// <summary>Generates what is asked for, if nothing is wrong with it.</summary>
    private static IResult ToAnswer(Order order)
    {
        var errors = OrderValidator.Errors(order);
        if (order.Routine is not null) errors.TryAdd("routine", [Phrases.In(order.Catalog.Language, "Expected for a handout or reminders only.")]);
        if (errors.Count > 0) return TypedResults.ValidationProblem(errors);

        var result = order.Catalog.Generate(order.Request);
        return TypedResults.Ok(RoutineAnswer.Of(result, result.HasRoutine ? WithNote(result.Routine, order.Note) : null, order));
    }

    /// <summary>Takes the routine of an order, or generates it; says what stands in the way when none fits.</summary>
    private static IResult Answer(Order order, Func<Routine, IResult> answer)
    {
        if (OrderValidator.Errors(order) is { Count: > 0 } errors) return TypedResults.ValidationProblem(errors);
        if (order.Routine is not null) return answer(WithNote(order.Routine.In(order.Catalog), order.Note));

        var result = order.Catalog.Generate(order.Request);
        return result.HasRoutine
            ? answer(WithNote(result.Routine, order.Note))
            : TypedResults.Problem(string.Join(' ', result.Obstacles.Select(obstacle => obstacle.Text)), statusCode: StatusCodes.Status409Conflict, title: Phrases.In(order.Catalog.Language, "No routine fits."));
    }

    /// <summary>What comes of a change, if nothing is wrong with it.</summary>
    private static IResult Answer<TAnswer>(Change change, bool isMade, Func<TAnswer> answer) =>
        ChangeValidator.Errors(change, isMade) is { Count: > 0 } errors ? TypedResults.ValidationProblem(errors) : TypedResults.Ok(answer());

    private static Routine WithNote(Routine routine, string? note) => string.IsNullOrWhiteSpace(note)
        ? routine
        : Enumerable.Range(0, routine.Items.Count).Aggregate(routine, (noted, index) => noted.WithNote(index, note));

    private static Order Read(string? json, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<Order>(json ?? "", options) ?? throw new BadHttpRequestException("Null is no order.");
        }
        catch (JsonException e)
        {
            throw new BadHttpRequestException("The order cannot be read.", e);
        }
    }
}
