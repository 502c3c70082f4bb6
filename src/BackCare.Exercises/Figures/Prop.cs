using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>What a thing of a picture is. The words are those of <see cref="Equipment"/>.</summary>
internal enum PropKind
{
    Chair,
    FoamRoller,
    RolledMat,
    RolledTowel,
    RoomCorner,
    Doorway,
}

/// <summary>A thing that an exercise is done with. Immutable.</summary>
internal abstract record Prop
{
    /// <summary>The same as a mirror shows it that changes left and right.</summary>
    public virtual Prop Mirrored => this;
}

/// <summary>A chair whose seat is at <see cref="Proportions.Seat"/>.</summary>
/// <param name="X">How far the middle of a seat of the usual depth is in front of the hips.</param>
/// <param name="Depth">How deep the seat is.</param>
/// <param name="Back">How high the top of its back is above the floor; null for a stool.</param>
internal sealed record Chair(double X, double Depth, double? Back) : Prop
{
    public const double HalfWidth = 0.17;

    public double Rear => X - HalfWidth;

    public double Front => Rear + Depth;
}

/// <summary>A roller, or a mat or towel that is rolled up.</summary>
/// <param name="From">The middle of one end.</param>
/// <param name="To">The middle of the other end.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="IsRolledUp">Whether it is rolled up, and not a foam roller.</param>
/// <param name="LiesUnder">Whether all of the body is above it, and so in front of it on the page.</param>
internal sealed record Roller(Vector From, Vector To, double Radius, bool IsRolledUp, bool LiesUnder) : Prop
{
    public override Prop Mirrored => this with { From = Pose.Mirrored(From), To = Pose.Mirrored(To) };
}

/// <summary>Two walls that meet in front of the body.</summary>
/// <param name="X">How far in front of the body they meet.</param>
/// <param name="Length">How much of each wall is drawn.</param>
/// <param name="Height">How high they are drawn.</param>
internal sealed record RoomCorner(double X, double Length, double Height) : Prop;

/// <summary>The frame of a door in front of the body.</summary>
/// <param name="X">How far in front of the body it is.</param>
/// <param name="HalfWidth">Half of the opening.</param>
/// <param name="Height">How high the opening is.</param>
internal sealed record Doorway(double X, double HalfWidth, double Height) : Prop;
