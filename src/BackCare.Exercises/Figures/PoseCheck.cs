using System.Globalization;
using BackCare.Exercises.Figures.Skeleton;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Figures;

/// <summary>Whether a body can be held in a pose: its joints, what carries it, and that no part of it is inside another part, a thing or the floor.</summary>
internal static class PoseCheck
{
    // As parts of the stature. Soft parts give way, and hands are drawn round what they hold.
    private const double DeepestInFloor = 0.010;
    private const double FarthestFromSupport = 0.014;
    private const double DeepestInBody = 0.037;
    private const double DeepestInThing = 0.030;

    // In degrees.
    private const double FarthestBehind = 60;
    private const double MostBentWrist = 95;

    /// <summary>Above this, an arm behind the back goes across it; a part of its length.</summary>
    private const double FarthestAcross = -0.35;

    public static void Check(Pose pose, SupportKind on, IReadOnlyList<Landmark> parts, IReadOnlyList<Prop> props, FaultLog faults, FindingPath path)
    {
        var body = new Body(pose);
        CheckArm(pose.LeftArm, Side.Left, faults, path["LeftArm"]);
        CheckArm(pose.RightArm, Side.Right, faults, path["RightArm"]);
        CheckSupport(body, on, parts, props, faults, path["Rests"]);
        CheckFloor(body, faults, path);
        CheckOverlaps(body, props, faults, path);
    }

    private static void CheckArm(ArmPose arm, Side side, FaultLog faults, FindingPath path)
    {
        var direction = -arm.Shoulder.Z;
        var behind = double.RadiansToDegrees(Math.Asin(Math.Clamp(-direction.X, -1, 1)));
        if (behind > FarthestBehind) Report(Rules.JointLimit, path["Shoulder"], $"The upper arm is {behind:0} degrees behind the trunk; expected at most {FarthestBehind}.", faults);
        if (direction.X < -0.2 && Body.Sign(side) * direction.Y < FarthestAcross) Report(Rules.JointLimit, path["Shoulder"], $"The upper arm goes across the back.", faults);
        var bent = double.RadiansToDegrees(Math.Acos(Math.Clamp(arm.Wrist.Z.Z, -1, 1)));
        if (bent > MostBentWrist) Report(Rules.JointLimit, path["Wrist"], $"The hand is bent {bent:0} degrees from the forearm; expected at most {MostBentWrist}.", faults);
    }

    private static void CheckSupport(Body body, SupportKind on, IReadOnlyList<Landmark> parts, IReadOnlyList<Prop> props, FaultLog faults, FindingPath path)
    {
        if (parts.Count == 0)
        {
            faults.Report(Rules.Contact, path["Parts"], "Nothing carries the body; name the parts that it rests on.");
            return;
        }

        var height = on switch
        {
            SupportKind.Seat => Proportions.Seat,
            SupportKind.Roller => props.OfType<Roller>().Select(roller => Math.Max(roller.From.Z, roller.To.Z) + roller.Radius).DefaultIfEmpty().Max(),
            _ => 0,
        };
        var lowest = parts.Min(part => body[part].Z - Proportions.RadiusOf(part)) - height;
        if (Math.Abs(lowest) > FarthestFromSupport) Report(Rules.Contact, path["Parts"], $"The parts that carry the body are {Math.Abs(lowest):0.000} of the stature {(lowest < 0 ? "inside" : "above")} what they rest on.", faults);
    }

    private static void CheckFloor(Body body, FaultLog faults, FindingPath path)
    {
        foreach (var landmark in Body.Landmarks)
        {
            if (landmark is Landmark.LeftThumb or Landmark.RightThumb or Landmark.NeckBase) continue;
            var bottom = body[landmark].Z - Proportions.RadiusOf(landmark);
            if (bottom < -DeepestInFloor) Report(Rules.Overlap, path, $"{EnumWords.Of(landmark)} is {-bottom:0.000} of the stature below the floor.", faults);
        }
    }

