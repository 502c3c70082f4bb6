using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Draws arms and legs. The hulls of a part go into one path, so that it has one outline; patches without a line hide the seams between parts.</summary>
internal static class LimbShapes
{
    // A limb is far when its side of the trunk is turned away from the viewer by more than about 37 degrees.
    private const double TurnedAway = -0.6;

    private const double HeightOfShoulders = 0.25;

    public static void Draw(Scene scene, Leg leg, bool isAccented)
    {
        var body = scene.Body;
        var sign = Body.Sign(leg.Side);
        var isFar = sign * body.Pelvis.Y.Dot(scene.Camera.View) < TurnedAway;
        var (cloth, skin) = (Cloth(isAccented, isFar, Paint.Legs), Skin(isAccented, isFar));
        var (hip, knee, ankle) = (leg.Hip, leg.Knee, leg.Ankle);

        scene.Add(scene.Depth(ankle, leg.Ball) - 0.004, new Shape(skin, Foot(scene, leg)));

        // A straight leg begins lower, so that the waist stays smooth; a bent one has a buttock.
        var isStraight = (hip - knee).Unit.Dot(body.Pelvis.Z) > 0.8;
        var top = isStraight ? Vector.Between(hip, knee, 0.08) : hip;
        var thigh = new PathText().AddHull(
            scene.Ball(top, Proportions.HipRadius),
            scene.Ball(Vector.Between(hip, knee, 0.45) + (leg.ThighFrame.X * 0.003), 0.0495),
            scene.Ball(knee, Proportions.KneeRadius));
        if (!isStraight)
        {
            var buttock = body.PelvisCentre + (body.Pelvis * new Vector(-0.020, sign * 0.044, -0.010));
            thigh.AddHull(scene.Ball(buttock, 0.053), scene.Ball(hip, Proportions.HipRadius), scene.Ball(Vector.Between(hip, knee, 0.4), 0.046));
        }

        var calf = Vector.Between(knee, ankle, 0.32) + (leg.ShankFrame.X * -0.009);
        var shank = new PathText().AddHull(scene.Ball(knee, Proportions.KneeRadius), scene.Ball(calf, 0.0405), scene.Ball(Vector.Between(knee, ankle, 0.90), 0.0285));
        var patch = new Shape(
            cloth,
            Joint(
                scene,
                (Vector.Between(knee, hip, 0.35), Proportions.KneeRadius * 1.06),
                (knee, Proportions.KneeRadius * 0.985),
                (Vector.Between(knee, ankle, 0.25), Proportions.KneeRadius * 0.96)),
            HasLine: false);

        // No line between a leg of the trousers and their seat.
        var seat = new PathText();
        if (!isFar && !isAccented)
        {
            var inward = top + ((body.PelvisCentre - hip) * 0.4);
            seat = scene.Capsule(inward, 0.0565, body.SpineAt(-0.004).Point + ((hip - body.PelvisCentre) * 0.5), 0.044);
        }

        var (thighDepth, shankDepth) = (scene.Depth(hip, knee), scene.Depth(knee, ankle));
        var isShankNearer = shankDepth >= thighDepth;
        var (thighShape, seatShape, shankShape) = (new Shape(cloth, thigh), new Shape(cloth, seat, HasLine: false), new Shape(cloth, shank));
        if (isShankNearer)
        {
            scene.Add(thighDepth, thighShape, seatShape);
            scene.Add(shankDepth, shankShape, patch);
        }
        else
        {
            scene.Add(shankDepth, shankShape);
            scene.Add(thighDepth, thighShape, seatShape, patch);
        }
    }

