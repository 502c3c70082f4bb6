using System.Globalization;
using System.Text.Json;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Figures.Skeleton;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of figures: turns the JSON of a document that keeps to its schema into pictures, or names its faults.</summary>
/// <remarks>The figures of this package come without a log of faults and are not checked: tests read them as any other document.</remarks>
internal static class FigureFormat
{
    private const int MostInList = 100;

    // The fingers of a hand at ease, in degrees.
    private const double CurlAtEase = 14;

    /// <summary>The pictures of a figure of this package.</summary>
    public static FigureDefinition OfPackage(JsonElement figure) => ToDefinition(figure, faults: null)!;

    /// <summary>The pictures of a document; null with faults.</summary>
    public static FigureDefinition? ToDefinition(JsonElement figure, FaultLog? faults)
    {
        if (faults is not null && !AreFew(figure, faults)) return null;
        var documents = figure.GetProperty("poses");
        var poses = new Pose?[documents.GetArrayLength()];
        for (var i = 0; i < poses.Length; i++) poses[i] = ToPose(documents[i], faults, FindingPath.Root["Poses"][i]);
        var places = PlacesByName(documents, faults);
        var shared = ToProps(figure.Member("props"), faults, FindingPath.Root["Props"]);
        var pictures = figure.GetProperty("pictures");
        var movements = new Movement[pictures.GetArrayLength()];
        for (var i = 0; i < movements.Length; i++)
        {
            var (picture, path) = (pictures[i], FindingPath.Root["Pictures"][i]);
            movements[i] = new(PlacesOf(picture, documents, places, faults, path["Movement"]), picture.Has("props") ? ToProps(picture.Member("props"), faults, path["Props"]) : shared);
        }

        if (faults is not null)
        {
            if (movements.Length == 0) faults.Report(Rules.NoMovement, FindingPath.Root["Pictures"], "The figure has no pictures.");
            CheckArrows(figure.Member("arrows"), places, faults);
            CheckPoses(documents, poses, movements, shared, faults);
            if (faults.HasErrors) return null;
        }

        var choices = new PictureChoice[movements.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            var picture = pictures[i];
            choices[i] = new(
                picture.Has("level") ? picture.GetProperty("level").GetInt32() : null,
                picture.Has("position") ? picture.Word<Position>("position") : null,
                ToPicture(figure, picture, movements[i], poses));
        }

        return new(figure.Text("exercise"), choices);
    }

    /// <summary>Checks each pose once with each set of things; one that is in no picture, with those that all pictures have.</summary>
    private static void CheckPoses(JsonElement documents, Pose?[] poses, Movement[] movements, List<Prop> shared, FaultLog faults)
    {
        var shown = movements.SelectMany(movement => movement.Poses.Select(place => (Place: place, movement.Props)));
        var hidden = Enumerable.Range(0, poses.Length).Except(movements.SelectMany(movement => movement.Poses)).Select(place => (Place: place, Props: shared));
        foreach (var (place, props) in shown.Concat(hidden).Distinct())
        {
            if (poses[place] is not { } pose) continue;
            var rests = documents[place].GetProperty("rests");
            PoseCheck.Check(pose, rests.Word<SupportKind>("on"), rests.List("parts", static part => part.Word<Landmark>()), props, faults, FindingPath.Root["Poses"][place]);
        }
    }

