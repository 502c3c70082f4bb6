namespace BackCare.Exercises;

/// <summary>A thing that an exercise needs, or that makes it more comfortable.</summary>
/// <remarks>The default is <see cref="Chair"/>. An exercise that needs nothing has no groups of equipment.</remarks>
public enum Equipment
{
    /// <summary>A stable chair.</summary>
    Chair,

    /// <summary>An open doorway.</summary>
    Doorway,

    /// <summary>A corner of a room, or two walls that meet.</summary>
    RoomCorner,

    /// <summary>A free stretch of wall.</summary>
    Wall,

    /// <summary>A table or desk.</summary>
    Table,

    /// <summary>A foam roller.</summary>
    FoamRoller,

    /// <summary>A towel, rolled up.</summary>
    RolledTowel,

    /// <summary>A towel, folded flat.</summary>
    FoldedTowel,

    /// <summary>An exercise mat, rolled up.</summary>
    RolledMat,

    /// <summary>An exercise mat.</summary>
    Mat,

    /// <summary>A cushion or pillow.</summary>
    Cushion,

    /// <summary>A strap or belt.</summary>
    Strap,

    /// <summary>An elastic band.</summary>
    ResistanceBand,

    /// <summary>A stick or broom handle.</summary>
    Stick,

    /// <summary>A large inflated ball to sit or lie on.</summary>
    StabilityBall,

    /// <summary>A small firm ball.</summary>
    MassageBall,

    /// <summary>A hand weight.</summary>
    Dumbbell,
}