    private static void CheckOverlaps(Body body, IReadOnlyList<Prop> props, FaultLog faults, FindingPath path)
    {
        var parts = PartsOf(body);
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = i + 1; j < parts.Length; j++)
            {
                if (parts[i].Group == parts[j].Group || (parts[i].IsRoot && parts[j].IsTrunk) || (parts[i].IsTrunk && parts[j].IsRoot)) continue;
                var depth = parts[i].Radius + parts[j].Radius - Capsules.Distance(parts[i].From, parts[i].To, parts[j].From, parts[j].To);
                if (depth > DeepestInBody) Report(Rules.Overlap, path, $"The {parts[i].Name} is {depth:0.000} of the stature inside the {parts[j].Name}.", faults);
            }

            foreach (var prop in props)
            {
                var depth = DepthIn(prop, parts[i]);
                if (depth > DeepestInThing) Report(Rules.Overlap, path, $"The {parts[i].Name} is {depth:0.000} of the stature inside the {NameOf(prop)}.", faults);
            }
        }
    }

    private static Part[] PartsOf(Body body)
    {
        var low = body.SpineAt(0.10).Point;
        var high = body.SpineAt(0.24).Point;
        return
        [
            new("pelvis", "trunk", body.PelvisCentre, body.PelvisCentre, 0.060) { IsTrunk = true },
            new("trunk", "trunk", low, high, 0.056) { IsTrunk = true },
            new("head", "head", body.Head, body.Head, Proportions.SkullRadius),
            .. ArmOf(body.Left, "left"),
            .. ArmOf(body.Right, "right"),
            .. LegOf(body.LeftLeg, "left"),
            .. LegOf(body.RightLeg, "right"),
        ];

        static Part[] ArmOf(Arm arm, string side) =>
        [
            new($"{side} upper arm", $"{side} arm", arm.Shoulder, arm.Elbow, 0.028) { IsRoot = true },
            new($"{side} forearm", $"{side} arm", arm.Elbow, arm.Wrist, 0.022),
            new($"{side} hand", $"{side} arm", arm.Wrist, arm.Palm, 0.016),
        ];

        static Part[] LegOf(Leg leg, string side) =>
        [
            new($"{side} thigh", $"{side} leg", leg.Hip, leg.Knee, 0.042) { IsRoot = true },
            new($"{side} shank", $"{side} leg", leg.Knee, leg.Ankle, 0.030),
            new($"{side} foot", $"{side} leg", leg.Heel, leg.Ball, 0.018),
        ];
    }

    /// <summary>How deep a part of the body is inside a thing; below zero outside it.</summary>
    private static double DepthIn(Prop prop, Part part) => prop switch
    {
        Roller { LiesUnder: true } => double.NegativeInfinity,
        Roller roller => roller.Radius + part.Radius - Capsules.Distance(roller.From, roller.To, part.From, part.To),
        Chair chair => Math.Max(InBlock(part, chair.Seat), chair.Backrest is { } backrest ? InBlock(part, backrest) : double.NegativeInfinity),
        Doorway door => Math.Max(InBlock(part, door.LeftPost), InBlock(part, door.RightPost)),
        Wall wall => InBlock(part, wall.Block),
        RoomCorner corner => Deepest(part, point => ((point.X + Math.Abs(point.Y) - corner.X) * Math.Sqrt(0.5)) + part.Radius),
        _ => double.NegativeInfinity,
    };

    private static double Deepest(Part part, Func<Vector, double> depth) => Enumerable.Range(0, 9).Max(i => depth(Vector.Between(part.From, part.To, i / 8.0)));

    private static double InBlock(Part part, Block block) => Deepest(part, block.DepthOf) + part.Radius;

    private static string NameOf(Prop prop) => prop switch
    {
        Chair => "chair",
        Roller { IsRolledUp: false } => "roller",
        Roller => "roll",
        Doorway => "door frame",
        _ => "wall",
    };

    private static void Report(Rule rule, FindingPath path, FormattableString message, FaultLog faults) => faults.Report(rule, path, message.ToString(CultureInfo.InvariantCulture));

    /// <summary>A part of the body as a capsule.</summary>
    private sealed record Part(string Name, string Group, Vector From, Vector To, double Radius)
    {
        /// <summary>Whether it is part of the trunk, which arms and legs begin in.</summary>
        public bool IsTrunk { get; init; }

        /// <summary>Whether it is the part of a limb that begins in the trunk.</summary>
        public bool IsRoot { get; init; }
    }
}
