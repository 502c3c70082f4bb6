using FluentValidation;

namespace BackCare.Exercises.Tests.Catalog;

public class ExtendTests
{
    private static readonly ExerciseCatalog Default = ExerciseCatalog.Default;
    private static readonly ExerciseCatalog Own = OwnCatalog.Read(OwnCatalog.Json);
    private static readonly Source[] Sources = [OwnCatalog.Sheet, OwnCatalog.Video];

    private static readonly Exercise SingleArmRow = OwnCatalog.BandRow with { Id = "single-arm-row", Name = "Single-arm row" };

    [Fact]
    public void An_extended_catalog_has_all_of_both_in_the_order_of_the_ids()
    {
        var extended = Default.Extend(OwnCatalog.Utf8(OwnCatalog.Json));

        extended.Exercises.Should().HaveCount(37).And.Contain(Default.Exercises).And.Contain(Own.Exercises);
        extended.Exercises.Select(exercise => exercise.Id.Value).Should().BeInAscendingOrder(StringComparer.Ordinal);
        extended.Sources.Should().BeEquivalentTo([.. Default.Sources, .. Own.Sources]).And.OnlyHaveUniqueItems();
        extended.Sources.Select(source => source.Id.Value).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void The_catalog_extended_stays_as_it_was()
    {
        var before = Default.ToJson();

        Default.Extend(Own);
        Default.Extend([OwnCatalog.BandRow], Sources);
        Default.Extend(OwnCatalog.Utf8(OwnCatalog.Json));

        Default.ToJson().Should().Be(before);
        Default.TryGet("tube-row", out _).Should().BeFalse();
    }

    [Fact]
    public void Document_code_and_catalog_extend_alike()
    {
        var byDocument = Default.Extend(OwnCatalog.Utf8(OwnCatalog.Change("[\n    {\n      \"id\": \"elastic-row\",\n      \"replacedBy\": \"tube-row\"\n    }\n  ]", "[]")));
        var byCode = Default.Extend([OwnCatalog.WallSlide, OwnCatalog.BandRow], Sources);
        var byCatalog = Default.Extend(ExerciseCatalog.Empty.Extend([OwnCatalog.WallSlide, OwnCatalog.BandRow], Sources));

        byCode.ToJson().Should().Be(byDocument.ToJson());
        byCatalog.ToJson().Should().Be(byDocument.ToJson());
    }

    [Fact]
    public void Extending_with_nothing_changes_nothing()
    {
        Default.Extend([]).ToJson().Should().Be(Default.ToJson());
        Default.Extend(ExerciseCatalog.Empty).ToJson().Should().Be(Default.ToJson());
        Default.Extend(OwnCatalog.Utf8("""{ "formatVersion": 1, "exercises": [] }""")).ToJson().Should().Be(Default.ToJson());
    }

    [Fact]
    public void A_list_handed_over_may_change_afterwards()
    {
        Exercise[] exercises = [OwnCatalog.WallSlide];
        Source[] sources = [.. Sources];
        var extended = ExerciseCatalog.Empty.Extend(exercises, sources);

        (exercises[0], sources[0]) = (OwnCatalog.BandRow, Default.Sources[0]);

        extended.Exercises.Should().Equal(OwnCatalog.WallSlide);
        extended.Sources.Should().Equal(Sources);
    }

    [Fact]
    public void An_exercise_of_a_document_may_cite_a_source_of_the_catalog()
    {
        var cites = OwnCatalog.Change("\"source\": \"harbour-street-video\"", "\"source\": \"helen-clark\"");

        Default.Extend(OwnCatalog.Utf8(cites))["wall-slide"].Doses[1].Source.Should().Be((SourceId)"helen-clark");
        cites.Invoking(OwnCatalog.Read).Should().Throw<InvalidCatalogException>().Which
            .Findings.Should().Contain(finding => finding.Code == "catalog.unknown-source" && finding.Place == "$.exercises[1].doses[1].source");
    }

    [Fact]
    public void An_id_of_the_catalog_is_refused_unless_asked_for()
    {
        var own = Default["cat-cow"] with { Name = "Cat-cow at a desk", Positions = [Position.Standing] };

        var refused = own.Invoking(exercise => Default.Extend([exercise])).Should().Throw<InvalidCatalogException>().Which;
        var replaced = Default.Extend([own], replace: true);

        refused.Findings.Single(finding => finding.Severity == FindingSeverity.Error).Should()
            .Match<Finding>(finding => finding.Code == "catalog.duplicate-id" && finding.Place == "Exercises[0].Id" && finding.Line == null);
        replaced["cat-cow"].Should().Be(own);
        replaced.Exercises.Should().HaveSameCount(Default.Exercises);
        replaced.Query().In(Position.Standing).Should().Contain(own);
        replaced.Query().In(Position.Quadruped).Should().NotContain(exercise => exercise.Id == "cat-cow");
    }

    [Fact]
    public void Asking_for_replacement_does_not_let_two_exercises_of_one_addition_share_an_id() =>
        OwnCatalog.WallSlide.Invoking(slide => Default.Extend([slide, slide with { Name = "Other" }], Sources, replace: true))
            .Should().Throw<InvalidCatalogException>().Which.Findings.Select(finding => (finding.Code, finding.Place))
            .Should().Contain(("catalog.duplicate-id", "Exercises[1].Id"));

    [Fact]
    public void A_source_of_the_catalog_may_be_repeated_as_it_is_and_stands_once()
    {
        var same = Default.SourceOf("helen-clark") with { };

        Default.Extend([], [same]).Sources.Should().Equal(Default.Sources);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_source_with_a_known_id_and_other_content_is_refused_even_when_exercises_may_be_replaced(bool replace)
    {
        var other = Default.SourceOf("helen-clark") with { Title = "Another page" };

        var finding = other.Invoking(source => Default.Extend([], [source], replace)).Should().Throw<InvalidCatalogException>().Which.Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be("catalog.duplicate-id");
        finding.Place.Should().Be("Sources[0].Id");
        finding.Message.Should().Contain("How to Relieve Upper Back Pain With Exercises").And.Contain("another id");
    }

    [Fact]
    public void An_exercise_that_is_not_sound_is_refused_with_property_paths()
    {
        var unsound = OwnCatalog.BandRow with
        {
            Name = " ",
            Positions = [(Position)99],
            Equipment = [new()],
            Doses = [new("nobody", DoseRange.Parse("5 x"))],
            Steps = [new("Pull.") { Left = "Pull left." }],
        };

        var refused = unsound.Invoking(exercise => Default.Extend([OwnCatalog.WallSlide, exercise], Sources)).Should().Throw<InvalidCatalogException>().Which;

        refused.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Code, finding.Place)).Should().BeEquivalentTo(
        [
            ("value.blank", "Exercises[1].Name"),
            ("value.unknown-word", "Exercises[1].Positions[0]"),
            ("exercise.empty-equipment-group", "Exercises[1].Equipment[0].AnyOf"),
            ("catalog.unknown-source", "Exercises[1].Doses[0].Source"),
            ("exercise.side-wording", "Exercises[1].Steps[0]"),
        ]);
        refused.Findings.Should().OnlyContain(finding => finding.Line == null && finding.Column == null);
    }

