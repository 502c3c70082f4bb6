using System.Text;
using System.Text.Json.Nodes;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>A clinic's own small catalog: the document as it keeps it, and the same exercises in code. Every member of the format is used.</summary>
internal static class OwnCatalog
{
    public const string Json = """
        {
          "$schema": "https://harbour-street.example/schemas/catalog.schema.json",
          "formatVersion": 1,
          "sources": [
            {
              "id": "harbour-street-sheet",
              "title": "Two exercises for the space between your shoulder blades",
              "author": "M. Duarte",
              "publisher": "Harbour Street Clinic",
              "link": "https://harbour-street.example/sheets/shoulder-blades"
            },
            { "id": "harbour-street-video", "title": "Wall slide, step by step" }
          ],
          "exercises": [
            {
              "id": "tube-row",
              "name": "One-arm band row",
              "aliases": ["Standing band row", "Tirage \u00e0 l’élastique"],
              "kind": "strengthening",
              "family": "pull",
              "laterality": "eachSideInTurn",
              "positions": ["standing", "sittingOnChair"],
              "equipment": [
                { "anyOf": ["resistanceBand"] },
                {
                  "anyOf": ["doorway", "table"],
                  "note": "Something heavy that the band can go round."
                }
              ],
              "comfort": ["cushion"],
              "primaryAreas": ["shoulderBlades"],
              "secondaryAreas": ["middleBack"],
              "primaryMuscles": ["rhomboids", "middleTrapezius"],
              "secondaryMuscles": ["latissimusDorsi"],
              "demands": ["balance"],
              "steps": [
                { "text": "Loop the band round its anchor at the height of your elbows.", "phase": "start" },
                {
                  "text": "Breathe out and draw one elbow back past your ribs.",
                  "left": "Breathe out and draw your left elbow back past your ribs.",
                  "right": "Breathe out and draw your right elbow back past your ribs.",
                  "breathing": "exhale",
                  "sources": ["harbour-street-sheet"]
                }
              ],
              "cues": ["Shoulders low.", "Go slower back than forth."],
              "howFar": { "text": "Until your elbow is beside your ribs.", "sources": ["harbour-street-sheet"] },
              "sensation": "Work between the shoulder blades.",
              "wrongSensation": "Strain in the neck.",
              "howToBreathe": "Out as you draw, in as you let go.",
              "mistakes": [
                "A shoulder that creeps up.",
                { "text": "A trunk that turns along.", "sources": ["harbour-street-sheet", "harbour-street-video"] }
              ],
              "easierWay": "Let your other hand help.",
              "harderWay": "Stay for a breath at the end.",
              "levels": [
                {
                  "name": "Light band",
                  "text": "Stand close to the anchor."
                },
                {
                  "name": "Long band",
                  "text": "Stand a step further away.",
                  "demands": ["wristLoad"],
                  "sources": ["harbour-street-video"]
                }
              ],
              "measures": [
                {
                  "of": "Angle of the elbow from the ribs",
                  "value": 22.5,
                  "unit": "degrees",
                  "source": "harbour-street-sheet",
                  "qualifier": "about",
                  "note": "The sheet has a drawing of it."
                }
              ],
              "doses": [
                {
                  "source": "harbour-street-sheet",
                  "hold": {
                    "qualifier": "about",
                    "minSeconds": 2,
                    "maxSeconds": 3
                  },
                  "repetitions": {
                    "qualifier": "exact",
                    "min": 8,
                    "max": 12
                  },
                  "sets": { "qualifier": "atLeast", "min": 2 },
                  "note": "The sheet says \"two sets or more\"."
                }
              ],
              "inferred": ["secondaryMuscles", "demands"]
            },
            {
              "id": "wall-slide",
              "name": "Wall slide",
              "kind": "mobility",
              "laterality": "bilateral",
              "positions": ["standing"],
              "equipment": [{ "anyOf": ["wall"] }],
              "primaryAreas": ["shoulders", "upperBack"],
              "demands": ["overheadArm", "shoulderAbduction"],
              "steps": [
                { "text": "Stand with your back and forearms against a wall." },
                { "text": "Slide your arms up as far as they keep touching it, then down." }
              ],
              "doses": [
                {
                  "source": "harbour-street-sheet",
                  "hold": { "qualifier": "none" },
                  "repetitions": { "qualifier": "about", "min": 10, "max": 10 },
                  "sets": { "qualifier": "aFew" }
                },
                {
                  "source": "harbour-street-video",
                  "hold": { "qualifier": "aFew" },
                  "repetitions": { "qualifier": "asManyAsWanted" },
                  "sets": { "qualifier": "none" }
                }
              ],
              "inferred": []
            }
          ],
          "replaced": [
            {
              "id": "elastic-row",
              "replacedBy": "tube-row"
            }
          ]
        }
        """;

    public static readonly Source Sheet = new()
    {
        Id = "harbour-street-sheet",
        Title = "Two exercises for the space between your shoulder blades",
        Author = "M. Duarte",
        Publisher = "Harbour Street Clinic",
        Link = "https://harbour-street.example/sheets/shoulder-blades",
    };

