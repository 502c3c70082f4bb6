namespace BackCare.Exercises.Figures.Drawing;

/// <summary>What a shape is painted as. <see cref="Palette"/> says how each looks.</summary>
internal enum Paint
{
    Skin,
    SkinFar,
    Hair,
    Top,
    TopFar,
    Legs,
    LegsFar,
    Accent,
    AccentFar,
    AccentSkin,
    AccentSkinFar,
    Prop,
    PropSide,
    Roll,
    RollSide,
    Mat,
    Target,
    HiddenTarget,
    Hatch,
    Crease,
    Coil,
    Smile,
    Face,
    Shadow,
    Ghost,
    Arrow,
    ArrowHead,
    Next,
}
