namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>The pelvis in space, in degrees: turned to the left, tipped forward (90 face down, -90 on the back), tipped to the right, and turned about the body's long axis.</summary>
internal sealed record PelvisAngles(double Yaw, double Pitch, double Roll, double Spin)
{
    public Rotation Rotation => Rotation.AboutZ(Yaw) * Rotation.AboutY(Pitch) * Rotation.AboutX(Roll) * Rotation.AboutZ(Spin);

    public static PelvisAngles Between(PelvisAngles from, PelvisAngles to, double part) => new(
        Pose.Between(from.Yaw, to.Yaw, part), Pose.Between(from.Pitch, to.Pitch, part), Pose.Between(from.Roll, to.Roll, part), Pose.Between(from.Spin, to.Spin, part));
}
