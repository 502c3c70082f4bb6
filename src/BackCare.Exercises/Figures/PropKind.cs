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
    Wall,
    ResistanceBand,
}