    [Fact]
    public void What_is_only_unwise_in_an_exercise_does_not_refuse_it()
    {
        var twice = OwnCatalog.WallSlide with { Demands = [Demand.Balance, Demand.Balance] };

        ExerciseCatalog.Empty.Extend([twice], Sources)["wall-slide"].Should().Be(twice);
    }

    [Fact]
    public void A_replaced_id_leads_to_the_exercise_that_took_its_place()
    {
        var extended = Default.Extend(Own);

        extended["elastic-row"].Should().BeSameAs(extended["tube-row"]);
        extended.TryGet("elastic-row", out var found).Should().BeTrue();
        found!.Id.Should().Be((ExerciseId)"tube-row");
        extended.Exercises.Should().NotContain(exercise => exercise.Id == "elastic-row");
    }

    [Fact]
    public void A_replaced_id_cannot_be_taken_again_unless_asked_for()
    {
        var again = OwnCatalog.WallSlide with { Id = "elastic-row" };

        again.Invoking(exercise => Own.Extend([exercise])).Should().Throw<InvalidCatalogException>().Which
            .Findings.Should().Contain(finding => finding.Code == "catalog.replaced-id-in-use" && finding.Place == "Exercises[0].Id");
        var taken = Own.Extend([again], replace: true);
        taken["elastic-row"].Should().Be(again);
        taken.Replaced.Should().BeEmpty();
    }

