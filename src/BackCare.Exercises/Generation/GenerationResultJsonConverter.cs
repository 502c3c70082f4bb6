using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Generation;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads and writes the generator's answer: the routine where there is one, whether it is proven best, findings, coverage, reasons, and what stands in the way. An
/// exercise is its id. Reading needs a catalog, which <c>options.ConfigureForBackCare(catalog)</c> gives. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GenerationResultJsonConverter : JsonConverter<GenerationResult>, IJsonForm
{
    private static readonly FindingReportJsonConverter Findings = new();
    private static readonly ReasonJsonConverter Reasons = new();
    private static readonly ObstacleJsonConverter Obstacles = new();
    private static readonly OfferJsonConverter Offers = new();

    private static readonly JsonShape CoverageShape = new(
        Required("area", Word<TargetArea>), Optional("primary", List(Value<ExerciseId>)), Optional("secondary", List(Value<ExerciseId>)));

    private static readonly JsonShape Shape = new(
        Optional("routine", RoutineJsonConverter.Schema), Required("isProvenBest", YesOrNo), Required("coverageScore", Number), Required("points", Number),
        Optional("pointsBelowBest", Number), Required("coverageBound", Number), Required("pointsBound", Number), Optional("searchSteps", Number),
        Required("findings", FindingReportJsonConverter.Schema), Optional("coverage", List(CoverageShape.Schema)), Optional("reasons", List(ReasonJsonConverter.Schema)),
        Optional("offers", List(OfferJsonConverter.Schema)), Optional("conflict", List(Word<Requirement>)), Optional("obstacles", List(ObstacleJsonConverter.Schema)));

    private readonly ExerciseCatalog? catalog;
    private readonly bool expand;

    /// <summary>A converter that writes only.</summary>
    public GenerationResultJsonConverter()
    {
    }

    internal GenerationResultJsonConverter(ExerciseCatalog catalog, bool expand) => (this.catalog, this.expand) = (catalog, expand);

    /// <inheritdoc/>
    public override GenerationResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => catalog is null
        ? throw new JsonException("An answer is read with a catalog: call options.ConfigureForBackCare(catalog).")
        : Shape.Read(ref reader, (members, _) => Read(members, catalog));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GenerationResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (value.HasRoutine)
        {
            writer.WritePropertyName("routine");
            RoutineJsonConverter.Write(writer, value.Routine, expand);
        }

        writer.WriteBoolean("isProvenBest", value.IsProvenBest);
        writer.WriteNumber("coverageScore", value.CoverageScore);
        writer.WriteNumber("points", value.Points);
        writer.WriteNumber("pointsBelowBest", value.PointsBelowBest == 0 ? null : value.PointsBelowBest);
        writer.WriteNumber("coverageBound", value.CoverageBound);
        writer.WriteNumber("pointsBound", value.PointsBound);
        writer.WriteNumber("searchSteps", value.SearchSteps == 0 ? null : value.SearchSteps);
        writer.WritePropertyName("findings");
        Findings.Write(writer, value.Findings, options);
        if (value.Coverage.Count > 0) writer.WriteList("coverage", value.Coverage, coverage => Write(writer, coverage));
        if (value.Reasons.Count > 0) writer.WriteList("reasons", value.Reasons, reason => Reasons.Write(writer, reason, options));
        if (value.Offers.Count > 0) writer.WriteList("offers", value.Offers, offer => Offers.Write(writer, offer, options));
        writer.WriteWords("conflict", value.Conflict);
        if (value.Obstacles.Count > 0) writer.WriteList("obstacles", value.Obstacles, obstacle => Obstacles.Write(writer, obstacle, options));
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Shape.Schema();

    private static GenerationResult Read(JsonMembers members, ExerciseCatalog catalog)
    {
        var reasons = members.List("reasons", ReasonJsonConverter.ReadPart);
        return new(() => reasons, members.Optional("routine") is { } routine ? RoutineJsonConverter.ReadPart(routine, catalog) : null)
        {
            IsProvenBest = members["isProvenBest"].YesOrNo(),
            CoverageScore = members["coverageScore"].Number(),
            Points = members["points"].Number(),
            PointsBelowBest = members.Optional("pointsBelowBest")?.Number() ?? 0,
            CoverageBound = members["coverageBound"].Number(),
            PointsBound = members["pointsBound"].Number(),
            SearchSteps = members.Optional("searchSteps")?.Number() ?? 0,
            Findings = FindingReportJsonConverter.ReadPart(members["findings"]),
            Coverage = ValueList<AreaCoverage>.Copy(members.List("coverage", part => CoverageShape.Read(part, (own, _) => new AreaCoverage(
                own["area"].Word<TargetArea>(), own.List("primary", Exercise), own.List("secondary", Exercise))))),
            Offers = ValueList<Offer>.Copy(members.List("offers", OfferJsonConverter.ReadPart)),
            Conflict = ValueList<Requirement>.Copy(members.List("conflict", requirement => requirement.Word<Requirement>())),
            Obstacles = ValueList<Obstacle>.Copy(members.List("obstacles", ObstacleJsonConverter.ReadPart)),
        };

        Exercise Exercise(JsonPart part) => CatalogJsonConverter.ReadPart(part, catalog);
    }

    private static void Write(Utf8JsonWriter writer, AreaCoverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteWord<TargetArea>("area", coverage.Area);
        writer.WriteTexts("primary", coverage.Primary, exercise => exercise.Id.Value);
        writer.WriteTexts("secondary", coverage.Secondary, exercise => exercise.Id.Value);
        writer.WriteEndObject();
    }
}
