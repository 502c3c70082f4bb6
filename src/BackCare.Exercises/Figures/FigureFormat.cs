using System.Globalization;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Figures.Skeleton;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of figures: turns a document into pictures, or names its faults.</summary>
internal static class FigureFormat
{
    private const int MostInList = 100;

    // The fingers of a hand at ease, in degrees.
    private const double CurlAtEase = 14;

    /// <summary>The pictures of a document; null with faults.</summary>
    public static FigureDefinition? ToDefinition(FigureDocument document, FaultLog faults)
    {
        if (!AreFew(document, faults)) return null;
        var poses = document.Poses.Select((pose, i) => ToPose(pose, faults, FindingPath.Root["Poses"][i])).ToArray();
        var places = PlacesByName(document.Poses, faults);
        var shared = ToProps(document.Props ?? [], faults, FindingPath.Root["Props"]);
        var movements = new List<(int[] Poses, List<Prop> Props)>(document.Pictures.Count);
        for (var i = 0; i < document.Pictures.Count; i++)
        {
            var (picture, path) = (document.Pictures[i], FindingPath.Root["Pictures"][i]);
            movements.Add((PlacesOf(picture, document.Poses, places, faults, path["Movement"]), picture.Props is null ? shared : ToProps(picture.Props, faults, path["Props"])));
        }

        if (document.Pictures.Count == 0) faults.Report(Rules.NoMovement, FindingPath.Root["Pictures"], "The figure has no pictures.");
        CheckArrows(document.Arrows ?? [], places, faults);

        // Each pose is checked once with each set of things; one that is in no picture, with those that all pictures have.
        var shown = movements.SelectMany(movement => movement.Poses.Select(place => (Place: place, movement.Props)));
        var hidden = Enumerable.Range(0, poses.Length).Except(movements.SelectMany(movement => movement.Poses)).Select(place => (Place: place, Props: shared));
        foreach (var (place, props) in shown.Concat(hidden).Distinct())
        {
            if (poses[place] is { } pose) PoseCheck.Check(pose, document.Poses[place].Rests, props, faults, FindingPath.Root["Poses"][place]);
        }

        return faults.HasErrors
            ? null
            : new(document.Exercise, [.. document.Pictures.Zip(movements, (picture, movement) => new PictureChoice(picture.Level, picture.Position, ToPicture(document, picture, movement.Poses, movement.Props, poses)))]);
    }

    /// <summary>Whether no list is so long that comparing each with each would cost much.</summary>
    private static bool AreFew(FigureDocument document, FaultLog faults)
    {
        Check(document.Poses.Count, FindingPath.Root["Poses"]);
        Check(document.Pictures.Count, FindingPath.Root["Pictures"]);
        Check(document.Arrows?.Count, FindingPath.Root["Arrows"]);
        Check(document.Props?.Count, FindingPath.Root["Props"]);
        Check(document.Marks?.Count, FindingPath.Root["Marks"]);
        for (var i = 0; i < document.Pictures.Count; i++)
        {
            Check(document.Pictures[i].Movement.Count, FindingPath.Root["Pictures"][i]["Movement"]);
            Check(document.Pictures[i].Props?.Count, FindingPath.Root["Pictures"][i]["Props"]);
        }

        for (var i = 0; i < document.Arrows?.Count; i++) Check(document.Arrows[i].Way.Count, FindingPath.Root["Arrows"][i]["Way"]);
        return !faults.HasErrors;

        void Check(int? count, FindingPath path)
        {
            if (count > MostInList) faults.Report(Rules.OutOfRange, path, string.Create(CultureInfo.InvariantCulture, $"The list has {count} entries; expected at most {MostInList}."));
        }
    }

    private static Dictionary<string, int> PlacesByName(IReadOnlyList<PoseDocument> poses, FaultLog faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < poses.Count; i++)
        {
            if (!places.TryAdd(poses[i].Name, i)) faults.Report(Rules.PoseName, FindingPath.Root["Poses"][i]["Name"], $"There is a pose '{Excerpt.Of(poses[i].Name)}' already; give each its own name.");
        }

