namespace BackCare.Exercises.Figures;

/// <summary>An area on the surface of the trunk.</summary>
/// <param name="From">Its lower end: the height along the spine from the hips.</param>
/// <param name="To">Its upper end.</param>
/// <param name="Centre">Where its middle is, in degrees: 0 in front, 90 at the left, 180 at the back.</param>
/// <param name="HalfWidth">How far it reaches to both sides, in degrees.</param>
internal sealed record BodyMark(double From, double To, double Centre, double HalfWidth)
{
    public BodyMark Mirrored => this with { Centre = 360 - Centre };
}