    /// <summary>Whether no list is so long that comparing each with each would cost much.</summary>
    private static bool AreFew(JsonElement figure, FaultLog faults)
    {
        Check(figure, FindingPath.Root, "poses");
        Check(figure, FindingPath.Root, "pictures");
        Check(figure, FindingPath.Root, "arrows");
        Check(figure, FindingPath.Root, "props");
        Check(figure, FindingPath.Root, "marks");
        var pictures = figure.GetProperty("pictures");
        for (var i = 0; i < pictures.GetArrayLength(); i++)
        {
            Check(pictures[i], FindingPath.Root["Pictures"][i], "movement");
            Check(pictures[i], FindingPath.Root["Pictures"][i], "props");
        }

        for (var i = 0; i < CountOf(figure.Member("arrows")); i++) Check(figure.Member("arrows")[i], FindingPath.Root["Arrows"][i], "way");
        return !faults.HasErrors;

        void Check(JsonElement part, FindingPath path, string list)
        {
            var count = CountOf(part.Member(list));
            if (count > MostInList) faults.Report(Rules.OutOfRange, path.Member(list), string.Create(CultureInfo.InvariantCulture, $"The list has {count} entries; expected at most {MostInList}."));
        }
    }

    private static int CountOf(JsonElement list) => list.IsThere ? list.GetArrayLength() : 0;

    private static Dictionary<string, int> PlacesByName(JsonElement poses, FaultLog? faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < poses.GetArrayLength(); i++)
        {
            var name = poses[i].Text("name");
            if (!places.TryAdd(name, i)) faults?.Report(Rules.PoseName, FindingPath.Root["Poses"][i]["Name"], $"There is a pose '{Excerpt.Of(name)}' already; give each its own name.");
        }