    [Fact]
    public void An_exercise_of_the_catalog_gives_way_to_its_replacement_only_when_asked_for()
    {
        var renames = Renames("tube-row", "single-arm-row");

        renames.Invoking(document => Own.Extend(OwnCatalog.Utf8(document))).Should().Throw<InvalidCatalogException>().Which
            .Findings.Should().Contain(finding => finding.Code == "catalog.replaced-id-in-use" && finding.Place == "$.replaced[0].id");
        var renamed = Own.Extend(OwnCatalog.Utf8(renames), replace: true);
        renamed["tube-row"].Should().Be(SingleArmRow);
        renamed.Exercises.Should().HaveCount(2);
    }

    [Fact]
    public void An_id_replaced_twice_over_leads_to_the_last_and_survives_the_round_trip()
    {
        var renamed = Own.Extend(OwnCatalog.Utf8(Renames("tube-row", "single-arm-row")), replace: true);

        renamed["elastic-row"].Should().Be(SingleArmRow);
        var read = OwnCatalog.Read(renamed.ToJson());
        read["elastic-row"].Should().Be(SingleArmRow);
        read["tube-row"].Should().Be(SingleArmRow);
    }

    [Theory]
    [InlineData("tube-row", "wall-slide", "wall-slide", "tube-row")]
    [InlineData("tube-row", "tube-row", "elbow-row", "wall-slide")]
    [InlineData("tube-row", "wall-slide", "wall-slide", "single-arm-row")]
    public void A_replacement_that_goes_with_the_same_addition_is_refused(string id, string by, string otherId, string otherBy)
    {
        var both = Renames(id, by).Replace("\"replaced\": [", $$"""
            "replaced": [{ "id": "{{otherId}}", "replacedBy": "{{otherBy}}" },
            """, StringComparison.Ordinal);

        both.Invoking(document => Own.Extend(OwnCatalog.Utf8(document), replace: true)).Should().Throw<InvalidCatalogException>().Which
            .Findings.Should().Contain(finding => finding.Code == "catalog.unknown-replacement");
    }

    [Fact]
    public void A_catalog_can_be_laid_over_itself()
    {
        var extended = Default.Extend(Own);

        extended.Extend(extended, replace: true).ToJson().Should().Be(extended.ToJson());
    }

    [Fact]
    public void Extensions_can_be_extended()
    {
        var both = Default.Extend([OwnCatalog.WallSlide], Sources).Extend([OwnCatalog.BandRow]);

        both.Exercises.Should().HaveCount(37);
        both.SourceOf("harbour-street-sheet").Should().Be(OwnCatalog.Sheet);
        new RoutineBuilder("Both", both).Add("wall-slide").Add("tube-row").Add("cat-cow").Build().Items.Should().HaveCount(3);
    }

    private static string Renames(string id, string by) => ExerciseCatalog.Empty.Extend([SingleArmRow], [OwnCatalog.Sheet, OwnCatalog.Video]).ToJson()
        .Replace("\"formatVersion\": 2,", $$"""
            "formatVersion": 2, "replaced": [{ "id": "{{id}}", "replacedBy": "{{by}}" }],
            """, StringComparison.Ordinal);
}
