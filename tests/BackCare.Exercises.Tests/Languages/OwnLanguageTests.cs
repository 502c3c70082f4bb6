using System.Text.Json.Nodes;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tests.Languages;

/// <summary>A language that the package does not have: one file, its plural rules in it.</summary>
public class OwnLanguageTests
{
    /// <summary>A pretend language: English in square brackets, with the plural rules of Polish.</summary>
    private static readonly Language Pretend = Language.Read(File(_ => { }));

    [Fact]
    public void One_file_is_a_language()
    {
        var catalog = ExerciseCatalog.Default.In(Pretend);
        var result = catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.Chest] });

        catalog.Exercises.Should().OnlyContain(exercise => exercise.Language == "qps");
        catalog["cat-cow"].Name.Should().Be("[Cat-cow]");
        result.Routine!.ToTimeline()[0].Cue.Should().StartWith("[Get ready: [");
        result.Routine.ToHtml().Should().Contain("lang=\"qps\"").And.Contain("[Before you begin]").And.NotContain(">Before you begin");
        result.Reasons.Should().OnlyContain(reason => reason.Text.StartsWith('['));
    }

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "few")]
    [InlineData(4, "few")]
    [InlineData(5, "many")]
    [InlineData(12, "many")]
    [InlineData(22, "few")]
    [InlineData(25, "many")]
    public void A_plural_form_is_chosen_by_the_rules_of_the_language(int sets, string category) =>
        new Dose(null, 3, sets).ToWords(Pretend).Should().EndWith(sets == 1 ? "[3 times] (few).]" : $"[Do {sets} sets.] ({category})");

    [Fact]
    public void A_word_of_one_letter_has_a_capital_too() =>
        Muscle.Biceps.NameIn(Language.Read(File(file => file["words"]!["muscle"]!["biceps"] = "é"))).Should().Be("É");

    [Fact]
    public void A_message_stays_short_however_long_a_name_is()
    {
        var name = new string('k', 50_000);

        Refusal(file => file["messages"]![name] = "x").Length.Should().BeLessThan(1_000);
        Refusal(file => file["exercises"]!["cat-cow"]![name] = 7).Length.Should().BeLessThan(1_500);
        Refusal(file => file[name] = null).Length.Should().BeLessThan(1_000);
    }

    [Fact]
    public void Half_a_character_is_refused_in_names_and_texts()
    {
        foreach (var half in new[] { "\ud83d", "\\ud83d" })
        {
            FluentActions.Invoking(() => Language.Read($$"""{"{{half}}":"x"}""")).Should().Throw<FormatException>();
            FluentActions.Invoking(() => Language.Read($$"""{"language":"{{half}}"}""")).Should().Throw<FormatException>();
        }
    }

    [Fact]
    public void What_is_missing_or_wrong_is_named()
    {
        Refusal(file => file["messages"]!.AsObject().Remove("handout.begin")).Should().Contain("messages.handout.begin is missing");
        Refusal(file => file["messages"]!.AsObject().Remove("dose.sets.few")).Should().Contain("messages.dose.sets.few is missing");
        Refusal(file => file["messages"]!["segment.set"] = "set {set}").Should().Contain("messages.segment.set leaves out {sets}");
        Refusal(file => file["messages"]!["segment.set"] = "{set} {sets} {size}").Should().Contain("messages.segment.set has no argument {size}");
        Refusal(file => file["messages"]!["more"] = "x").Should().Contain("messages.more is unknown");
        Refusal(file => file["words"]!["muscle"]!.AsObject().Remove("biceps")).Should().Contain("words.muscle.biceps is missing");
        Refusal(file => file["guidance"]!["safety"]!.AsObject().Remove("legs")).Should().Contain("guidance.safety.legs is missing");
        Refusal(file => file["exercises"]!["cat-cow"]!["cues"] = new JsonArray("One.")).Should().Contain("exercises.cat-cow.cues has another number of parts");
        Refusal(file => file["exercises"]!["bird-dog"]!["steps"]![2] = "Alike.").Should().Contain("exercises.bird-dog.steps");
        Refusal(file => file["guidance"]!["notes"]!["more"] = new JsonObject { ["text"] = "More." }).Should().Contain("guidance.notes.more is unknown");
        Refusal(file => file["exercises"]!["cat-caw"] = file["exercises"]!["cat-cow"]!.DeepClone()).Should().Contain("exercises.cat-caw is no exercise of the library");
        Refusal(file => file["plurals"]!["one"] = "n is 1").Should().Contain("'n is 1' is not a plural rule");
        foreach (var rule in new[] { "n = x", "n % x = 1", "n % 0 = 1", "n % 10 % 2 = 1", "m = 1", "n = 1 = 1", "n = 1..x", "n = 4..2" }) Refusal(file => file["plurals"]!["one"] = rule).Should().Contain($"'{rule}' is not a plural rule");
        Refusal(file => file["plurals"]!["single"] = "n = 1").Should().Contain("'single' is not a plural category");
        Refusal(file => file["language"] = "Klingon!").Should().Contain("'Klingon!' is not a language");
        Refusal(file => file.AsObject().Remove("words")).Should().Contain("words");
        Refusal(file => file["messages"]!["segment.rest"] = null).Should().Contain("'$.messages.segment.rest'");
        Refusal(file => file["exercises"]!["cat-cow"]!["cues"]![0] = null).Should().Contain("'$.exercises.cat-cow.cues[0]'");
        Refusal(file => file["exercises"]!["cat-cow"]!["cues"] = new JsonArray("One.", null, null)).Should().Contain("'$.exercises.cat-cow.cues[1]'");
        Refusal(file => file["words"]!["muscle"] = null).Should().Contain("'$.words.muscle'");
        Refusal(file => file["messages"]!["segment.rest"] = "{").Should().Contain("messages.segment.rest has a brace without its partner");
        Refusal(file => file["messages"]!["segment.rest"] = " ").Should().Contain("messages.segment.rest is blank");
        Refusal(file => file["messages"]!["dose.sets.few"] = " ").Should().Contain("messages.dose.sets.few is blank");
        Refusal(file => file["words"]!["muscle"]!["biceps"] = "").Should().Contain("words.muscle.biceps is blank");
        FluentActions.Invoking(() => Language.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => Language.Read("[]")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Language.Read("null")).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_plural_form_may_say_its_count_in_words_and_the_form_for_all_others_may_not()
    {
        var language = Language.Read(File(file => file["messages"]!["dose.sets.few"] = "[Do a few sets.]"));

        new Dose(null, 3, 2).ToWords(language).Should().EndWith("[Do a few sets.]");
        Refusal(file => file["messages"]!["dose.sets.other"] = "[Do some sets.]").Should().Contain("messages.dose.sets.other leaves out {count}");
    }

    [Theory]
    [InlineData("cues")]
    [InlineData("howFar")]
    [InlineData("sensation")]
    [InlineData("wrongSensation")]
    [InlineData("howToBreathe")]
    [InlineData("mistakes")]
    [InlineData("easierWay")]
    [InlineData("harderWay")]
    [InlineData("levels")]
    [InlineData("equipment")]
    [InlineData("measures")]
    [InlineData("doses")]
    public void A_part_of_an_exercise_that_is_left_out_is_named(string part)
    {
        var exercise = JsonNode.Parse(LanguageFileTests.TextOf("en"))!["exercises"]!.AsObject().Last(exercise => exercise.Value!.AsObject().ContainsKey(part)).Key;

        Refusal(file => file["exercises"]![exercise]!.AsObject().Remove(part)).Should().Contain($"exercises.{exercise}.{part} has another number of parts");
    }

    [Theory]
    [InlineData("notes", "caution", "is missing or too much")]
    [InlineData("notes", "figures", "has another number of entries")]
    [InlineData("precautions", "advice", "is missing or too much")]
    public void A_part_of_the_guidance_that_is_left_out_is_named(string list, string part, string problem)
    {
        var id = JsonNode.Parse(LanguageFileTests.TextOf("en"))!["guidance"]![list]!.AsObject().Last(text => text.Value!.AsObject().ContainsKey(part)).Key;

        Refusal(file => file["guidance"]![list]![id]!.AsObject().Remove(part)).Should().Contain($"guidance.{list}.{id}.{part} {problem}");
    }

    [Fact]
    public void The_words_for_each_side_are_written_and_read_back_in_every_language()
    {
        var catalog = ExerciseCatalog.Default.Extend(Own(", \"translations\": { \"de\": { \"name\": \"Schulterkreisen\", \"steps\": [ { \"text\": \"Eine Schulter kreisen.\", \"left\": \"Linke Schulter kreisen.\", \"right\": \"Rechte Schulter kreisen.\" } ], \"cues\": [\"Langsam.\"] } }")
            .Replace("\"bilateral\"", "\"eachSideInTurn\"", StringComparison.Ordinal)
            .Replace("\"text\": \"Circle your shoulders.\"", "\"text\": \"Circle one shoulder.\", \"left\": \"Circle your left shoulder.\", \"right\": \"Circle your right shoulder.\"", StringComparison.Ordinal));

        var step = ExerciseCatalog.Read(catalog.ToJson()).In("de")["shoulder-circle"].Steps[0];

        (step.Text, step.Left, step.Right).Should().Be(("Eine Schulter kreisen.", "Linke Schulter kreisen.", "Rechte Schulter kreisen."));
    }

    [Fact]
    public void An_exercise_that_a_language_does_not_have_stays_whole_in_its_own()
    {
        var language = Language.Read(File(file => file["exercises"]!.AsObject().Remove("cat-cow")));
        var catalog = ExerciseCatalog.Default.In(language);
        var routine = new RoutineBuilder("Two", catalog).Add("cat-cow").Add("bird-dog").Build();

        catalog.Exercises.Where(exercise => exercise.Language != catalog.Language.Tag).Select(exercise => exercise.Id.Value).Should().Equal("cat-cow");
        catalog["cat-cow"].Should().Be(ExerciseCatalog.Default["cat-cow"]);
        routine.ToTimeline().Where(segment => segment.Item == 0).Should().OnlyContain(segment => !segment.Cue.Contains('['), "never half a sentence in each");
        routine.ToTimeline()[^1].Cue.Should().Be("[Done]");
    }

    [Fact]
    public void An_exercise_of_ones_own_brings_its_words_in_several_languages()
    {
        var catalog = ExerciseCatalog.Default.Extend(Own(", \"translations\": { \"de\": { \"name\": \"Schulterkreisen\", \"steps\": [\"Kreisen Sie die Schultern.\"], \"cues\": [\"Langsam.\"] } }"));

        catalog["shoulder-circle"].Language.Should().Be("en");
        var german = catalog.In("de");
        german["shoulder-circle"].Should().Match<Exercise>(exercise => exercise.Name == "Schulterkreisen" && exercise.Language == "de" && exercise.Cues[0].Text == "Langsam.");
        german["shoulder-circle"].Steps[0].Sources.Should().Equal(catalog["shoulder-circle"].Steps[0].Sources);
        catalog.In("es")["shoulder-circle"].Should().Be(catalog["shoulder-circle"], "it has no Spanish, and is left whole");
        german.In("en")["shoulder-circle"].Name.Should().Be("Shoulder circle");
        ExerciseCatalog.Read(catalog.ToJson())["shoulder-circle"].Should().Be(catalog["shoulder-circle"]);
        ExerciseCatalog.Read(german.ToJson()).In("en")["shoulder-circle"].Name.Should().Be("Shoulder circle");
    }

    [Fact]
    public void A_document_may_be_in_another_language_altogether()
    {
        var catalog = ExerciseCatalog.Default.In("de").Extend(Own(", \"language\": \"de\""));

        catalog["shoulder-circle"].Language.Should().Be("de");
        new RoutineBuilder("Eins", catalog).Add("shoulder-circle").Build().ToTimeline()[0].Cue.Should().StartWith("Bereit machen");
    }

    [Fact]
    public void A_picture_added_to_an_exercise_of_the_package_leaves_its_words_in_every_language()
    {
        var catCow = ExerciseCatalog.Default["cat-cow"];
        var catalog = ExerciseCatalog.Default.Extend([catCow with { Media = [new(MediaKind.Picture, new("cat.png", UriKind.Relative), "A cat")] }], replace: true);

        catalog.In("de")["cat-cow"].Name.Should().Be("Katze-Kuh");
        ExerciseCatalog.Default.Extend([catCow with { Name = "My cat" }], replace: true).In("de")["cat-cow"].Name.Should().Be("My cat", "words that were changed are somebody's own");
    }

    [Theory]
    [InlineData(", \"language\": \"german!\"", "value.not-a-language", "$.exercises[0].language")]
    [InlineData(", \"translations\": { \"de\": { \"name\": \"K\", \"steps\": [null], \"cues\": [\"K.\"] } }", "document.wrong-type", "$.exercises[0].translations.de.steps[0]")]
    [InlineData(", \"translations\": { \"de\": { \"name\": \"K\", \"steps\": [\"K.\"], \"cues\": [null] } }", "document.wrong-type", "$.exercises[0].translations.de.cues[0]")]
    [InlineData(", \"translations\": { \"d\": { \"name\": \"K\", \"steps\": [\"K.\"], \"cues\": [\"K.\"] } }", "value.not-a-language", "$.exercises[0].translations.d")]
    [InlineData(", \"translations\": { \"en\": { \"name\": \"K\", \"steps\": [\"K.\"], \"cues\": [\"K.\"] } }", "document.duplicate-member", "$.exercises[0].translations.en")]
    [InlineData(", \"translations\": { \"de\": { \"name\": \"K\", \"steps\": [\"K.\", \"L.\"], \"cues\": [\"K.\"] } }", "exercise.translation-parts", "$.exercises[0].translations.de.steps")]
    [InlineData(", \"translations\": { \"de\": { \"name\": \" \", \"steps\": [\"K.\"], \"cues\": [\"K.\"] } }", "value.blank", "$.exercises[0].translations.de.name")]
    public void Wrong_translations_are_refused_with_their_place(string more, string code, string place)
    {
        var refusal = FluentActions.Invoking(() => ExerciseCatalog.Default.Extend(Own(more))).Should().Throw<InvalidCatalogException>().Which;

        refusal.Findings.Should().ContainSingle(finding => finding.Code == code).Which.Should().Match<Finding>(finding => finding.Place == place && finding.Line > 0);
    }

    [Fact]
    public void Words_of_ones_own_have_names_and_precautions_in_several_languages()
    {
        const string Json = """
            {
              "formatVersion": 2,
              "equipment": [ { "id": "spikyBall", "name": "Spiky ball", "names": { "de": "Igelball" } } ],
              "demands": [ { "id": "firmGrip", "name": "A firm grip", "checkFirst": "if your hand hurts", "names": { "de": "Fest zugreifen" }, "precautions": { "de": "wenn Ihre Hand schmerzt" } } ],
              "exercises": []
            }
            """;
        var catalog = ExerciseCatalog.Default.Extend(Json);
        var (ball, grip, german) = (catalog.KnownEquipment[^1], catalog.KnownDemands[^1], Language.Of("de"));

        ball.NameIn(german).Should().Be("Igelball");
        ball.NameIn(Language.Of("es")).Should().Be("Spiky ball");
        grip.NameIn(german).Should().Be("Fest zugreifen");
        GuidanceCatalog.Default.In(german).For(grip).Text.Should().Be("Fragen Sie vorher eine medizinische Fachperson, wenn Ihre Hand schmerzt.");
        ExerciseCatalog.Read(catalog.ToJson()).KnownEquipment[^1].NameIn(german).Should().Be("Igelball");
        ExerciseCatalog.Read(catalog.ToJson()).ToJson().Should().Be(catalog.ToJson());

        FluentActions.Invoking(() => ExerciseCatalog.Default.Extend(Json.Replace("\"Igelball\"", "\" \""))).Should().Throw<InvalidCatalogException>()
            .Which.Findings.Should().ContainSingle(finding => finding.Code == "value.blank" && finding.Place == "$.equipment[0].names.de");
        FluentActions.Invoking(() => ExerciseCatalog.Default.Extend(Json.Replace("\"precautions\": { \"de\"", "\"precautions\": { \"d\""))).Should().Throw<InvalidCatalogException>()
            .Which.Findings.Should().ContainSingle(finding => finding.Code == "value.not-a-language" && finding.Place == "$.demands[0].precautions.d");
    }

    private static string Own(string more) => $$"""
        {
          "formatVersion": 2,
          "exercises": [ {
            "id": "shoulder-circle", "name": "Shoulder circle", "kind": "mobility", "laterality": "bilateral", "positions": ["standing"], "equipment": [],
            "primaryAreas": ["shoulders"], "demands": [], "steps": [ { "text": "Circle your shoulders.", "sources": ["ask-doctor-jo"] } ], "cues": ["Slowly."],
            "doses": [ { "source": "ask-doctor-jo", "hold": { "qualifier": "none" }, "repetitions": { "qualifier": "exact", "min": 10, "max": 10 }, "sets": { "qualifier": "none" } } ],
            "inferred": []{{more}}
          } ]
        }
        """;

    private static string Refusal(Action<JsonNode> change) => FluentActions.Invoking(() => Language.Read(File(change))).Should().Throw<FormatException>().Which.Message;

    private static string File(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(LanguageFileTests.TextOf("en"))!;
        Bracket(file);
        (file["language"], file["name"], file["reviewed"]) = ("qps", "Pretend", "none yet");
        file["plurals"] = new JsonObject { ["one"] = "n = 1", ["few"] = "n % 10 = 2..4 and n % 100 != 12..14", ["many"] = "n % 10 = 0..1, 5..9 or n % 100 = 12..14" };
        var messages = file["messages"]!.AsObject();
        foreach (var (key, text) in messages.Where(message => message.Key.EndsWith(".other", StringComparison.Ordinal)).ToArray())
        {
            foreach (var category in new[] { "few", "many" }) messages[key.Replace(".other", $".{category}", StringComparison.Ordinal)] = $"{text} ({category})";
        }
        change(file);
        return file.ToJsonString();

        static void Bracket(JsonNode node)
        {
            foreach (var (key, value) in node is JsonObject members ? members.Select(member => ((object)member.Key, member.Value)).ToArray() : [.. node.AsArray().Select((item, i) => ((object)i, item))])
            {
                if (value is not JsonValue) Bracket(value!);
                else if (key is string name) node[name] = $"[{value}]";
                else if ($"{value}".Length > 0) node[(int)key] = $"[{value}]";
            }
        }
    }
}
