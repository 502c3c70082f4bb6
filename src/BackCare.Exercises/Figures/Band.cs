using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>An elastic band from hand to hand; with an anchor, round a post and back.</summary>
/// <param name="Anchor">Where it goes round the post; null without one.</param>
internal sealed record Band(Vector? Anchor) : Prop
{
    public override Prop Mirrored => new Band(Anchor is { } anchor ? anchor with { Y = -anchor.Y } : null);
}
