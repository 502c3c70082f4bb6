using System.Text;
using System.Text.Json.Nodes;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Tests.Catalog;

namespace BackCare.Exercises.Tests.Figures;

public class FigureDocumentTests
{
    private const string Folder = "src/BackCare.Exercises/Figures/Data";

    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_document_of_the_package_is_sound_and_draws_what_the_package_draws(string id)
    {
        var own = FigureCatalog.Empty.With(Repository.Read($"{Folder}/{id}.json"));

        own.Exercises.Should().Equal(id);
        foreach (var side in Enum.GetValues<Side>()) own.For(Catalog[id], side)!.ToSvg().Should().Be(FigureCatalog.Default.For(Catalog[id], side)!.ToSvg());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_marks_of_a_figure_are_where_its_exercise_is_felt(string id)
    {
        var document = JsonNode.Parse(Repository.Read($"{Folder}/{id}.json"))!;
        var marks = document["marks"]?.AsArray() ?? [];
        var areas = Catalog[id].PrimaryAreas.Concat(Catalog[id].SecondaryAreas).ToArray();

        (marks.Count > 0 || document["marksShoulderBlades"] is not null || document["marksNeck"] is not null).Should().BeTrue();
        (document["marksNeck"] is not null).Should().Be(Catalog[id].PrimaryAreas.Contains(TargetArea.Neck));
        foreach (var mark in marks)
        {
            var (from, to, centre) = ((double)mark!["from"]!, (double)mark["to"]!, (double)mark["centre"]!);
            if (centre < 45) areas.Should().Contain(area => area == TargetArea.Chest || area == TargetArea.Shoulders, "it is marked in front");
            else areas.Should().Contain(area => area == TargetArea.MiddleBack || area == TargetArea.UpperBack || area == TargetArea.ShoulderBlades || area == TargetArea.LowerBack || area == TargetArea.Ribs, "it is marked at the back");
            from.Should().BeInRange(0, to - 0.05);
            to.Should().BeLessThan(0.32, "the mark is on the trunk");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_document_of_the_package_keeps_to_the_schema(string id) =>
        JsonSchemaChecker.Faults(FigureCatalog.JsonSchema(), Repository.Read($"{Folder}/{id}.json")).Should().BeEmpty();

    [Fact]
    public void The_schema_of_a_figure_is_the_file_that_ships() => Golden.Matches("src/BackCare.Exercises/Figures/figure.schema.json", FigureCatalog.JsonSchema());

    [Fact]
    public void A_figure_of_ones_own_takes_the_place_of_the_one_in_the_package()
    {
        var own = FigureCatalog.Default.With(new MemoryStream(Encoding.UTF8.GetBytes(Repository.Read($"{Folder}/cat-cow.json").Replace("\"azimuth\": 6", "\"azimuth\": 90", StringComparison.Ordinal))));

        own.Exercises.Should().Equal(FigureCatalog.Default.Exercises);
        own.For(Catalog["cat-cow"])!.ToSvg().Should().NotBe(FigureCatalog.Default.For(Catalog["cat-cow"])!.ToSvg());
        own.For(Catalog["bird-dog"])!.ToSvg().Should().Be(FigureCatalog.Default.For(Catalog["bird-dog"])!.ToSvg());
    }

    /// <summary>What is changed in the figure of the cat-cow, and what is said then.</summary>
    [Theory]
    [InlineData("\"elbow\": 3.7", "\"elbow\": 170", "value.out-of-range", "$.poses[0].leftArm.elbow", "170 is out of range; expected 0 to 153.")]
    [InlineData("\"elbow\": 3.7", "\"elbow\": 153.5", "value.out-of-range", "$.poses[0].leftArm.elbow", "153.5 is out of range; expected 0 to 153.")]
    [InlineData("\"lumbar\": { \"flexion\": -24 }", "\"lumbar\": { \"flexion\": -60 }", "value.out-of-range", "$.poses[0].spine.lumbar.flexion", "-60 is out of range; expected -40 to 45.")]
    [InlineData("\"knee\": 86", "\"knee\": -5", "value.out-of-range", "$.poses[0].leftLeg.knee", "-5 is out of range; expected 0 to 155.")]
    [InlineData("\"knee\": 86, ", "", "document.missing-member", "$.poses[0].leftLeg", "'knee' is missing; add it.")]
    [InlineData("\"knee\": 86", "\"knees\": 86", "document.unknown-member", "$.poses[0].leftLeg.knees", "There is no member 'knees'")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"large\"", "value.unknown-word", "$.mat", "'large' is not a word of this list")]
    [InlineData("[\"cow\", \"cat\"]", "[\"cow\", \"dog\"]", "figure.pose-name", "$.pictures[0].movement[1]", "There is no pose 'dog'.")]
    [InlineData("[\"cow\", \"cat\"]", "[\"cow\"]", "figure.no-movement", "$.pictures[0].movement", "A picture needs two poses at least")]
    [InlineData("\"name\": \"cat\"", "\"name\": \"cow\"", "figure.pose-name", "$.poses[1].name", "There is a pose 'cow' already")]
    [InlineData("\"name\": \"cat\"", "\"isPassed\": true, \"name\": \"cat\"", "figure.no-movement", "$.pictures[0].movement", "A movement begins and ends in poses that are drawn, not passed.")]
    [InlineData("\"pose\": \"cat\"", "\"pose\": \"dog\"", "figure.pose-name", "$.arrows[1].pose", "There is no pose 'dog'.")]
    [InlineData("[-0.06, 0.27]", "[-0.06]", "value.out-of-range", "$.arrows[0].way[0]", "A point has 2 numbers from -3 to 3.")]
    [InlineData("\"pelvis\": [0, -0.0036, 0.2844]", "\"pelvis\": [0, 0.2844]", "value.out-of-range", "$.poses[0].pelvis", "A point has 3 numbers from -3 to 3.")]
    [InlineData("\"pelvis\": [0, -0.0036, 0.2844]", "\"pelvis\": [0, -0.0036, 0.4]", "figure.contact", "$.poses[0].rests.parts", "The parts that carry the body are 0.116 of the stature above what they rest on.")]
    [InlineData("\"pelvis\": [0, -0.0036, 0.2844]", "\"pelvis\": [0, -0.0036, 0.2]", "figure.overlap", "$.poses[0]", "leftKnee is 0.084 of the stature below the floor.")]
    [InlineData("\"parts\": [\"leftKnee\", \"rightKnee\"]", "\"parts\": []", "figure.contact", "$.poses[0].rests.parts", "Nothing carries the body")]
    [InlineData("\"wrist\": { \"flexion\": 77,", "\"wrist\": { \"flexion\": 170,", "figure.joint-limit", "$.poses[0].leftArm.wrist", "degrees from the forearm; expected at most 95.")]
    [InlineData("\"flexion\": 54.2, \"abduction\": 2.7", "\"flexion\": -40, \"abduction\": -40", "figure.joint-limit", "$.poses[0].leftArm.shoulder", "The upper arm goes across the back.")]
    [InlineData("\"flexion\": 54.2,", "\"flexion\": -75,", "figure.joint-limit", "$.poses[0].leftArm.shoulder", "The upper arm is 75 degrees behind the trunk; expected at most 60.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"foamRoller\", \"from\": [0.1, -0.2, 0.33], \"to\": [0.1, 0.2, 0.33], \"radius\": 0.06 } ]", "figure.overlap", "$.poses[0]", "of the stature inside the roller.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"chair\", \"x\": 0.1 } ]", "figure.overlap", "$.poses[0]", "The left thigh is 0.055 of the stature inside the chair.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"chair\", \"x\": 0.54, \"back\": 0.47, \"depth\": 0 } ]", "figure.overlap", "$.poses[0]", "The head is 0.048 of the stature inside the chair.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"doorway\", \"x\": 0.15, \"halfWidth\": 0.02, \"height\": 1 } ]", "figure.overlap", "$.poses[0]", "The trunk is 0.040 of the stature inside the door frame.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"roomCorner\", \"x\": 0.3, \"length\": 1, \"height\": 1 } ]", "figure.overlap", "$.poses[1]", "of the stature inside the wall.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"doorway\", \"x\": 0.1 } ]", "document.missing-member", "$.props[0]", "A doorway needs 'x', 'halfWidth' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"wall\", \"x\": 0.3, \"halfWidth\": 1, \"height\": 1 } ]", "figure.overlap", "$.poses[0]", "The left hand is 0.036 of the stature inside the wall.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"wall\", \"x\": 0.3 } ]", "document.missing-member", "$.props[0]", "A wall needs 'x', 'halfWidth' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"wall\", \"x\": 0.3, \"height\": 1 } ]", "document.missing-member", "$.props[0]", "needs 'x', 'halfWidth' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"wall\", \"halfWidth\": 1, \"height\": 1 } ]", "document.missing-member", "$.props[0]", "needs 'x', 'halfWidth' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"doorway\", \"x\": 0.3, \"halfWidth\": 1 } ]", "document.missing-member", "$.props[0]", "needs 'x', 'halfWidth' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"doorway\", \"halfWidth\": 1, \"height\": 1 } ]", "document.missing-member", "$.props[0]", "needs 'x', 'halfWidth' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"roomCorner\", \"x\": 0.3, \"height\": 1 } ]", "document.missing-member", "$.props[0]", "needs 'x', 'length' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"roomCorner\", \"length\": 1, \"height\": 1 } ]", "document.missing-member", "$.props[0]", "needs 'x', 'length' and 'height'.")]
    [InlineData("\"mat\": \"whole\"", "\"mat\": \"whole\", \"props\": [ { \"kind\": \"resistanceBand\", \"from\": [0, 1] } ]", "value.out-of-range", "$.props[0].from", "A point has 3 numbers")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "document.version", "$.formatVersion", "update the library.")]
    public void A_broken_document_is_refused_with_the_place_and_what_was_expected(string sound, string broken, string code, string place, string message)
    {
        var json = Repository.Read($"{Folder}/cat-cow.json");
        var at = json.IndexOf(sound, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0, "the document holds what is changed");
        json = json[..at] + broken + json[(at + sound.Length)..];

        var refusal = FigureCatalog.Default.Invoking(catalog => catalog.With(json)).Should().Throw<InvalidFigureException>().Which;

        refusal.Findings.Should().Contain(finding => finding.Code == code && finding.Place == place && finding.Message.Contains(message) && finding.Line > 0);
    }

    [Fact]
    public void An_arm_may_go_across_the_front()
    {
        var json = JsonNode.Parse(Repository.Read($"{Folder}/cat-cow.json"))!;
        json["poses"]![0]!["leftArm"]!["shoulder"]!["abduction"] = -40;

        FigureCatalog.Default.Invoking(catalog => catalog.With(json.ToJsonString())).Should().NotThrow();
    }

    [Fact]
    public void A_leg_through_the_other_is_refused()
    {
        var json = JsonNode.Parse(Repository.Read($"{Folder}/cat-cow.json"))!;
        json["poses"]![0]!["rightLeg"]!["hip"]!["abduction"] = -25;

        FigureCatalog.Default.Invoking(catalog => catalog.With(json.ToJsonString())).Should().Throw<InvalidFigureException>()
            .Which.Findings.Should().Contain(finding => finding.Code == "figure.overlap" && finding.Message.Contains("The left thigh is") && finding.Message.Contains("inside the right"));
    }

    [Fact]
    public void All_poses_are_checked_at_once_and_each_fault_is_named_once_however_many_pictures_show_it()
    {
        var json = JsonNode.Parse(Repository.Read($"{Folder}/cat-cow.json"))!;
        for (var i = 0; i < 3; i++) json["pictures"]!.AsArray().Add(json["pictures"]![0]!.DeepClone());
        foreach (var pose in json["poses"]!.AsArray()) pose!["pelvis"] = new JsonArray(0, 0, 0.4);
        json["arrows"]![0]!["pose"] = "dog";

        var findings = FigureCatalog.Default.Invoking(catalog => catalog.With(json.ToJsonString())).Should().Throw<InvalidFigureException>().Which.Findings;

        findings.Where(finding => finding.Code == "figure.contact").Select(finding => finding.Place).Should().Equal("$.poses[0].rests.parts", "$.poses[1].rests.parts");
        findings.Should().ContainSingle(finding => finding.Code == "figure.pose-name");
    }

    [Theory]
    [InlineData("poses")]
    [InlineData("pictures")]
    [InlineData("arrows")]
    [InlineData("marks")]
    public void A_list_of_more_than_a_hundred_is_refused(string list)
    {
        var json = JsonNode.Parse(Repository.Read($"{Folder}/cat-cow.json"))!;
        while (json[list]!.AsArray().Count <= 100) json[list]!.AsArray().Add(json[list]![0]!.DeepClone());

        FigureCatalog.Default.Invoking(catalog => catalog.With(json.ToJsonString())).Should().Throw<InvalidFigureException>()
            .Which.Findings.Should().ContainSingle().Which.Message.Should().Be("The list has 101 entries; expected at most 100.");
    }

    [Fact]
    public void A_refused_figure_changes_nothing()
    {
        var before = FigureCatalog.Default.For(Catalog["cat-cow"])!.ToSvg();

        FigureCatalog.Default.Invoking(catalog => catalog.With("{")).Should().Throw<InvalidFigureException>();

        FigureCatalog.Default.For(Catalog["cat-cow"])!.ToSvg().Should().Be(before);
    }
}
