using System.Text;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>A clinic's own words: a sling trainer, and a demand with its precaution.</summary>
public class OwnWordsTests
{
    private static readonly ExerciseCatalog Clinic = Read(Document);
    private static readonly Equipment Sling = Equipment.Parse("slingTrainer");
    private static readonly Demand Grip = Demand.Parse("firmGrip");

    private static string Document => """
        {
          "formatVersion": 1,
          "sources": [ { "id": "our-clinic", "title": "Handout of our clinic" } ],
          "equipment": [ { "id": "slingTrainer", "name": "Sling trainer" } ],
          "demands": [ { "id": "firmGrip", "name": "A firm grip", "checkFirst": "if a hand was injured lately", "sources": ["our-clinic"] } ],
          "exercises": [
            {
              "id": "sling-row",
              "name": "Sling row",
              "kind": "strengthening",
              "laterality": "bilateral",
              "positions": ["standing"],
              "equipment": [ { "anyOf": ["slingTrainer"], "standIns": [ { "item": "strap", "suits": false, "why": "It has no handles." } ] } ],
              "primaryAreas": ["shoulderBlades"],
              "demands": ["firmGrip", "overheadArm"],
              "steps": [ { "text": "Hold both handles." }, { "text": "Draw your chest toward your hands." } ],
              "doses": [
                {
                  "source": "our-clinic",
                  "hold": { "qualifier": "none" },
                  "repetitions": { "qualifier": "exact", "min": 8, "max": 12 },
                  "sets": { "qualifier": "none" }
                }
              ],
              "inferred": [],
              "media": [ { "kind": "picture", "address": "data:image/png;base64,iVBORw0KGgo=", "title": "Somebody leans back in the sling", "licence": "CC BY 4.0" } ],
              "properties": { "room": "3", "code": "S-7" }
            }
          ]
        }
        """;

    [Fact]
    public void A_declared_word_has_its_name_and_stands_after_the_known_ones()
    {
        Clinic.KnownEquipment.Should().Equal([.. Equipment.Known, Sling]);
        Clinic.KnownDemands.Should().Equal([.. Demand.Known, Grip]);
        Clinic["sling-row"].Equipment[0].AnyOf[0].Name.Should().Be("Sling trainer");
        Clinic["sling-row"].Equipment[0].ToString().Should().Be("sling trainer");
        ExerciseCatalog.Default.KnownEquipment.Should().Equal(Equipment.Known, "the default catalog stays as it is");
    }

    [Fact]
    public void Queries_treat_own_words_as_known_ones()
    {
        Clinic.Query().With(Sling).Should().Contain(Clinic["sling-row"]);
        Clinic.Query().With(Equipment.Strap).Should().NotContain(Clinic["sling-row"]);
        Clinic.Query().Avoiding(Grip).Should().Equal(Clinic.Exercises.Where(exercise => exercise.Id != "sling-row"));
        FluentActions.Invoking(() => ExerciseCatalog.Default.Query().With(Sling)).Should().Throw<ArgumentOutOfRangeException>("the default catalog declares no such word");
    }

