namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>The spine from below to above.</summary>
internal sealed record SpinePose(SpineAngles Lumbar, SpineAngles Middle, SpineAngles Upper, SpineAngles Neck, SpineAngles Head)
{
    public SpinePose Mirrored() => new(Lumbar.Mirrored(), Middle.Mirrored(), Upper.Mirrored(), Neck.Mirrored(), Head.Mirrored());

    public static SpinePose Between(SpinePose from, SpinePose to, double part) => new(
        SpineAngles.Between(from.Lumbar, to.Lumbar, part),
        SpineAngles.Between(from.Middle, to.Middle, part),
        SpineAngles.Between(from.Upper, to.Upper, part),
        SpineAngles.Between(from.Neck, to.Neck, part),
        SpineAngles.Between(from.Head, to.Head, part));
}