    public static readonly Source Video = new() { Id = "harbour-street-video", Title = "Wall slide, step by step" };

    public static readonly Exercise BandRow = new()
    {
        Id = "tube-row",
        Name = "One-arm band row",
        Aliases = ["Standing band row", "Tirage à l’élastique"],
        Kind = ExerciseKind.Strengthening,
        Family = "pull",
        Laterality = Laterality.EachSideInTurn,
        Positions = [Position.Standing, Position.SittingOnChair],
        Equipment =
        [
            new(Equipment.ResistanceBand),
            new(Equipment.Doorway, Equipment.Table) { Note = "Something heavy that the band can go round." },
        ],
        Comfort = [Equipment.Cushion],
        PrimaryAreas = [TargetArea.ShoulderBlades],
        SecondaryAreas = [TargetArea.MiddleBack],
        PrimaryMuscles = [Muscle.Rhomboids, Muscle.MiddleTrapezius],
        SecondaryMuscles = [Muscle.LatissimusDorsi],
        Demands = [Demand.Balance],
        Steps =
        [
            new("Loop the band round its anchor at the height of your elbows.") { Phase = StepPhase.Start },
            new("Breathe out and draw one elbow back past your ribs.")
            {
                Left = "Breathe out and draw your left elbow back past your ribs.",
                Right = "Breathe out and draw your right elbow back past your ribs.",
                Breathing = Breathing.Exhale,
                Sources = ["harbour-street-sheet"],
            },
        ],
        Cues = ["Shoulders low.", "Go slower back than forth."],
        HowFar = new("Until your elbow is beside your ribs.", "harbour-street-sheet"),
        Sensation = "Work between the shoulder blades.",
        WrongSensation = "Strain in the neck.",
        HowToBreathe = "Out as you draw, in as you let go.",
        Mistakes = ["A shoulder that creeps up.", new("A trunk that turns along.", "harbour-street-sheet", "harbour-street-video")],
        EasierWay = "Let your other hand help.",
        HarderWay = "Stay for a breath at the end.",
        Levels =
        [
            new("Light band", "Stand close to the anchor."),
            new("Long band", "Stand a step further away.") { Demands = [Demand.WristLoad], Sources = ["harbour-street-video"] },
        ],
        Measures =
        [
            new("Angle of the elbow from the ribs", 22.5m, MeasureUnit.Degrees, "harbour-street-sheet") { Firmness = Firmness.About, Note = "The sheet has a drawing of it." },
        ],
        Doses = [new("harbour-street-sheet", DoseRange.Parse(">=2 x 8-12, hold ~2-3 s")) { Note = "The sheet says \"two sets or more\"." }],
        Inferred = [ExerciseFact.SecondaryMuscles, ExerciseFact.Demands],
    };

    public static readonly Exercise WallSlide = new()
    {
        Id = "wall-slide",
        Name = "Wall slide",
        Kind = ExerciseKind.Mobility,
        Positions = [Position.Standing],
        Equipment = [new(Equipment.Wall)],
        PrimaryAreas = [TargetArea.Shoulders, TargetArea.UpperBack],
        Demands = [Demand.OverheadArm, Demand.ShoulderAbduction],
        Steps =
        [
            new("Stand with your back and forearms against a wall."),
            new("Slide your arms up as far as they keep touching it, then down."),
        ],
        Doses =
        [
            new("harbour-street-sheet", DoseRange.Parse("a few x ~10")),
            new("harbour-street-video", DoseRange.Parse("as many as wanted, hold a few s")),
        ],
    };

    /// <summary>The document with one thing changed, which stands in it exactly once.</summary>
    public static string Change(string right, string wrong)
    {
        right = right.ReplaceLineEndings("\n");
        var parts = Json.Split(right);
        parts.Should().HaveCount(2, "the document must hold this once: {0}", right);
        return parts[0] + wrong.ReplaceLineEndings("\n") + parts[1];
    }

    /// <summary>The document again and again, each time with another value in the place of one of its own.</summary>
    public static IEnumerable<string> WithAnyValueInAnyPlace()
    {
        string[] values = ["null", "true", "-1", "1e999", "99999999999", "\"\"", "\"none\"", "\"cat-cow\"", "[]", "[null]", "{}", "{\"id\":\"x\"}"];
        var places = Values(JsonNode.Parse(Json)!).Count();
        for (var place = 0; place < places; place++)
        {
            foreach (var value in values)
            {
                var document = JsonNode.Parse(Json)!;
                Values(document).ElementAt(place).ReplaceWith(JsonNode.Parse(value));
                yield return document.ToJsonString();
            }
        }

        static IEnumerable<JsonNode> Values(JsonNode node)
        {
            var inside = node switch { JsonObject members => members.Select(member => member.Value!), JsonArray items => items.Select(item => item!), _ => [] };
            return inside.SelectMany(value => Values(value).Prepend(value));
        }
    }

    public static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    public static ExerciseCatalog Read(string json) => ExerciseCatalog.Read(Utf8(json));
}
