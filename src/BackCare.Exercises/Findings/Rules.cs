namespace BackCare.Exercises.Validation;

/// <summary>Every rule of the library, with its figure and where the figure comes from. docs/rules.md lists the same. Thread-safe.</summary>
public static class Rules
{
    // Documents: text that cannot be read as what it should be.
    internal static readonly Rule NotJson = Error(RuleCodes.NotJson, "The text is not complete JSON nested at most 64 levels deep.");
    internal static readonly Rule Encoding = Error(RuleCodes.Encoding, "The text is not UTF-8.");
    internal static readonly Rule TooLarge = Error(RuleCodes.TooLarge, "The document is larger than 64 MiB.");
    internal static readonly Rule Version = Error(RuleCodes.Version, "The document's format version is not one that this library reads.");
    internal static readonly Rule WrongType = Error(RuleCodes.WrongType, "A value is of another JSON type than expected.");
    internal static readonly Rule UnknownMember = Error(RuleCodes.UnknownMember, "A member has a name that the format does not know.");
    internal static readonly Rule DuplicateMember = Error(RuleCodes.DuplicateMember, "A member stands twice in one object.");
    internal static readonly Rule MissingMember = Error(RuleCodes.MissingMember, "A required member is missing.");
    internal static readonly Rule MoreFaults = Error(RuleCodes.MoreFaults, "A document has more than 10,000 faults; the rest are left out.");

    // Values.
    internal static readonly Rule UnknownWord = Error(RuleCodes.UnknownWord, "A word is not one of the defined ones.");
    internal static readonly Rule OutOfRange = Error(RuleCodes.OutOfRange, "A figure is out of its range, or a range is reversed or incomplete.");
    internal static readonly Rule NotAnId = Error(RuleCodes.NotAnId, "An id is not kebab-case.");
    internal static readonly Rule NotATime = Error(RuleCodes.NotATime, "A text is not a time with its offset.");
    internal static readonly Rule NotALanguage = Error(RuleCodes.NotALanguage, "A text is not the tag of a language.");
    internal static readonly Rule UnusableAddress = Error(RuleCodes.UnusableAddress, "An address of a picture, a video or a page cannot be used.");
    internal static readonly Rule Blank = Error(RuleCodes.Blank, "A text that must say something is blank.");
    internal static readonly Rule BrokenText = Error(RuleCodes.BrokenText, "A text holds half a character: one half of a surrogate pair without the other.");

    // Exercises.
    internal static readonly Rule NoPosition = Error(RuleCodes.NoPosition, "An exercise names no start position.");
    internal static readonly Rule NoArea = Error(RuleCodes.NoArea, "An exercise names no primary target area.");
    internal static readonly Rule NoStep = Error(RuleCodes.NoStep, "An exercise has no steps.");
    internal static readonly Rule TooManySteps = Error(RuleCodes.TooManySteps, "An exercise has more than 100 steps.");
    internal static readonly Rule NoDose = Error(RuleCodes.NoDose, "An exercise has no cited dose.");
    internal static readonly Rule EmptyEquipmentGroup = Error(RuleCodes.EmptyEquipmentGroup, "A group of equipment names no item.");
    internal static readonly Rule SideWording = Error(RuleCodes.SideWording, "A step has the wording of one side only, or has side wording in an exercise without sides.");
    internal static readonly Rule TranslationParts = Error(RuleCodes.TranslationParts, "The words of an exercise in another language have other parts than the exercise.");
    internal static readonly Rule LevelPosition = Error(RuleCodes.LevelPosition, "A level starts in a position that its exercise does not have.");
    internal static readonly Rule ListedTwice = Warning(RuleCodes.ListedTwice, "The same word stands twice in a list, or as primary and secondary.");
    internal static readonly Rule OpenEndedDose = Info(RuleCodes.OpenEndedDose, "A cited dose leaves a figure open, so that an assumed one is used.");

    // Catalogs.
    internal static readonly Rule DuplicateId = Error(RuleCodes.DuplicateId, "Two exercises or two sources have the same id.");
    internal static readonly Rule UnknownSource = Error(RuleCodes.UnknownSource, "A source is cited that the catalog does not have.");
    internal static readonly Rule UnknownReplacement = Error(RuleCodes.UnknownReplacement, "A replaced id points to an exercise that the catalog does not have.");
    internal static readonly Rule ReplacedIdInUse = Error(RuleCodes.ReplacedIdInUse, "A replaced id is also the id of an exercise.");

