namespace BackCare.Exercises.Validation;

/// <summary>The code of every rule, to be compared with <see cref="Finding.Code"/>. Codes never change; docs/rules.md says what each means.</summary>
public static class RuleCodes
{
    /// <summary>The text is not complete JSON nested at most 64 levels deep.</summary>
    public const string NotJson = "document.not-json";

    /// <summary>The text is not UTF-8.</summary>
    public const string Encoding = "document.encoding";

    /// <summary>The document is larger than 64 MiB.</summary>
    public const string TooLarge = "document.too-large";

    /// <summary>The document's format version is not one that this library reads.</summary>
    public const string Version = "document.version";

    /// <summary>A value is of another JSON type than expected.</summary>
    public const string WrongType = "document.wrong-type";

    /// <summary>A member has a name that the format does not know.</summary>
    public const string UnknownMember = "document.unknown-member";

    /// <summary>A member stands twice in one object.</summary>
    public const string DuplicateMember = "document.duplicate-member";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "document.missing-member";

    /// <summary>A document has more than 10,000 faults; the rest are left out.</summary>
    public const string MoreFaults = "document.more-faults";

    /// <summary>A word is not one of the defined ones.</summary>
    public const string UnknownWord = "value.unknown-word";

    /// <summary>A figure is out of its range, or a range is reversed or incomplete.</summary>
    public const string OutOfRange = "value.out-of-range";

    /// <summary>An id is not kebab-case.</summary>
    public const string NotAnId = "value.not-an-id";

    /// <summary>A text is not a time with its offset from UTC.</summary>
    public const string NotATime = "value.not-a-time";

    /// <summary>A text is not the tag of a language.</summary>
    public const string NotALanguage = "value.not-a-language";

    /// <summary>An address of a picture, a video or a page cannot be used.</summary>
    public const string UnusableAddress = "value.unusable-address";

    /// <summary>A text that must say something is blank.</summary>
    public const string Blank = "value.blank";

    /// <summary>A text holds half a character: one half of a surrogate pair without the other.</summary>
    public const string BrokenText = "value.broken-text";

    /// <summary>An exercise names no start position.</summary>
    public const string NoPosition = "exercise.no-position";

    /// <summary>An exercise names no primary target area.</summary>
    public const string NoArea = "exercise.no-area";

    /// <summary>An exercise has no steps.</summary>
    public const string NoStep = "exercise.no-step";

    /// <summary>An exercise has more than 100 steps.</summary>
    public const string TooManySteps = "exercise.too-many-steps";

    /// <summary>An exercise has no cited dose.</summary>
    public const string NoDose = "exercise.no-dose";

    /// <summary>A group of equipment names no item.</summary>
    public const string EmptyEquipmentGroup = "exercise.empty-equipment-group";

    /// <summary>A step has the wording of one side only, or has side wording in an exercise without sides.</summary>
    public const string SideWording = "exercise.side-wording";

    /// <summary>The words of an exercise in another language have other parts than the exercise.</summary>
    public const string TranslationParts = "exercise.translation-parts";

    /// <summary>A level starts in a position that its exercise does not have.</summary>
    public const string LevelPosition = "exercise.level-position";

    /// <summary>The same word stands twice in a list, or as primary and secondary.</summary>
    public const string ListedTwice = "exercise.listed-twice";

    /// <summary>A cited dose leaves a figure open, so that an assumed one is used.</summary>
    public const string OpenEndedDose = "exercise.open-ended-dose";

    /// <summary>Two exercises or two sources have the same id.</summary>
    public const string DuplicateId = "catalog.duplicate-id";

    /// <summary>A source is cited that the catalog does not have.</summary>
    public const string UnknownSource = "catalog.unknown-source";

    /// <summary>A replaced id points to an exercise that the catalog does not have.</summary>
    public const string UnknownReplacement = "catalog.unknown-replacement";

    /// <summary>A replaced id is also the id of an exercise.</summary>
    public const string ReplacedIdInUse = "catalog.replaced-id-in-use";

    /// <summary>A routine has no exercises.</summary>
    public const string EmptyRoutine = "routine.empty";

    /// <summary>An exercise is not in the catalog.</summary>
    public const string UnknownExercise = "routine.unknown-exercise";

    /// <summary>An exercise stands twice in a routine.</summary>
    public const string DuplicateExercise = "routine.duplicate-exercise";

    /// <summary>An exercise is done from a position that it does not start in.</summary>
    public const string WrongPosition = "routine.wrong-position";

    /// <summary>An exercise was named by an id that another one has replaced.</summary>
    public const string ReplacedExercise = "routine.replaced-exercise";

    /// <summary>More than 4 exercises in a routine are kept up less well.</summary>
    public const string ManyExercises = "routine.many-exercises";

