using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Values;

/// <summary>What an application might send: its own type around values of the library.</summary>
public sealed record Booking
{
    public required string Who { get; init; }

    public required RoutineRequest Request { get; init; }

    public IReadOnlyList<Dose> Doses { get; init; } = [];

    public Dictionary<ExerciseId, int> Times { get; init; } = [];

    public Position? Position { get; init; }
}

/// <summary>A context of an application's own, for what it names itself.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Booking))]
[JsonSerializable(typeof(ExerciseId))]
[JsonSerializable(typeof(SourceId))]
[JsonSerializable(typeof(Equipment))]
[JsonSerializable(typeof(Demand))]
[JsonSerializable(typeof(Dose))]
[JsonSerializable(typeof(DoseRange))]
[JsonSerializable(typeof(HoldRange))]
[JsonSerializable(typeof(CountRange))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(Sides))]
[JsonSerializable(typeof(SideWish))]
[JsonSerializable(typeof(TargetArea))]
[JsonSerializable(typeof(DoseFigures))]
[JsonSerializable(typeof(EquipmentGroup))]
[JsonSerializable(typeof(Schedule))]
[JsonSerializable(typeof(RoutineRequest))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(FindingReport))]
[JsonSerializable(typeof(Reason))]
[JsonSerializable(typeof(Obstacle))]
[JsonSerializable(typeof(Segment))]
[JsonSerializable(typeof(Exercise))]
[JsonSerializable(typeof(Routine))]
[JsonSerializable(typeof(ExercisePlan))]
[JsonSerializable(typeof(GenerationResult))]
internal sealed partial class OwnContext : JsonSerializerContext;
