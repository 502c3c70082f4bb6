using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

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