        return places;
    }

    /// <summary>The places of the poses of a movement; of those that are not there, none.</summary>
    private static int[] PlacesOf(PictureDocument picture, IReadOnlyList<PoseDocument> poses, Dictionary<string, int> places, FaultLog faults, FindingPath path)
    {
        var named = new List<int>(picture.Movement.Count);
        for (var i = 0; i < picture.Movement.Count; i++)
        {
            if (places.TryGetValue(picture.Movement[i], out var place)) named.Add(place);
            else ReportNoPose(picture.Movement[i], faults, path[i]);
        }

        if (picture.Movement.Count < 2) faults.Report(Rules.NoMovement, path, "A picture needs two poses at least, from which and to which the body moves.");
        else if (named.Count == picture.Movement.Count && (poses[named[0]].IsPassed == true || poses[named[^1]].IsPassed == true)) faults.Report(Rules.NoMovement, path, "A movement begins and ends in poses that are drawn, not passed.");
        return [.. named];
    }

    private static void CheckArrows(IReadOnlyList<ArrowDocument> arrows, Dictionary<string, int> places, FaultLog faults)
    {
        for (var i = 0; i < arrows.Count; i++)
        {
            var (arrow, path) = (arrows[i], FindingPath.Root["Arrows"][i]);
            if (!places.ContainsKey(arrow.Pose)) ReportNoPose(arrow.Pose, faults, path["Pose"]);
            if (arrow.Way.Count < 2) faults.Report(Rules.OutOfRange, path["Way"], "An arrow needs two points at least.");
            for (var k = 0; k < arrow.Way.Count; k++) CheckCount(arrow.Way[k], 2, faults, path["Way"][k]);
        }
    }

    private static void ReportNoPose(string name, FaultLog faults, FindingPath path) => faults.Report(Rules.PoseName, path, $"There is no pose '{Excerpt.Of(name)}'.");

    /// <summary>A picture of a document without faults.</summary>
    private static FigurePicture ToPicture(FigureDocument document, PictureDocument picture, int[] movement, List<Prop> props, Pose?[] poses)
    {
        var view = picture.View ?? document.View;
        return new()
        {
            Camera = new(view.Azimuth, view.Elevation),
            Movement = [.. movement.Select(place => new MovementPose(poses[place]!, document.Poses[place].IsPassed != true, ArrowsTo(place)))],
            Props = props,
            Marks = [.. (document.Marks ?? []).Select(mark => new BodyMark(mark.From, mark.To, mark.Centre, mark.HalfWidth))],
            Mat = document.Mat ?? MatKind.None,
            MarksBlades = document.MarksShoulderBlades ?? false,
            MarksNeck = document.MarksNeck ?? false,
            Working = document.Working ?? [],
            InhalesToEnd = picture.InhalesToEnd ?? true,
            Cut = picture.Cut,
        };

        // An arrow stands beside the last pose of a picture, or wherever its pose is.
        MovementArrow[] ArrowsTo(int place) =>
        [
            .. (document.Arrows ?? [])
                .Where(arrow => arrow.Pose == document.Poses[place].Name && (place == movement[^1] || arrow.Always == true))
                .Select(arrow => new MovementArrow(arrow.At, [.. arrow.Way.Select(point => new Point(point[0], -point[1]))])),
        ];
    }

    /// <summary>The things that are sound, and a fault for each other one.</summary>
    private static List<Prop> ToProps(IReadOnlyList<PropDocument> documents, FaultLog faults, FindingPath path) =>
        [.. documents.Select((prop, i) => ToProp(prop, faults, path[i])).OfType<Prop>()];

    private static Prop? ToProp(PropDocument prop, FaultLog faults, FindingPath path)
    {
        switch (prop.Kind)
        {
            case PropKind.Chair:
                return new Chair(prop.X ?? 0, prop.Depth ?? 0.37, prop.Back);
            case PropKind.Doorway when prop is { X: { } x, HalfWidth: { } width, Height: { } height }:
                return new Doorway(x, width, height);
            case PropKind.RoomCorner when prop is { X: { } x, Length: { } length, Height: { } height }:
                return new RoomCorner(x, length, height);
            case PropKind.Wall when prop is { X: { } x, HalfWidth: { } width, Height: { } height }:
                return new Wall(x, width, height);
            case PropKind.ResistanceBand:
                if (prop.From is null) return new Band(Anchor: null);
                return ToPoint(prop.From, faults, path["From"]) is { } anchor ? new Band(anchor) : null;
            case PropKind.FoamRoller or PropKind.RolledMat or PropKind.RolledTowel when prop is { From: { } from, To: { } to, Radius: > 0 and var radius }:
                return ToPoint(from, faults, path["From"]) is { } start && ToPoint(to, faults, path["To"]) is { } end
                    ? new Roller(start, end, radius, prop.Kind != PropKind.FoamRoller, prop.LiesUnder ?? false)
                    : null;
            default:
                faults.Report(Rules.MissingMember, path, prop.Kind switch
                {
                    PropKind.Doorway => "A doorway needs 'x', 'halfWidth' and 'height'.",
                    PropKind.Wall => "A wall needs 'x', 'halfWidth' and 'height'.",
                    PropKind.RoomCorner => "A corner needs 'x', 'length' and 'height'.",
                    _ => "A roller needs 'from', 'to' and a 'radius' above zero.",
                });
                return null;
        }
    }

    private static Pose? ToPose(PoseDocument pose, FaultLog faults, FindingPath path)
    {
        var pelvis = ToPoint(pose.Pelvis, faults, path["Pelvis"]);
        var (leftArm, rightArm) = (ToArm(pose.LeftArm, Side.Left, faults, path["LeftArm"]), ToArm(pose.RightArm, Side.Right, faults, path["RightArm"]));
        var (leftLeg, rightLeg) = (ToLeg(pose.LeftLeg, Side.Left, faults, path["LeftLeg"]), ToLeg(pose.RightLeg, Side.Right, faults, path["RightLeg"]));
        if (pelvis is null || leftArm is null || rightArm is null || leftLeg is null || rightLeg is null) return null;
        var spine = pose.Spine ?? new();
        return new()
        {
            Pelvis = pelvis.Value,
            Turn = new(pose.Turn?.Yaw ?? 0, pose.Turn?.Pitch ?? 0, pose.Turn?.Roll ?? 0, pose.Turn?.Spin ?? 0),
            Spine = new(
                ToBend(spine.Lumbar),
                ToBend(spine.Middle),
                ToBend(spine.Upper),
                new(spine.Neck?.Flexion ?? 0, spine.Neck?.Lean ?? 0, spine.Neck?.Twist ?? 0),
                new(spine.Head?.Flexion ?? 0, spine.Head?.Lean ?? 0, spine.Head?.Twist ?? 0)),
            LeftArm = leftArm,
            RightArm = rightArm,
            LeftLeg = leftLeg,
            RightLeg = rightLeg,
        };
    }

    private static SpineAngles ToBend(TrunkBendDocument? bend) => new(bend?.Flexion ?? 0, bend?.Lean ?? 0, bend?.Twist ?? 0);

    private static ArmPose? ToArm(ArmDocument arm, Side side, FaultLog faults, FindingPath path)
    {
        var held = arm.Held is null ? null : ToPoint(arm.Held, faults, path["Held"]);
        return arm.Held is not null && held is null
            ? null
            : new(arm.Protraction ?? 0, arm.Elevation ?? 0, ToBall(arm.Shoulder, side), arm.Elbow, ToBall(arm.Wrist, side), arm.Curl ?? CurlAtEase) { Held = held };
    }

    private static LegPose? ToLeg(LegDocument leg, Side side, FaultLog faults, FindingPath path)
    {
        var held = leg.Held is null ? null : ToPoint(leg.Held, faults, path["Held"]);
        return leg.Held is not null && held is null
            ? null
            : new(
                Limb(leg.Hip.Flexion, leg.Hip.Abduction, leg.Hip.Rotation, side),
                leg.Knee,
                Limb(leg.Ankle?.Flexion, leg.Ankle?.Abduction, leg.Ankle?.Rotation, side))
            { Held = held };
    }

    private static Rotation ToBall(BallDocument? ball, Side side) => Limb(ball?.Flexion, ball?.Abduction, ball?.Rotation, side);

    /// <summary>A joint of a limb: forward, then away from the body, then outward.</summary>
    private static Rotation Limb(double? flexion, double? abduction, double? rotation, Side side)
    {
        var sign = Body.Sign(side);
        return Rotation.AboutY(-(flexion ?? 0)) * Rotation.AboutX(sign * (abduction ?? 0)) * Rotation.AboutZ(sign * (rotation ?? 0));
    }

    private static Vector? ToPoint(IReadOnlyList<double> numbers, FaultLog faults, FindingPath path) =>
        CheckCount(numbers, 3, faults, path) ? new(numbers[0], numbers[1], numbers[2]) : null;

    private static bool CheckCount(IReadOnlyList<double> numbers, int expected, FaultLog faults, FindingPath path)
    {
        if (numbers.Count == expected && numbers.All(number => Math.Abs(number) <= 3)) return true;
        faults.Report(Rules.OutOfRange, path, $"A point has {expected} numbers from -3 to 3.");
        return false;
    }
}