    /// <summary>More than 6 exercises in a routine are kept up much less well.</summary>
    public const string TooManyExercises = "routine.too-many-exercises";

    /// <summary>A routine takes longer than 20 minutes.</summary>
    public const string LongSession = "routine.long-session";

    /// <summary>A routine takes longer than 24 hours.</summary>
    public const string TooLong = "routine.too-long";

    /// <summary>An exercise has a demand that the routine was asked to avoid.</summary>
    public const string AvoidedDemand = "routine.avoided-demand";

    /// <summary>An exercise does not have the level asked for.</summary>
    public const string UnknownLevel = "routine.unknown-level";

    /// <summary>All exercises of a routine are variants of one another.</summary>
    public const string OneFamily = "routine.one-family";

    /// <summary>All rounds of a routine make more sets of an exercise than its sources state.</summary>
    public const string RoundsExceedSets = "routine.rounds-exceed-sets";

    /// <summary>The text of a dose is not a dose.</summary>
    public const string UnreadableDose = "dose.unreadable";

    /// <summary>A dose is outside every cited range of its exercise.</summary>
    public const string DoseOutsideRanges = "dose.outside-ranges";

    /// <summary>A dose is outside every cited range of its exercise, and somebody decided on it.</summary>
    public const string DecidedDose = "dose.decided";

    /// <summary>A dose of a sided exercise leaves out a side that the routine was not asked to leave out.</summary>
    public const string SideMissing = "dose.side-missing";

    /// <summary>A dose names a side where the exercise has none, or another side than the routine asks for.</summary>
    public const string SideNotAsked = "dose.side-not-asked";

    /// <summary>A stretch is held for less than 10 s.</summary>
    public const string ShortHold = "dose.short-hold";

    /// <summary>A stretch is held for more than 30 s.</summary>
    public const string LongHold = "dose.long-hold";

    /// <summary>Older adults: a stretch is held for less than 30 s.</summary>
    public const string ShortHoldOlder = "dose.short-hold-older";

    /// <summary>Older adults: a stretch is held for more than 60 s.</summary>
    public const string LongHoldOlder = "dose.long-hold-older";

    /// <summary>A stretch adds up to less than 60 s of hold per side.</summary>
    public const string ShortTotal = "dose.short-total";

    /// <summary>A stretch adds up to more than 240 s of hold per side.</summary>
    public const string LongTotal = "dose.long-total";

    /// <summary>Strengthening with fewer than 8 repetitions.</summary>
    public const string FewRepetitions = "dose.few-repetitions";

    /// <summary>Strengthening with more than 15 repetitions.</summary>
    public const string ManyRepetitions = "dose.many-repetitions";

    /// <summary>Held strengthening adds up to more than 60 s per side.</summary>
    public const string LongIsometric = "dose.long-isometric";

    /// <summary>The repetitions are assumed, because the source leaves them open.</summary>
    public const string AssumedRepetitions = "dose.assumed-repetitions";

    /// <summary>Two wishes of a request exclude each other.</summary>
    public const string Contradiction = "request.contradiction";

    /// <summary>A first routine with more than 2 exercises.</summary>
    public const string ManyAtFirst = "request.many-at-first";

    /// <summary>A generated routine leaves more than a tenth of the time budget unused.</summary>
    public const string TimeLeft = "request.time-left";

    /// <summary>No exercise of the routine targets a requested area.</summary>
    public const string AreaNotCovered = "request.area-not-covered";

    /// <summary>A schedule has no day or no time of day, or strengthens on a day that it leaves out.</summary>
    public const string NoSchedule = "plan.no-schedule";

    /// <summary>Strengthening on two days in a row, less than 48 hours apart.</summary>
    public const string StrengtheningInARow = "plan.strengthening-in-a-row";

    /// <summary>Stretches on fewer than 2 days a week.</summary>
    public const string FewStretchDays = "plan.few-stretch-days";

    /// <summary>The back bends forward on waking.</summary>
    public const string FlexionOnWaking = "plan.flexion-on-waking";

    /// <summary>Two poses of a figure have one name, or a picture or an arrow names a pose that is not there.</summary>
    public const string PoseName = "figure.pose-name";

    /// <summary>A picture of a figure has no movement: fewer than two poses, or one that is not drawn at an end.</summary>
    public const string NoMovement = "figure.no-movement";

    /// <summary>A joint of a pose is bent further than a joint bends.</summary>
    public const string JointLimit = "figure.joint-limit";

    /// <summary>The parts that carry a body do not lie on what they rest on.</summary>
    public const string Contact = "figure.contact";

    /// <summary>A part of a body is inside another part, a thing or the floor.</summary>
    public const string Overlap = "figure.overlap";
}