        return places;
    }

    /// <summary>The places of the poses of a movement; of those that are not there, none.</summary>
    private static List<int> PlacesOf(JsonElement picture, JsonElement poses, Dictionary<string, int> places, FaultLog? faults, FindingPath path)
    {
        var movement = picture.Texts("movement");
        var named = new List<int>(movement.Count);
        for (var i = 0; i < movement.Count; i++)
        {
            if (places.TryGetValue(movement[i], out var place)) named.Add(place);
            else ReportNoPose(movement[i], faults, path[i]);
        }

        if (movement.Count < 2) faults?.Report(Rules.NoMovement, path, "A picture needs two poses at least, from which and to which the body moves.");
        else if (named.Count == movement.Count && (poses[named[0]].Flag("isPassed") || poses[named[^1]].Flag("isPassed"))) faults?.Report(Rules.NoMovement, path, "A movement begins and ends in poses that are drawn, not passed.");
        return named;
    }

    private static void CheckArrows(JsonElement arrows, Dictionary<string, int> places, FaultLog faults)
    {
        for (var i = 0; i < CountOf(arrows); i++)
        {
            var (pose, way, path) = (arrows[i].Text("pose"), arrows[i].GetProperty("way"), FindingPath.Root["Arrows"][i]);
            if (!places.ContainsKey(pose)) ReportNoPose(pose, faults, path["Pose"]);
            if (way.GetArrayLength() < 2) faults.Report(Rules.OutOfRange, path["Way"], "An arrow needs two points at least.");
            for (var k = 0; k < way.GetArrayLength(); k++) IsPoint(way[k], 2, faults, path["Way"][k]);
        }
    }

    private static void ReportNoPose(string name, FaultLog? faults, FindingPath path) => faults?.Report(Rules.PoseName, path, $"There is no pose '{Excerpt.Of(name)}'.");

    /// <summary>A picture of a document without faults.</summary>
    private static FigurePicture ToPicture(JsonElement figure, JsonElement picture, Movement movement, Pose?[] poses)
    {
        var arrows = figure.List("arrows", static arrow => new Arrow(arrow.Text("pose"), arrow.Flag("always"), ToArrow(arrow)));
        var view = picture.Has("view") ? picture.GetProperty("view") : figure.GetProperty("view");
        var inOrder = new MovementPose[movement.Poses.Count];
        for (var i = 0; i < inOrder.Length; i++)
        {
            var pose = figure.GetProperty("poses")[movement.Poses[i]];
            inOrder[i] = new(poses[movement.Poses[i]]!, !pose.Flag("isPassed"), ArrowsTo(pose.Text("name"), isLast: movement.Poses[i] == movement.Poses[^1]));
        }

        return new()
        {
            Camera = new(view.Number("azimuth"), view.Number("elevation")),
            Movement = inOrder,
            Props = movement.Props,
            Marks = figure.List("marks", static mark => new BodyMark(mark.Number("from"), mark.Number("to"), mark.Number("centre"), mark.Number("halfWidth"))),
            Mat = figure.WordOr("mat", MatKind.None),
            MarksBlades = figure.Flag("marksShoulderBlades"),
            MarksNeck = figure.Flag("marksNeck"),
            Working = figure.List("working", static limb => limb.Word<LimbName>()),
            InhalesToEnd = picture.Flag("inhalesToEnd", otherwise: true),
            Cut = picture.Has("cut") ? picture.Number("cut") : null,
        };

        // An arrow stands beside the last pose of a picture, or wherever its pose is.
        List<MovementArrow> ArrowsTo(string pose, bool isLast)
        {
            var shown = new List<MovementArrow>();
            foreach (var arrow in arrows)
            {
                if (arrow.Pose == pose && (isLast || arrow.IsAlways)) shown.Add(arrow.Shown);
            }

            return shown;
        }
    }

    private static MovementArrow ToArrow(JsonElement arrow) => new(arrow.Word<Landmark>("at"), arrow.List("way", static point => new Point(point[0].GetDouble(), -point[1].GetDouble())));

    /// <summary>The things that are sound, and a fault for each other one.</summary>
    private static List<Prop> ToProps(JsonElement documents, FaultLog? faults, FindingPath path)
    {
        var props = new List<Prop>();
        for (var i = 0; i < CountOf(documents); i++)
        {
            if (ToProp(documents[i], faults, path[i]) is { } prop) props.Add(prop);
        }

        return props;
    }

    private static Prop? ToProp(JsonElement prop, FaultLog? faults, FindingPath path)
    {
        var kind = prop.Word<PropKind>("kind");
        switch (kind)
        {
            case PropKind.Chair:
                return new Chair(prop.Number("x"), prop.Number("depth", otherwise: 0.37), prop.Has("back") ? prop.Number("back") : null);
            case PropKind.Doorway when prop.Has("x") && prop.Has("halfWidth") && prop.Has("height"):
                return new Doorway(prop.Number("x"), prop.Number("halfWidth"), prop.Number("height"));
            case PropKind.RoomCorner when prop.Has("x") && prop.Has("length") && prop.Has("height"):
                return new RoomCorner(prop.Number("x"), prop.Number("length"), prop.Number("height"));
            case PropKind.Wall when prop.Has("x") && prop.Has("halfWidth") && prop.Has("height"):
                return new Wall(prop.Number("x"), prop.Number("halfWidth"), prop.Number("height"));
            case PropKind.ResistanceBand:
                if (!prop.Has("from")) return new Band(Anchor: null);
                return ToPoint(prop.Member("from"), faults, path["From"]) is { } anchor ? new Band(anchor) : null;
            case PropKind.FoamRoller or PropKind.RolledMat or PropKind.RolledTowel when prop.Has("from") && prop.Has("to") && prop.Number("radius") > 0:
                return ToPoint(prop.Member("from"), faults, path["From"]) is { } start && ToPoint(prop.Member("to"), faults, path["To"]) is { } end
                    ? new Roller(start, end, prop.Number("radius"), kind != PropKind.FoamRoller, prop.Flag("liesUnder"))
                    : null;
            default:
                faults?.Report(Rules.MissingMember, path, kind switch
                {
                    PropKind.Doorway => "A doorway needs 'x', 'halfWidth' and 'height'.",
                    PropKind.Wall => "A wall needs 'x', 'halfWidth' and 'height'.",
                    PropKind.RoomCorner => "A corner needs 'x', 'length' and 'height'.",
                    _ => "A roller needs 'from', 'to' and a 'radius' above zero.",
                });
                return null;
        }
    }

    private static Pose? ToPose(JsonElement pose, FaultLog? faults, FindingPath path)
    {
        var pelvis = ToPoint(pose.Member("pelvis"), faults, path["Pelvis"]);
        var (leftArm, rightArm) = (ToArm(pose.Member("leftArm"), Side.Left, faults, path["LeftArm"]), ToArm(pose.Member("rightArm"), Side.Right, faults, path["RightArm"]));
        var (leftLeg, rightLeg) = (ToLeg(pose.Member("leftLeg"), Side.Left, faults, path["LeftLeg"]), ToLeg(pose.Member("rightLeg"), Side.Right, faults, path["RightLeg"]));
        if (pelvis is null || leftArm is null || rightArm is null || leftLeg is null || rightLeg is null) return null;
        var (turn, spine) = (pose.Member("turn"), pose.Member("spine"));
        return new()
        {
            Pelvis = pelvis.Value,
            Turn = new(turn.Number("yaw"), turn.Number("pitch"), turn.Number("roll"), turn.Number("spin")),
            Spine = new(ToBend(spine.Member("lumbar")), ToBend(spine.Member("middle")), ToBend(spine.Member("upper")), ToBend(spine.Member("neck")), ToBend(spine.Member("head"))),
            LeftArm = leftArm,
            RightArm = rightArm,
            LeftLeg = leftLeg,
            RightLeg = rightLeg,
        };
    }

    private static SpineAngles ToBend(JsonElement bend) => new(bend.Number("flexion"), bend.Number("lean"), bend.Number("twist"));

    private static ArmPose? ToArm(JsonElement arm, Side side, FaultLog? faults, FindingPath path)
    {
        var held = arm.Has("held") ? ToPoint(arm.Member("held"), faults, path["Held"]) : null;
        return arm.Has("held") && held is null
            ? null
            : new(arm.Number("protraction"), arm.Number("elevation"), ToBall(arm.Member("shoulder"), side), arm.Number("elbow"), ToBall(arm.Member("wrist"), side), arm.Number("curl", CurlAtEase)) { Held = held };
    }

    private static LegPose? ToLeg(JsonElement leg, Side side, FaultLog? faults, FindingPath path)
    {
        var held = leg.Has("held") ? ToPoint(leg.Member("held"), faults, path["Held"]) : null;
        return leg.Has("held") && held is null ? null : new(ToBall(leg.Member("hip"), side), leg.Number("knee"), ToBall(leg.Member("ankle"), side)) { Held = held };
    }

    /// <summary>A joint of a limb: forward, then away from the body, then outward.</summary>
    private static Rotation ToBall(JsonElement ball, Side side)
    {
        var sign = Body.Sign(side);
        return Rotation.AboutY(-ball.Number("flexion")) * Rotation.AboutX(sign * ball.Number("abduction")) * Rotation.AboutZ(sign * ball.Number("rotation"));
    }

    private static Vector? ToPoint(JsonElement numbers, FaultLog? faults, FindingPath path) =>
        IsPoint(numbers, 3, faults, path) ? new(numbers[0].GetDouble(), numbers[1].GetDouble(), numbers[2].GetDouble()) : null;

    private static bool IsPoint(JsonElement numbers, int expected, FaultLog? faults, FindingPath path)
    {
        if (faults is null || (numbers.GetArrayLength() == expected && numbers.EnumerateArray().All(number => Math.Abs(number.GetDouble()) <= 3))) return true;
        faults.Report(Rules.OutOfRange, path, $"A point has {expected} numbers from -3 to 3.");
        return false;
    }

    /// <summary>The poses of a picture, by their places in the document, and its things.</summary>
    private sealed record Movement(List<int> Poses, List<Prop> Props);

    /// <summary>An arrow, and where it is shown.</summary>
    private sealed record Arrow(string Pose, bool IsAlways, MovementArrow Shown);
}
