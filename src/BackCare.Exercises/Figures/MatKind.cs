namespace BackCare.Exercises.Figures;

/// <summary>Which mat is drawn under the body.</summary>
internal enum MatKind
{
    None,

    /// <summary>Under trunk and legs; the arms may lie beside it.</summary>
    Narrow,

    /// <summary>Under all that is near the floor.</summary>
    Whole,
}
