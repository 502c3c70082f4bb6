using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;

namespace BackCare.Exercises.ColdStart;

/// <summary>The same without the library, as somebody writes it who knows the platform: JSON by reflection, LINQ, and FluentValidation. It promises far less.</summary>
internal static class ByHand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static string Query(string folder) => string.Join('\n', Read(folder).Exercises
        .Where(exercise => exercise.PrimaryAreas.Concat(exercise.SecondaryAreas ?? []).Any(area => area is "middleBack" or "back" or "trunk" or "wholeBody"))
        .Where(exercise => exercise.Positions.Contains("sittingOnChair"))
        .Where(exercise => IsAtHand(exercise, ["chair"]))
        .Where(exercise => !exercise.Demands.Contains("spinalFlexion"))
        .OrderBy(exercise => exercise.Id, StringComparer.Ordinal)
        .Select(exercise => exercise.Name));

    public static string Routine(string folder) => string.Join('\n', Generated(folder).Items.Select(item => $"{item.Exercise.Name}: {item.Text}"));

    public static string Plan(string folder)
    {
        var goal = Generated(folder);
        var stages = Enumerable.Range(2, goal.Items.Count - 1).Select(count => goal with { Items = [.. goal.Items.Take(count)] }).ToArray();
        var validator = new RoutineValidator();
        foreach (var stage in stages) validator.ValidateAndThrow(stage);
        return string.Join('\n', stages[Math.Min(1, stages.Length - 1)].Items.Select(item => $"{item.Exercise.Name}: {item.Text}"));
    }

    public static string Handout(string folder)
    {
        var routine = Generated(folder);
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(routine.Name)).Append("</title></head><body><h1>").Append(WebUtility.HtmlEncode(routine.Name)).Append("</h1>");
        foreach (var item in routine.Items)
        {
            page.Append("<h2>").Append(WebUtility.HtmlEncode(item.Exercise.Name)).Append("</h2><p>").Append(WebUtility.HtmlEncode(item.Text)).Append("</p><ol>");
            foreach (var step in item.Exercise.Steps) page.Append("<li>").Append(WebUtility.HtmlEncode(step.Text)).Append("</li>");
            page.Append("</ol>").Append(File.ReadAllText(Path.Combine(folder, $"{item.Exercise.Id}.svg")));
        }

        return page.Append("</body></html>").ToString();
    }

    private static OwnRoutine Generated(string folder)
    {
        var request = new OwnRequest("Ten minutes", ["middleBack", "chest"], TimeSpan.FromMinutes(10), ["chair", "rolledTowel"], 4, 7);
        new RequestValidator().ValidateAndThrow(request);
        var random = new Random(request.Seed);
        var left = request.TimeBudget;
        var items = new List<OwnItem>();
        var candidates = Read(folder).Exercises
            .Where(exercise => exercise.PrimaryAreas.Any(request.Targets.Contains))
            .Where(exercise => IsAtHand(exercise, request.Equipment))
            .OrderBy(_ => random.Next());
        foreach (var exercise in candidates)
        {
            var item = new OwnItem(exercise, Lowest(exercise.Doses[0].Sets), Lowest(exercise.Doses[0].Repetitions), exercise.Doses[0].Hold.MinSeconds ?? 0);
            if (items.Count == request.MaxExercises || items.Any(chosen => chosen.Exercise.Family is not null && chosen.Exercise.Family == exercise.Family) || item.Duration > left) continue;
            items.Add(item);
            left -= item.Duration;
        }

        var routine = new OwnRoutine(request.Name, items, request.TimeBudget);
        new RoutineValidator().ValidateAndThrow(routine);
        return routine;
    }

    private static OwnCatalog Read(string folder) => JsonSerializer.Deserialize<OwnCatalog>(File.ReadAllText(Path.Combine(folder, "catalog.json")), Json)!;

    private static bool IsAtHand(OwnExercise exercise, string[] equipment) => exercise.Equipment.All(group => group.AnyOf.Any(equipment.Contains)
        || (group.StandIns?.Any(standIn => standIn.Suits && equipment.Contains(standIn.Item)) ?? false));

    private static int Lowest(OwnCount count) => count.Min ?? 1;

    private sealed record OwnCatalog(IReadOnlyList<OwnSource> Sources, IReadOnlyList<OwnExercise> Exercises);

    private sealed record OwnSource(string Id, string Title, string? Author, string? Publisher, string? Link);

    private sealed record OwnExercise(
        string Id, string Name, IReadOnlyList<string>? Aliases, OwnKind Kind, string? Family, OwnSides Laterality, IReadOnlyList<string> Positions, IReadOnlyList<OwnGroup> Equipment,
        IReadOnlyList<string>? Comfort, IReadOnlyList<string> PrimaryAreas, IReadOnlyList<string>? SecondaryAreas, IReadOnlyList<string>? PrimaryMuscles, IReadOnlyList<string>? SecondaryMuscles,
        IReadOnlyList<string> Demands, IReadOnlyList<OwnStep> Steps, IReadOnlyList<OwnLevel>? Levels, IReadOnlyList<OwnDose> Doses);

    private enum OwnKind
    {
        Stretch,
        Mobility,
        Strengthening,
    }

    private enum OwnSides
    {
        Bilateral,
        EachSideInTurn,
        Alternating,
    }

    private enum OwnQualifier
    {
        None,
        Exact,
        About,
        AtLeast,
        AFew,
        AsManyAsWanted,
    }

    private sealed record OwnGroup(IReadOnlyList<string> AnyOf, string? Note, IReadOnlyList<OwnStandIn>? StandIns);

    private sealed record OwnStandIn(string Item, bool Suits, string Why, string? Source);

    private sealed record OwnStep(string Text, string? Left, string? Right, string? Phase, string? Breathing);

    private sealed record OwnLevel(string Name, string? Position);

    private sealed record OwnDose(string Source, OwnHold Hold, OwnCount Repetitions, OwnCount Sets, string? Note);

    private sealed record OwnHold(OwnQualifier Qualifier, int? MinSeconds, int? MaxSeconds);

    private sealed record OwnCount(OwnQualifier Qualifier, int? Min, int? Max);

    private sealed record OwnRequest(string Name, string[] Targets, TimeSpan TimeBudget, string[] Equipment, int MaxExercises, int Seed);

    private sealed record OwnItem(OwnExercise Exercise, int Sets, int Repetitions, int HoldSeconds)
    {
        public TimeSpan Duration => TimeSpan.FromSeconds(Sets * Repetitions * Math.Max(HoldSeconds, 3) * (Exercise.Laterality == OwnSides.Bilateral ? 1 : 2));

        public string Text => string.Create(CultureInfo.InvariantCulture, $"{Sets} x {Repetitions}, hold {HoldSeconds} s");
    }

    private sealed record OwnRoutine(string Name, IReadOnlyList<OwnItem> Items, TimeSpan TimeBudget);

    private sealed class RequestValidator : AbstractValidator<OwnRequest>
    {
        public RequestValidator()
        {
            RuleFor(request => request.Name).NotEmpty();
            RuleFor(request => request.TimeBudget).InclusiveBetween(TimeSpan.Zero, TimeSpan.FromDays(1));
            RuleFor(request => request.MaxExercises).InclusiveBetween(1, 30);
            RuleForEach(request => request.Targets).NotEmpty();
            RuleForEach(request => request.Equipment).NotEmpty();
        }
    }

    private sealed class RoutineValidator : AbstractValidator<OwnRoutine>
    {
        public RoutineValidator()
        {
            RuleFor(routine => routine.Name).NotEmpty();
            RuleFor(routine => routine.Items).NotEmpty();
            RuleFor(routine => routine.Items).Must(items => items.Count <= 6).WithMessage("More than 6 exercises are kept up less well.").WithSeverity(Severity.Warning);
            RuleFor(routine => routine).Must(routine => routine.Items.Sum(item => item.Duration.Ticks) <= routine.TimeBudget.Ticks).WithMessage("The routine takes longer than there is time.");
            RuleForEach(routine => routine.Items).ChildRules(item =>
            {
                item.RuleFor(one => one.Sets).InclusiveBetween(1, 100);
                item.RuleFor(one => one.Repetitions).InclusiveBetween(1, 1_000);
                item.RuleFor(one => one.HoldSeconds).InclusiveBetween(0, 3_600);
                item.RuleFor(one => one).Must(one => one.Exercise.Doses.Any(dose => Fits(dose.Repetitions, one.Repetitions) && Fits(dose.Sets, one.Sets))).WithMessage("The dose is outside what the sources state.");
            });
        }

        private static bool Fits(OwnCount stated, int count) => !(count < stated.Min || (stated.Qualifier is OwnQualifier.Exact or OwnQualifier.About && count > stated.Max));
    }
}