    public static void Draw(Scene scene, Arm arm, bool isAccented)
    {
        var body = scene.Body;
        var isFar = Body.Sign(arm.Side) * body.SpineAt(HeightOfShoulders).Frame.Y.Dot(scene.Camera.View) < TurnedAway;
        var (cloth, skin) = (Cloth(isAccented, isFar, Paint.Top), Skin(isAccented, isFar));
        var (shoulder, elbow, wrist) = (arm.Shoulder, arm.Elbow, arm.Wrist);

        var (upperDepth, foreDepth) = (scene.Depth(shoulder, elbow), scene.Depth(elbow, wrist));
        var hangs = (elbow - shoulder).Unit.Dot(body.SpineAt(HeightOfShoulders).Frame.Z) < -0.8;
        if (hangs) upperDepth += 0.03; // Its sleeve lies over the shoulder of the shirt.

        var upper = new Shape(skin, scene.Capsule(shoulder, Proportions.ShoulderRadius * 0.85, elbow, Proportions.ElbowRadius));
        var sleeve = new Shape(cloth, new PathText().AddHull(
            scene.Ball(shoulder, Proportions.ShoulderRadius), scene.Ball(Vector.Between(shoulder, elbow, 0.3), 0.0365), scene.Ball(Vector.Between(shoulder, elbow, 0.62), 0.0345)));
        var joint = new Shape(
            skin,
            Joint(
                scene,
                (Vector.Between(elbow, shoulder, 0.18), Proportions.ElbowRadius * 1.03),
                (elbow, Proportions.ElbowRadius * 0.97),
                (Vector.Between(elbow, wrist, 0.18), Proportions.ElbowRadius * 0.99)),
            HasLine: false);
        var seam = new Shape(
            cloth,
            isFar || isAccented
                ? new PathText()
                : scene.Capsule(shoulder, Proportions.ShoulderRadius * 0.97, Vector.Between(shoulder, body.SpineAt(0.272).Point, 0.55), Proportions.ShoulderRadius * 0.85),
            HasLine: false);

        var hand = new HandShapes(scene, arm);
        var fore = new PathText()
            .AddHull(scene.Ball(elbow, Proportions.ElbowRadius), scene.Ball(Vector.Between(elbow, wrist, 0.28), Proportions.ElbowRadius * 1.04), scene.Ball(wrist, Proportions.WristRadius))
            .Add(hand.Mass);
        if (!hand.IsThumbInFront) fore.Add(hand.Thumb);
        var (foreShape, thumb, creases) = (
            new Shape(skin, fore),
            new Shape(skin, hand.IsThumbInFront ? hand.Thumb : new PathText()),
            new Shape(Paint.Crease, hand.Creases));
        if (foreDepth >= upperDepth)
        {
            scene.Add(upperDepth, upper, sleeve, seam);
            scene.Add(foreDepth, foreShape, thumb, creases, joint);
        }
        else
        {
            scene.Add(foreDepth, foreShape, thumb, creases);
            scene.Add(upperDepth, upper, joint, sleeve, seam);
        }
    }

    private static Paint Cloth(bool isAccented, bool isFar, Paint cloth) => (isAccented, isFar, cloth) switch
    {
        (true, false, _) => Paint.Accent,
        (true, true, _) => Paint.AccentFar,
        (_, true, Paint.Top) => Paint.TopFar,
        (_, true, _) => Paint.LegsFar,
        _ => cloth,
    };

    private static Paint Skin(bool isAccented, bool isFar) => (isAccented, isFar) switch
    {
        (true, true) => Paint.AccentSkinFar,
        (true, false) => Paint.AccentSkin,
        (_, true) => Paint.SkinFar,
        _ => Paint.Skin,
    };

    /// <summary>What hides the line where two parts of a limb meet.</summary>
    private static PathText Joint(Scene scene, (Vector Point, double Radius) above, (Vector Point, double Radius) at, (Vector Point, double Radius) below)
    {
        var isBent = (above.Point - at.Point).Unit.Dot((below.Point - at.Point).Unit) > -0.3;
        var (upper, hinge, lower) = (scene.Ball(above.Point, above.Radius), scene.Ball(at.Point, at.Radius), scene.Ball(below.Point, below.Radius));
        return isBent ? new PathText().AddHull(upper, hinge).AddHull(hinge, lower) : new PathText().AddHull(upper, hinge, lower);
    }

    /// <summary>Heel, two balls and two toes, all with the sole on one plane.</summary>
    private static PathText Foot(Scene scene, Leg leg)
    {
        var sign = Body.Sign(leg.Side);
        var (heel, inner, outer) = (OnSole(-0.021, 0, 0.024), OnSole(0.068, -0.014, 0.018), OnSole(0.058, 0.017, 0.017));
        var (bigToe, smallToes) = (OnSole(0.104, -0.013, 0.0135), OnSole(0.086, 0.019, 0.012));
        return new PathText()
            .AddHull(scene.Ball(leg.Ankle, 0.024), heel, inner, outer)
            .AddHull(inner, outer, bigToe, smallToes)
            .Add(scene.Capsule(Vector.Between(leg.Knee, leg.Ankle, 0.86), 0.0235, leg.Ankle, 0.0235));

        Circle OnSole(double forward, double outward, double radius) =>
            scene.Ball(leg.Ankle + (leg.FootFrame * new Vector(forward, sign * outward, radius - Proportions.AnkleHeight)), radius);
    }
}
