using BackCare.Exercises.Figures;
using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Figures.Skeleton;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of figures: turns a document into pictures, or names its faults.</summary>
internal static class FigureFormat
{
    // Fingers and shoulders of a body at ease.
    private const double CurlAtEase = 14;

    /// <summary>The pictures of a document; null with faults.</summary>
    public static FigureDefinition? ToDefinition(FigureDocument document, FaultLog faults)
    {
        var poses = new Dictionary<string, (Pose Pose, PoseDocument Document)>(StringComparer.Ordinal);
        for (var i = 0; i < document.Poses.Count; i++)
        {
            var (pose, path) = (document.Poses[i], FindingPath.Root["Poses"][i]);
            if (ToPose(pose, faults, path) is not { } sound) continue;
            if (!poses.TryAdd(pose.Name, (sound, pose))) faults.Report(Rules.PoseName, path["Name"], $"There is a pose '{Excerpt.Of(pose.Name)}' already; give each its own name.");
        }

        var pictures = new List<(int? Level, Position? Position, FigurePicture Picture)>();
        for (var i = 0; i < document.Pictures.Count; i++)
        {
            var picture = document.Pictures[i];
            if (ToPicture(document, picture, poses, faults, FindingPath.Root["Pictures"][i]) is { } sound) pictures.Add((picture.Level, picture.Position, sound));
        }

        if (document.Pictures.Count == 0) faults.Report(Rules.NoMovement, FindingPath.Root["Pictures"], "The figure has no pictures.");
        for (var i = 0; i < document.Arrows?.Count; i++)
        {
            var name = document.Arrows[i].Pose;
            if (!document.Poses.Any(pose => pose.Name == name)) faults.Report(Rules.PoseName, FindingPath.Root["Arrows"][i]["Pose"], $"There is no pose '{Excerpt.Of(name)}'.");
            if (document.Arrows[i].Way.Count < 2) faults.Report(Rules.OutOfRange, FindingPath.Root["Arrows"][i]["Way"], "An arrow needs two points at least.");
            for (var k = 0; k < document.Arrows[i].Way.Count; k++) CheckCount(document.Arrows[i].Way[k], 2, faults, FindingPath.Root["Arrows"][i]["Way"][k]);
        }

        return faults.HasErrors ? null : new(document.Exercise, pictures);
    }

    private static FigurePicture? ToPicture(
        FigureDocument document, PictureDocument picture, Dictionary<string, (Pose Pose, PoseDocument Document)> poses, FaultLog faults, FindingPath path)
    {
        var props = ToProps(picture.Props ?? document.Props ?? [], faults, picture.Props is null ? FindingPath.Root["Props"] : path["Props"]);
        var named = new List<(Pose Pose, PoseDocument Document)>();
        for (var i = 0; i < picture.Movement.Count; i++)
        {
            if (poses.TryGetValue(picture.Movement[i], out var pose)) named.Add(pose);
            else if (!document.Poses.Any(other => other.Name == picture.Movement[i])) faults.Report(Rules.PoseName, path["Movement"][i], $"There is no pose '{Excerpt.Of(picture.Movement[i])}'.");
        }

        if (picture.Movement.Count < 2) faults.Report(Rules.NoMovement, path["Movement"], "A picture needs two poses at least, from which and to which the body moves.");
        else if (named.Count == picture.Movement.Count && (named[0].Document.IsPassed == true || named[^1].Document.IsPassed == true)) faults.Report(Rules.NoMovement, path["Movement"], "A movement begins and ends in poses that are drawn, not passed.");
        if (props is null || faults.HasErrors) return null;
        foreach (var (pose, index) in named.Select(pose => (pose, document.Poses.ToList().IndexOf(pose.Document))))
        {
            PoseCheck.Check(pose.Pose, pose.Document.Rests, props, faults, FindingPath.Root["Poses"][index]);
        }

        var view = picture.View ?? document.View;
        var last = named[^1].Document;
        return new()
        {
            Camera = new(view.Azimuth, view.Elevation),
            Movement = [.. named.Select(pose => new MovementPose(pose.Pose, pose.Document.IsPassed != true, ArrowsTo(document, pose.Document, last)))],
            Props = props,
            Marks = [.. (document.Marks ?? []).Select(mark => new BodyMark(mark.From, mark.To, mark.Centre, mark.HalfWidth))],
            Mat = document.Mat ?? MatKind.None,
            MarksBlades = document.MarksShoulderBlades ?? false,
            Working = document.Working ?? [],
            InhalesToEnd = picture.InhalesToEnd ?? true,
            Cut = picture.Cut,
        };
    }

    private static MovementArrow[] ArrowsTo(FigureDocument document, PoseDocument pose, PoseDocument last) =>
    [
        .. (document.Arrows ?? [])
            .Where(arrow => arrow.Pose == pose.Name && (pose == last || arrow.Always == true) && arrow.Way.All(point => point.Count == 2))
            .Select(arrow => new MovementArrow(arrow.At, [.. arrow.Way.Select(point => new Point(point[0], -point[1]))])),
    ];

    private static List<Prop>? ToProps(IReadOnlyList<PropDocument> documents, FaultLog faults, FindingPath path)
    {
        var props = new List<Prop>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            if (ToProp(documents[i], faults, path[i]) is { } prop) props.Add(prop);
        }

        return props.Count == documents.Count ? props : null;
    }

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
            case PropKind.FoamRoller or PropKind.RolledMat or PropKind.RolledTowel when prop is { From: { } from, To: { } to, Radius: > 0 and var radius }:
                return ToPoint(from, faults, path["From"]) is { } start && ToPoint(to, faults, path["To"]) is { } end
                    ? new Roller(start, end, radius, prop.Kind != PropKind.FoamRoller, prop.LiesUnder ?? false)
                    : null;
            default:
                faults.Report(Rules.MissingMember, path, prop.Kind switch
                {
                    PropKind.Doorway => "A doorway needs 'x', 'halfWidth' and 'height'.",
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