    // Routines.
    internal static readonly Rule EmptyRoutine = Error(RuleCodes.EmptyRoutine, "A routine has no exercises.");
    internal static readonly Rule UnknownExercise = Error(RuleCodes.UnknownExercise, "An exercise is not in the catalog.");
    internal static readonly Rule DuplicateExercise = Error(RuleCodes.DuplicateExercise, "An exercise stands twice in a routine.");
    internal static readonly Rule WrongPosition = Error(RuleCodes.WrongPosition, "An exercise is done from a position that it does not start in.");
    internal static readonly Rule ReplacedExercise = Info(RuleCodes.ReplacedExercise, "An exercise was named by an id that another one has replaced.");
    internal static readonly Rule ManyExercises = Warning(RuleCodes.ManyExercises, "More than 4 exercises in a routine, or one or two more in a longer one, are kept up less well.", 4, RuleSources.Bachmann);
    internal static readonly Rule TooManyExercises = Warning(RuleCodes.TooManyExercises, "More than 6 exercises in a routine are kept up much less well.", 6, RuleSources.MedinaMirapeix);
    internal static readonly Rule LongSession = Warning(RuleCodes.LongSession, "A routine takes longer than 20 minutes.", 20, RuleSources.SessionLength);
    internal static readonly Rule TooLong = Error(RuleCodes.TooLong, "A routine takes longer than 24 hours.");
    internal static readonly Rule AvoidedDemand = Error(RuleCodes.AvoidedDemand, "An exercise has a demand that the routine was asked to avoid.");
    internal static readonly Rule UnknownLevel = Error(RuleCodes.UnknownLevel, "An exercise does not have the level asked for.");
    internal static readonly Rule OneFamily = Warning(RuleCodes.OneFamily, "All exercises of a routine are variants of one another.");
    internal static readonly Rule RoundsExceedSets = Info(RuleCodes.RoundsExceedSets, "All rounds of a routine make more sets of an exercise than its sources state.");

    // Doses in a routine.
    internal static readonly Rule UnreadableDose = Error(RuleCodes.UnreadableDose, "The text of a dose is not a dose.");
    internal static readonly Rule DoseOutsideRanges = Error(RuleCodes.DoseOutsideRanges, "A dose is outside every cited range of its exercise.");
    internal static readonly Rule DecidedDose = Warning(RuleCodes.DecidedDose, "A dose is outside every cited range of its exercise, and somebody decided on it.");
    internal static readonly Rule SideMissing = Error(RuleCodes.SideMissing, "A dose of a sided exercise leaves out a side that the routine was not asked to leave out.");
    internal static readonly Rule SideNotAsked = Error(RuleCodes.SideNotAsked, "A dose names a side where the exercise has none, or another side than the routine asks for.");
    internal static readonly Rule ShortHold = Info(RuleCodes.ShortHold, "A stretch is held for less than 10 s.", 10, RuleSources.Acsm);
    internal static readonly Rule LongHold = Info(RuleCodes.LongHold, "A stretch is held for more than 30 s.", 30, RuleSources.Acsm);
    internal static readonly Rule ShortHoldOlder = Info(RuleCodes.ShortHoldOlder, "Older adults: a stretch is held for less than 30 s.", 30, RuleSources.Acsm);
    internal static readonly Rule LongHoldOlder = Info(RuleCodes.LongHoldOlder, "Older adults: a stretch is held for more than 60 s.", 60, RuleSources.Acsm);
    internal static readonly Rule ShortTotal = Info(RuleCodes.ShortTotal, "A stretch adds up to less than 60 s of hold per side.", 60, RuleSources.Garber);
    internal static readonly Rule LongTotal = Info(RuleCodes.LongTotal, "A stretch adds up to more than 240 s of hold per side.", 240, RuleSources.FlexibilityReview);
    internal static readonly Rule FewRepetitions = Info(RuleCodes.FewRepetitions, "Strengthening with fewer than 8 repetitions.", 8, RuleSources.AcsmRepetitions);
    internal static readonly Rule ManyRepetitions = Info(RuleCodes.ManyRepetitions, "Strengthening with more than 15 repetitions.", 15, RuleSources.AcsmRepetitions);
    internal static readonly Rule LongIsometric = Info(RuleCodes.LongIsometric, "Held strengthening adds up to more than 60 s per side.", 60, RuleSources.TrialProtocol);
    internal static readonly Rule AssumedRepetitions = Info(RuleCodes.AssumedRepetitions, "The repetitions are assumed, because the source leaves them open.");

