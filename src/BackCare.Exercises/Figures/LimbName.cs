namespace BackCare.Exercises.Figures;

/// <summary>A limb that works and is drawn in the accent.</summary>
internal enum LimbName
{
    LeftArm,
    RightArm,
    LeftLeg,
    RightLeg,
}
