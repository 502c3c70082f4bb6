using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>A sound catalog document in which every member of the format stands: <see cref="OwnCatalog"/> with what is rarer.</summary>
internal static class EveryMember
{
    private const string Words = """
        {
          "equipment": [ { "id": "slingTrainer", "name": "Sling trainer", "names": { "de": "Schlingentrainer" } } ],
          "demands": [
            {
              "id": "firmGrip", "name": "A firm grip", "checkFirst": "if a hand was injured lately", "names": { "de": "Fester Griff" },
              "precautions": { "de": "wenn eine Hand verletzt war" }, "sources": ["harbour-street-sheet"]
            }
          ]
        }
        """;

    private const string Rare = """
        {
          "language": "en",
          "equipment": [
            {
              "anyOf": ["resistanceBand", "slingTrainer"],
              "standIns": [ { "item": "strap", "suits": true, "why": "It is long enough.", "source": "harbour-street-sheet" }, { "item": "stick", "suits": false, "why": "It is stiff." } ]
            },
            { "anyOf": ["doorway", "table"], "note": "Something heavy that the band can go round." }
          ],
          "demands": ["balance", "firmGrip"],
          "levels": [
            { "name": "Light band", "text": "Stand close to the anchor.", "position": "standing" },
            { "name": "Long band", "text": "Stand a step further away.", "demands": ["wristLoad"], "sources": ["harbour-street-video"] }
          ],
          "media": [ { "kind": "picture", "address": "https://harbour-street.example/row.png", "title": "Somebody draws a band", "licence": "CC BY 4.0" }, { "kind": "page", "address": "row.html", "title": "The row" } ],
          "properties": { "room": "3", "code": "S-7" },
          "translations": {
            "de": {
              "name": "Einarmiges Rudern", "aliases": ["Bandrudern"],
              "steps": ["Legen Sie das Band um.", { "text": "Ziehen Sie einen Ellbogen zurück.", "left": "Ziehen Sie links.", "right": "Ziehen Sie rechts." }],
              "cues": ["Schultern tief.", "Langsam."], "howFar": "Bis zu den Rippen.", "sensation": "Arbeit zwischen den Schulterblättern.", "wrongSensation": "Zug im Nacken.",
              "howToBreathe": "Ruhig.", "mistakes": ["Die Schulter steigt.", "Der Rumpf dreht mit."], "easierWay": "Mit beiden Händen.", "harderWay": "Kurz bleiben.",
              "levels": [ { "name": "Leichtes Band", "text": "Nah." }, { "name": "Langes Band", "text": "Weit." } ],
              "equipment": [ { "standIns": ["Lang genug.", "Zu steif."] }, { "note": "Etwas Schweres." } ],
              "measures": [ { "of": "Winkel", "note": "Gezeichnet." } ], "doses": ["Zwei oder mehr."]
            }
          }
        }
        """;

    public static string Json => Document(1).ToJsonString(new() { WriteIndented = true });

    /// <summary>The document with the exercise of every member so many times, under other ids.</summary>
    public static string Times(int count) => Document(count).ToJsonString(new() { WriteIndented = true });

    /// <summary>The names of the members of all objects in the document whose members have names of the format.</summary>
    public static IEnumerable<string> Names(JsonElement value, string? around = null) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Names(item, around)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => around is "properties" or "names" or "precautions" or "translations" ? Names(member.Value) : Names(member.Value, member.Name).Prepend(member.Name)),
        _ => [],
    };

    private static JsonObject Document(int count)
    {
        var document = JsonNode.Parse(OwnCatalog.Json)!.AsObject();
        var exercises = document["exercises"]!.AsArray();
        Put(JsonNode.Parse(Words)!, document);
        Put(JsonNode.Parse(Rare)!, exercises[0]!.AsObject());
        for (var i = 1; i < count; i++)
        {
            var copy = exercises[0]!.DeepClone();
            copy["id"] = $"tube-row-{i}";
            exercises.Add(copy);
        }

        return document;
    }

    private static void Put(JsonNode members, JsonObject into)
    {
        foreach (var (name, value) in members.AsObject()) into[name] = value!.DeepClone();
    }
}
