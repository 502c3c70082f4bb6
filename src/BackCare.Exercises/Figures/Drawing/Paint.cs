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

/// <summary>One path of a drawing.</summary>
/// <param name="Paint">What it is painted as.</param>
/// <param name="Path">Its outline.</param>
/// <param name="HasLine">Whether its outline is drawn; a shape without one hides the outline between two parts of a limb.</param>
internal sealed record Shape(Paint Paint, PathText Path, bool HasLine = true);

/// <summary>Shapes that are drawn together, and how near to the viewer they are; the nearer ones cover the others.</summary>
internal sealed record Layer(double Depth, bool IsShadow, Shape[] Shapes);