    // Requests and what comes of them.
    internal static readonly Rule Contradiction = Error(RuleCodes.Contradiction, "Two wishes of a request exclude each other.");
    internal static readonly Rule ManyAtFirst = Warning(RuleCodes.ManyAtFirst, "A first routine with more than 2 exercises.", 2, RuleSources.BeginSmall);
    internal static readonly Rule TimeLeft = Info(RuleCodes.TimeLeft, "A generated routine leaves more than a tenth of the time budget unused.");
    internal static readonly Rule AreaNotCovered = Warning(RuleCodes.AreaNotCovered, "No exercise of the routine targets a requested area.");

    // Plans over weeks.
    internal static readonly Rule NoSchedule = Error(RuleCodes.NoSchedule, "A schedule has no day or no time of day, or strengthens on a day that it leaves out.");
    internal static readonly Rule StrengtheningInARow = Warning(RuleCodes.StrengtheningInARow, "Strengthening on two days in a row, less than 48 hours apart.", 48, RuleSources.StrengtheningDays);
    internal static readonly Rule FewStretchDays = Info(RuleCodes.FewStretchDays, "Stretches on fewer than 2 days a week.", 2, RuleSources.Acsm);
    internal static readonly Rule FlexionOnWaking = Info(RuleCodes.FlexionOnWaking, "The back bends forward on waking.", null, RuleSources.Snook);

    // Figures.
    internal static readonly Rule PoseName = Error(RuleCodes.PoseName, "Two poses of a figure have one name, or a picture or an arrow names a pose that is not there.");
    internal static readonly Rule NoMovement = Error(RuleCodes.NoMovement, "A picture of a figure has no movement: fewer than two poses, or one that is not drawn at an end.");
    internal static readonly Rule JointLimit = Error(RuleCodes.JointLimit, "A joint of a pose is bent further than a joint bends.");
    internal static readonly Rule Contact = Error(RuleCodes.Contact, "The parts that carry a body do not lie on what they rest on.");
    internal static readonly Rule Overlap = Error(RuleCodes.Overlap, "A part of a body is inside another part, a thing or the floor.");

    /// <summary>All rules, in the order in which docs/rules.md lists them.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList<Rule>.Copy(
    [
        NotJson, Encoding, TooLarge, Version, WrongType, UnknownMember, DuplicateMember, MissingMember, MoreFaults,
        UnknownWord, OutOfRange, NotAnId, NotATime, NotALanguage, UnusableAddress, Blank, BrokenText,
        NoPosition, NoArea, NoStep, TooManySteps, NoDose, EmptyEquipmentGroup, SideWording, TranslationParts, LevelPosition, ListedTwice, OpenEndedDose,
        DuplicateId, UnknownSource, UnknownReplacement, ReplacedIdInUse,
        EmptyRoutine, UnknownExercise, DuplicateExercise, WrongPosition, ReplacedExercise,
        ManyExercises, TooManyExercises, LongSession, TooLong, AvoidedDemand, UnknownLevel, OneFamily, RoundsExceedSets,
        UnreadableDose, DoseOutsideRanges, DecidedDose, SideMissing, SideNotAsked,
        ShortHold, LongHold, ShortHoldOlder, LongHoldOlder, ShortTotal, LongTotal, FewRepetitions, ManyRepetitions, LongIsometric, AssumedRepetitions,
        Contradiction, ManyAtFirst, TimeLeft, AreaNotCovered,
        NoSchedule, StrengtheningInARow, FewStretchDays, FlexionOnWaking,
        PoseName, NoMovement, JointLimit, Contact, Overlap,
    ]);

    private static Rule Error(string code, string summary) => new(code, FindingSeverity.Error, summary);

    private static Rule Warning(string code, string summary, int? figure = null, Source? source = null) => new(code, FindingSeverity.Warning, summary, figure, source);

    private static Rule Info(string code, string summary, int? figure = null, Source? source = null) => new(code, FindingSeverity.Info, summary, figure, source);
}
