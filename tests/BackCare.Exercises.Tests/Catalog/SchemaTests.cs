using System.Text.Json;

namespace BackCare.Exercises.Tests.Catalog;

public class SchemaTests
{
    private const string CatalogSchema = "src/BackCare.Exercises/Catalog/catalog.schema.json";
    private const string RoutineSchema = "src/BackCare.Exercises/Routines/routine.schema.json";

    private static readonly string Catalog = ExerciseCatalog.JsonSchema();

    public static TheoryData<string> RowsOfStructure => [.. BadCatalogRows.OfStructure.Select(row => row.Name)];

    [Fact]
    public void The_schema_of_catalogs_is_the_file_that_ships() => Golden.Matches(CatalogSchema, Catalog);

    [Fact]
    public void The_schema_of_routines_is_the_file_that_ships() => Golden.Matches(RoutineSchema, Routine.JsonSchema());

    [Fact]
    public void The_default_catalog_keeps_to_the_schema() => JsonSchemaChecker.Faults(Catalog, ExerciseCatalog.Default.ToJson()).Should().BeEmpty();

    [Fact]
    public void A_catalog_of_ones_own_keeps_to_the_schema_as_written_and_as_read()
    {
        JsonSchemaChecker.Faults(Catalog, OwnCatalog.Json).Should().BeEmpty();
        JsonSchemaChecker.Faults(Catalog, OwnCatalog.Read(OwnCatalog.Json).ToJson()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RowsOfStructure))]
    public void A_fault_of_structure_breaks_the_schema_too(string name) =>
        JsonSchemaChecker.Faults(Catalog, BadCatalogRows.All[name].Json).Should().NotBeEmpty();

    [Fact]
    public void Any_value_in_any_place_is_read_or_refused_and_the_schema_agrees()
    {
        string[] structure = ["document.wrong-type", "document.unknown-member", "document.missing-member", "value.unknown-word", "value.not-an-id"];
        var (read, broken) = (0, 0);
        foreach (var json in OwnCatalog.WithAnyValueInAnyPlace())
        {
            var faults = JsonSchemaChecker.Faults(Catalog, json);
            try
            {
                OwnCatalog.Read(json);
                faults.Should().BeEmpty("it can be read: {0}", json);
                read++;
            }
            catch (InvalidCatalogException refused)
            {
                refused.Findings.Should().OnlyContain(finding => finding.Place.StartsWith('$') && finding.Line == 1);
                // The schema knows no versions, and does not see which words a document declares.
                if (!refused.Findings.Any(finding => structure.Contains(finding.Code) && finding.Place != "$.formatVersion" && !finding.Message.Contains("known or declared", StringComparison.Ordinal))) continue;
                faults.Should().NotBeEmpty("it was refused: {0}", refused.Message);
                broken++;
            }
        }

        read.Should().BeGreaterThan(50);
        broken.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Any_routine_as_written_keeps_to_the_schema()
    {
        var routine = new RoutineBuilder("Left at the desk", ExerciseCatalog.Default)
            .For(SideWish.LeftOnly)
            .Avoiding(Demand.Prone, Demand.HeadDown)
            .Add("seated-twist", "hold 30 s", note: "Feet flat.")
            .Add("scapular-squeeze", "2 x 15, hold 5 s, rest 0 s")
            .Add("cat-cow")
            .Build();

        JsonSchemaChecker.Faults(Routine.JsonSchema(), routine.ToJson()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"holdSeconds\": 30", "\"holdSeconds\": 0")]
    [InlineData("\"holdSeconds\": 30,", "")]
    [InlineData("\"sides\": \"each\"", "\"sides\": \"both\"")]
    [InlineData("\"repetitions\": 1", "\"repetitions\": 1001")]
    [InlineData("\"position\": \"sittingOnChair\"", "\"position\": null")]
    [InlineData("\"name\": \"Desk\"", "\"name\": \"Desk\", \"at\": \"2026-01-05T09:00:00Z\"")]
    [InlineData("\"exercise\": \"seated-twist\"", "\"exercise\": \"Seated twist\"")]
    public void A_routine_of_wrong_structure_breaks_the_schema(string right, string wrong)
    {
        var json = new RoutineBuilder("Desk", ExerciseCatalog.Default).Add("seated-twist").Build().ToJson();
        json.Should().Contain(right);

        JsonSchemaChecker.Faults(Routine.JsonSchema(), json.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }
}