    [Fact]
    public void Builder_and_generator_treat_own_words_as_known_ones()
    {
        new RoutineBuilder("Row", Clinic).Avoiding(Grip).Add("sling-row").TryBuild(out _, out var findings).Should().BeFalse();
        findings[0].Code.Should().Be("routine.avoided-demand");

        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(3), Targets = [TargetArea.ShoulderBlades], Equipment = [Sling], Included = ["sling-row"] };
        Clinic.Generate(request).Routine.Items.Should().Contain(item => item.Exercise.Id == "sling-row");
        Clinic.Generate(request with { Equipment = [] }).Obstacles.Should().Contain(obstacle => obstacle.Requirement == Requirement.Equipment && obstacle.Request.Equipment.Contains(Sling));
        Clinic.Generate(request with { Equipment = [Equipment.Parse("slingTrainr")] }).Findings[0].Message.Should().Contain("did you mean 'slingTrainer'?");
    }

    [Fact]
    public void An_own_demand_brings_its_precaution_and_its_source()
    {
        var precaution = Clinic["sling-row"].Precautions.First();

        precaution.Text.Should().Be("Check first with a health professional if a hand was injured lately.");
        precaution.Sources.Should().Equal(Clinic.SourceOf("our-clinic"));
        new RoutineBuilder("Row", Clinic).Add("sling-row").Build().Precautions.Select(one => one.Demand).Should().Equal(Demand.OverheadArm, Grip);
    }

    [Fact]
    public void Pictures_and_properties_travel_with_the_exercise()
    {
        var exercise = Clinic["sling-row"];
        var page = new RoutineBuilder("Row", Clinic).Add("sling-row").Build();

        exercise.Media.Single().Should().Be(new ExerciseMedia(MediaKind.Picture, new("data:image/png;base64,iVBORw0KGgo="), "Somebody leans back in the sling", "CC BY 4.0"));
        exercise.Properties.Should().Equal(new Dictionary<string, string> { ["code"] = "S-7", ["room"] = "3" });
        page.ToHtml(new() { Catalog = Clinic }).Should().Contain("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"Somebody leans back in the sling\">").And.Contain("CC BY 4.0").And.Contain("You need: sling trainer.");
        page.ToMarkdown(new() { Catalog = Clinic }).Should().Contain("![Somebody leans back in the sling](<data:image/png;base64,iVBORw0KGgo=>)");
    }

    [Fact]
    public void All_of_it_is_written_and_read_back()
    {
        var alone = ExerciseCatalog.Empty.Extend([Clinic["sling-row"]], [Clinic.SourceOf("our-clinic")]);
        var read = Read(alone.ToJson(), ExerciseCatalog.Empty);

        read.Exercises.Should().Equal(alone.Exercises);
        read.Exercises[0].Demands[0].Name.Should().Be("A firm grip");
        read.ToJson().Should().Be(alone.ToJson());
        ExerciseCatalog.Empty.Extend(Clinic).ToJson().Should().Be(Clinic.ToJson());
    }

    [Fact]
    public void Words_declared_in_code_come_with_their_exercises()
    {
        var own = Clinic["sling-row"] with { Id = "sling-fly", Equipment = [new(new Equipment("slingTrainer", "Sling trainer"))], Demands = [] };

        Clinic.Extend([own]).Query().With(Sling).Should().Contain(own);
        FluentActions.Invoking(() => Clinic.Extend([own with { Equipment = [new(new Equipment("slingTrainer", "Another sling"))] }])).Should().Throw<InvalidCatalogException>()
            .Which.Findings.Single().Should().Match<Finding>(finding => finding.Code == "catalog.duplicate-id" && finding.Place == "Equipment[0].Id");
        FluentActions.Invoking(() => ExerciseCatalog.Default.Extend([own with { Equipment = [new(Sling)] }])).Should().Throw<InvalidCatalogException>()
            .Which.Findings.Should().Contain(finding => finding.Code == "value.unknown-word" && finding.Place == "Exercises[0].Equipment[0].AnyOf[0]");
    }

    [Fact]
    public void A_demand_is_declared_again_in_the_same_way_or_not_at_all()
    {
        var source = Clinic.SourceOf("our-clinic");
        Demand again = new("firmGrip", "A firm grip", "if a hand was injured lately", source);
        var fly = Clinic["sling-row"] with { Id = "sling-fly", Equipment = [], Demands = [again] };

        Clinic.Extend([fly]).Query().Avoiding(Grip).Should().NotContain(fly);

        Refused(new("firmGrip", "A strong grip", "if a hand was injured lately", source));
        Refused(new("firmGrip", "A firm grip", "if in doubt", source));
        Refused(new("firmGrip", "A firm grip", "if a hand was injured lately"));
        Refused(again with { Names = new Dictionary<string, string> { ["de"] = "Fest zugreifen" } });
        Refused(again with { Precautions = new Dictionary<string, string> { ["de"] = "wenn eine Hand verletzt war" } });

        void Refused(Demand other) => FluentActions.Invoking(() => Clinic.Extend([fly with { Demands = [other] }])).Should().Throw<InvalidCatalogException>()
            .Which.Findings.Single().Should().Match<Finding>(finding => finding.Code == "catalog.duplicate-id" && finding.Place == "Demands[0].Id");
    }

    [Fact]
    public void Words_are_sorted_with_the_known_ones_first_and_nothing_before_them()
    {
        Equipment band = new("aRubberBand", "Rubber band");

        new[] { Sling, band, Equipment.Known[1], null, Equipment.Known[0] }.Order().Should().Equal(null, Equipment.Known[0], Equipment.Known[1], band, Sling);
        new[] { Grip, Demand.Known[1], null, Demand.Known[0] }.Order().Should().Equal(null, Demand.Known[0], Demand.Known[1], Grip);
    }

    [Fact]
    public void An_own_name_is_shown_as_it_was_written() => new Demand("tabletGrip", "iPad held in one hand", "if in doubt").NameIn(Language.English).Should().Be("iPad held in one hand");

    [Theory]
    [InlineData(MediaKind.Picture, "ftp://example.org/row.png")]
    [InlineData(MediaKind.Picture, "data:video/mp4;base64,AA==")]
    [InlineData(MediaKind.Video, "data:image/png;base64,AA==")]
    [InlineData(MediaKind.Page, "data:text/html,row")]
    public void An_address_that_cannot_be_shown_is_refused_in_code_as_well(MediaKind kind, string address) =>
        FluentActions.Invoking(() => new ExerciseMedia(kind, new(address), "A row")).Should().Throw<ArgumentException>().WithParameterName(nameof(address));

    [Theory]
    [InlineData("\"anyOf\": [\"slingTrainer\"]", "\"anyOf\": [\"slingTrainr\"]", "value.unknown-word", "$.exercises[0].equipment[0].anyOf[0]", "did you mean 'slingTrainer'?")]
    [InlineData("\"item\": \"strap\"", "\"item\": \"strip\"", "value.unknown-word", "$.exercises[0].equipment[0].standIns[0].item", "did you mean 'strap'?")]
    [InlineData("\"demands\": [\"firmGrip\"", "\"demands\": [\"firmGrib\"", "value.unknown-word", "$.exercises[0].demands[0]", "did you mean 'firmGrip'?")]
    [InlineData("\"id\": \"slingTrainer\"", "\"id\": \"chair\"", "catalog.duplicate-id", "$.equipment[0].id", "known already")]
    [InlineData("\"name\": \"Sling trainer\"", "\"name\": \" \"", "value.blank", "$.equipment[0].name", "name to show")]
    [InlineData("\"checkFirst\": \"if a hand was injured lately\"", "\"checkFirst\": \"\"", "value.blank", "$.demands[0].checkFirst", "wise to ask first")]
    [InlineData("\"sources\": [\"our-clinic\"]", "\"sources\": [\"our-clinc\"]", "catalog.unknown-source", "$.demands[0].sources[0]", "did you mean 'our-clinic'?")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "javascript:alert(1)", "value.unusable-address", "$.exercises[0].media[0].address", "scheme 'javascript'")]
    [InlineData("data:image/png", "data:text/html", "value.unusable-address", "$.exercises[0].media[0].address", "not data of a picture")]
    [InlineData("Somebody leans back in the sling", " ", "value.blank", "$.exercises[0].media[0].title", "what there is to see")]
    public void What_is_wrong_with_own_words_is_said_with_its_place(string sound, string broken, string code, string place, string says)
    {
        var finding = FluentActions.Invoking(() => Read(Document.Replace(sound, broken, StringComparison.Ordinal))).Should().Throw<InvalidCatalogException>().Which.Findings[0];

        (finding.Code, finding.Place).Should().Be((code, place));
        finding.Message.Should().Contain(says);
        finding.Line.Should().BeGreaterThan(1);
    }

    [Theory]
    [InlineData("Sling")]
    [InlineData("sling-trainer")]
    [InlineData("")]
    [InlineData("chair")]
    [InlineData("CHAIR")]
    public void An_id_that_is_no_word_or_is_taken_cannot_be_declared(string id)
    {
        FluentActions.Invoking(() => new Equipment(id, "Name")).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
        if (id is not ("chair" or "CHAIR")) FluentActions.Invoking(() => new Demand(id, "Name", "if in doubt")).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }

    [Fact]
    public void Known_words_are_named_as_their_members_and_read_without_regard_to_case()
    {
        var members = typeof(Equipment).GetProperties().Where(property => property.PropertyType == typeof(Equipment)).Select(property => (property.Name, Word: (Equipment)property.GetValue(null)!)).ToArray();

        members.Select(member => member.Word).Should().Equal(Equipment.Known);
        members.Should().OnlyContain(member => member.Name.Equals(member.Word.Id, StringComparison.OrdinalIgnoreCase) && char.IsLower(member.Word.Id[0]));
        Equipment.Parse("FOAMROLLER").Should().BeSameAs(Equipment.FoamRoller);
        typeof(Demand).GetProperties().Where(property => property.PropertyType == typeof(Demand)).Select(property => (Demand)property.GetValue(null)!).Should().Equal(Demand.Known);
        Demand.Parse("SPINALflexion").Should().BeSameAs(Demand.SpinalFlexion);
    }

    private static ExerciseCatalog Read(string json, ExerciseCatalog? catalog = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (catalog ?? ExerciseCatalog.Default).Extend(stream);
    }
}
