namespace BackCare.Exercises.Tests.Sources;

/// <summary>What the first five sources say of twenty exercises, and later ones of the others, copied by hand from notes of the sources and in their order, to be held beside the catalog.</summary>
/// <remarks>
/// Cells are text: words joined by ", " in any order, " or " between things that stand in for one another, empty where the notes have
/// nothing. <see cref="FactsRow.Says"/> holds patterns, each a fact of the steps or cues; <c>a|b</c> are two ways to word one fact.
/// </remarks>
internal static class ExerciseFacts
{
    public static readonly IReadOnlyDictionary<string, string> SourceTitles = new Dictionary<string, string>
    {
        ["middle-back-exercises"] = "The Best Middle Back Pain Exercises",
        ["home-back-pain-fix"] = "Best Stretch for Middle Back Pain Relief, Back Injury Rehab & Recovery",
        ["helen-clark"] = "How to Relieve Upper Back Pain With Exercises",
        ["ask-doctor-jo"] = "Upper Back Pain Exercises & Stretches – Ask Doctor Jo",
        ["momentum-medical"] = "Mid-Back Pain Relief: Targeted Treatments and Exercises for Mid-Back Pain Relief",
    };

    public static readonly IReadOnlyList<FactsRow> All =
    [
        // middle-back-exercises
        new("seated-twist")
        {
            Names = ["Seated Twist"],
            // "Mobility-stretch" in the notes: a stretch by our words, an end position that is held.
            Kind = "Stretch", Laterality = "EachSideInTurn", Family = "trunk-rotation",
            Positions = "SittingOnChair", Equipment = "Chair",
            Areas = "MiddleBack", Demands = "SpinalRotation",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("middle-back-exercises", "hold 30 s") { Total = "30", LeftOut = "Repetitions, Sets" }],
            Says =
            [
                "chair", "legs crossed", "stretched", "shoulder blades back and down", "together", "outside", "knee",
                "(turn|rotate)[^.]* toward (that|the) knee", "as you (turn|reach)", "firmly behind", "hold the", "other side",
            ],
            OneSide = "right hand[^.]*left knee.*left hand[^.]*behind",
        },
        new("passive-backbend")
        {
            Names = ["Passive Backbend"],
            Kind = "Stretch", Laterality = "Bilateral", Family = "thoracic-extension",
            Positions = "Supine", Equipment = "RolledMat or RolledTowel", Comfort = "Cushion",
            Areas = "MiddleBack", Demands = "SpinalExtension, NeckExtension, Supine, FloorTransfer, PropTransfer",
            Inferred = "Kind, Positions, Equipment, Comfort, PrimaryAreas, Demands",
            Doses = [new("middle-back-exercises", "hold >=60 s") { Total = ">=60", LeftOut = "Repetitions, Sets" }],
            Measures = "45 Degrees",
            Says =
            [
                "on the floor", "beneath (your|the) shoulder blades", "middle of (your|the) back|middle back|mid-back", "slowly",
                "away from (your|the) body", "45 degrees", "rest in|stay there",
            ],
        },
        new("latissimus-dorsi-stretch")
        {
            Names = ["Latissimus dorsi"],
            Kind = "Stretch", Laterality = "EachSideInTurn", Family = "side bend",
            Positions = "SittingOnChair, Standing",
            Muscles = "LatissimusDorsi", Demands = "LateralFlexion, OverheadArm, ShoulderEndRange",
            Inferred = "PrimaryAreas, Demands",
            Doses = [new("middle-back-exercises", "hold 20-30 s") { Total = "20-30", LeftOut = "Repetitions, Sets" }],
            Says =
            [
                "stand", "sit", "arm straight overhead", "bend", "upper back", "other hand on", "gently", "across", "lean", "straight line",
                "without twisting", "as you (pull|draw)[^.]*lean", "and hold|hold the", "other side",
            ],
            OneSide = "right arm[^.]*overhead.*left hand[^.]*elbow.*lean[^.]*left",
        },
        new("corner-stretch")
        {
            Kind = "Stretch", Laterality = "Bilateral", Family = "pectoral-stretch",
            Positions = "Standing", Equipment = "RoomCorner",
            Areas = "Chest", Demands = "ShoulderEndRange, ShoulderAbduction",
            Inferred = "PrimaryAreas, Demands",
            Doses = [new("middle-back-exercises", "hold 30-60 s") { Total = "30-60", LeftOut = "Repetitions, Sets" }],
            Measures = "60 Centimetres",
            Says =
            [
                "fac(e|ing)", "corner", "feet together", "60", "forearm", "each wall", "elbows", "(under|below|lower than) shoulder height",
                "lean", "hold the", "(lower|low) back.*neutral|neutral.*(lower|low) back",
            ],
        },
        new("prone-cobra")
        {
            Names = ["Prone cobra"],
            Kind = "Strengthening", Laterality = "Bilateral", Family = "prone-scapular",
            Positions = "Prone", Comfort = "FoldedTowel",
            Areas = "ShoulderBlades, UpperBack", Demands = "SpinalExtension, NeckExtension, Prone, FloorTransfer",
            Inferred = "Kind, Comfort, PrimaryAreas, Demands",
            Doses = [new("middle-back-exercises", "8-10 x, hold ~10 s") { Total = "80-100", LeftOut = "Sets" }],
            Measures = "2.5 Centimetres",
            Says =
            [
                "face down", "arms (along|by|at) your sides", "palms down", "towel", "lift your hands", "shoulder blades", "elbows in",
                "thumbs", "palms.*out", "forehead", "2\\.5", "hold the", "lower", "shoulders (low|down)", "away from your ears",
                "look.*floor|(eyes|gaze).*floor",
            ],
        },
        new("childs-pose")
        {
            Names = ["Child's pose"],
            Kind = "Stretch", Laterality = "Bilateral",
            Positions = "Kneeling, Quadruped", Comfort = "Mat, Cushion, RolledTowel",
            Areas = "Back", Demands = "SpinalFlexion, OverheadArm, Kneeling, KneeEndRange, HeadDown, FloorTransfer",
            Inferred = "Comfort, PrimaryAreas, Demands",
            Doses =
            [
                new("middle-back-exercises", "hold >=30 s") { Total = ">=30", LeftOut = "Repetitions, Sets" },
                new("momentum-medical", "hold 30-60 s") { Total = "30-60", LeftOut = "Repetitions, Sets" },
            ],
            Breathing = ["Deep"],
            Says =
            [
                "hands and knees|all fours", "sit[^.]* back", "heels|lower legs", "knees (apart|wide)|widen your knees",
                "forward[^.]*chest[^.]*knees", "arms.*(ahead|forward)", "arms.*straight", "forehead.*floor", "hands.*floor",
                "and hold|hold the", "slowly", "comfortable",
            ],
        },
        new("bird-dog")
        {
            Names = ["Opposite Arm And Leg Raise", "Bird dog"],
            Kind = "Strengthening", Laterality = "Alternating",
            Positions = "Quadruped", Comfort = "Mat",
            Areas = "Trunk, Back", Demands = "OverheadArm, WristLoad, Kneeling, FloorTransfer, Balance",
            Inferred = "Kind, Comfort, PrimaryAreas, Demands",
            Doses =
            [
                new("middle-back-exercises", "10 x, hold a few s") { LeftOut = "Hold, Sets" },
                new("ask-doctor-jo", "5-10 x") { LeftOut = "Sets" },
            ],
            Says =
            [
                "under your shoulders", "under your hips", "arm straight ahead", "opposite leg straight back", "slowly", "steady", "flat",
                "table", "spine straight|straight spine", "neck.*neutral|neutral.*neck", "hold", "swap|switch|change",
            ],
            OneSide = "right arm[^.]*left leg",
        },

        // home-back-pain-fix
        new("standing-mid-back-reach")
        {
            Kind = "Stretch", Laterality = "Bilateral", Family = "rounding",
            Positions = "Standing",
            Areas = "MiddleBack", Muscles = "Rhomboids", Demands = "SpinalFlexion, ScapularProtraction",
            Inferred = "PrimaryAreas, Demands",
            Doses = [new("home-back-pain-fix", "as many as wanted, hold 10-20 s") { Total = "10-20 x open", LeftOut = "Repetitions, Sets" }],
            Levels = ["", "chin"],
            Says =
            [
                "stand", "clasp", "firm", "in front", "light|slight|gentl", "shoulder blades", "spread|apart", "(toward|towards) the floor",
                "(when|once) you feel", "stretch in your back", "slowly", "chin (toward|towards|to) your chest", "hold the",
            ],
        },

        // helen-clark
        new("lying-knee-twist")
        {
            Kind = "Stretch", Laterality = "EachSideInTurn", Family = "trunk-rotation",
            Positions = "Supine", Comfort = "Mat, Cushion",
            Areas = "Back", Demands = "SpinalRotation, HipAcrossMidline, Supine, FloorTransfer",
            Inferred = "Kind, Comfort, PrimaryAreas, Demands",
            Doses = [new("helen-clark", "hold 25 s") { Total = "25", LeftOut = "Repetitions, Sets" }],
            Says = ["on your back", "legs straight", "bend", "knee", "across", "hold the", "other side"],
            OneSide = "right knee[^.]*left",
        },
        new("long-sit-thoracic-stretch")
        {
            Names = ["Thoracic stretch"],
            Kind = "Stretch", Laterality = "Bilateral", Family = "rounding",
            Positions = "LongSitting", Comfort = "Mat",
            Areas = "UpperBack, MiddleBack", Demands = "SpinalFlexion, NeckFlexion, LongSitting, FloorTransfer",
            Inferred = "Comfort, Demands",
            Doses = [new("helen-clark", "3 x, hold 10-15 s") { Total = "30-45", LeftOut = "Sets" }],
            Says = ["floor", "middle of your thighs|mid-thigh", "head and neck", "roll|curl", "navel", "hold the"],
        },
        new("scapular-squeeze")
        {
            Names = ["Scapular squeeze"],
            Kind = "Strengthening", Laterality = "Bilateral", Family = "squeeze",
            Positions = "Standing, SittingOnChair",
            Areas = "ShoulderBlades",
            Inferred = "PrimaryAreas",
            Doses =
            [
                new("helen-clark", "2 x 15, hold 5 s") { Total = "150" },
                new("momentum-medical", "10-15 x, hold 3-5 s") { Total = "30-75", LeftOut = "Sets" },
            ],
            Says = ["stand", "sit", "arms (by|at) your sides", "shoulder blades together", "hold the", "release|let go|relax"],
        },
        new("doorway-pectoralis-stretch")
        {
            Names = ["Pectoralis Stretch"],
            Kind = "Stretch", Laterality = "Bilateral", Family = "pectoral-stretch",
            Positions = "Standing", Equipment = "Doorway",
            Areas = "Chest", Muscles = "Pectorals", Demands = "OverheadArm, ShoulderEndRange",
            Inferred = "PrimaryAreas, Demands",
            Doses = [new("helen-clark", "2-3 x, hold 15 s") { Total = "30-45", LeftOut = "Sets" }],
            Says =
            [
                "stand", "doorway", "both hands", "above your head", "wall|frame", "lean forward", "gradually|little by little|slowly",
                "(until|when|once) you feel", "front of your shoulders", "hold the",
            ],
        },

        // ask-doctor-jo
        new("thoracic-extension-over-chair")
        {
            Names = ["Thoracic extension"],
            Kind = "Stretch", Laterality = "Bilateral", Family = "thoracic-extension",
            Positions = "SittingOnChair", Equipment = "Chair",
            Areas = "UpperBack, MiddleBack", Demands = "SpinalExtension, NeckExtension, NeckSupport, OverheadArm",
            Inferred = "Demands",
            Doses = [new("ask-doctor-jo", "3 x, hold 30 s") { Total = "90", LeftOut = "Sets" }],
            Says = ["relax if you can", "medium", "hands behind your head", "lean back", "over the top", "backrest|chair", "and hold|hold the"],
        },
        new("foam-roll-pectoralis-stretch")
        {
            Kind = "Stretch", Laterality = "Bilateral", Family = "pectoral-stretch",
            Positions = "CrookLying, Supine", Equipment = "FoamRoller or RolledTowel", Comfort = "Cushion",
            Areas = "Chest", Muscles = "Pectorals", Demands = "ShoulderAbduction, Supine, FloorTransfer, PropTransfer, Balance",
            Inferred = "Positions, Comfort, PrimaryAreas, Demands",
            Doses = [new("ask-doctor-jo", "3 x, hold 30 s") { Total = "90", LeftOut = "Sets" }],
            Levels = ["elbows.*floor", "straight[^.]* out[^.]*floor", "behind your head.*press.*elbows|press.*elbows.*behind your head"],
            Says = ["lengthwise", "spine", "head.*support|support.*head", "out to (the|your) sides", "only (when|if)", "not enough|too little", "hold the"],
        },
        new("prone-t-raise")
        {
            Kind = "Strengthening", Laterality = "Bilateral", Family = "prone-scapular",
            Positions = "Prone", Comfort = "RolledTowel",
            Areas = "ShoulderBlades", Demands = "ShoulderAbduction, Prone, FloorTransfer",
            Inferred = "Kind, Demands",
            Doses = [new("ask-doctor-jo", "~10-15 x, hold ~2-3 s") { Total = "20-45", LeftOut = "Sets" }],
            Says =
            [
                "face down", "towel", "forehead", "straight", "out to the sides|sideways", "gently", "ceiling", "shoulder blades",
                "together", "hold the", "lower", "how high|height", "control",
            ],
        },
        new("supine-snow-angel")
        {
            Names = ["Snow angel"],
            Kind = "Mobility", Laterality = "Bilateral",
            Positions = "Supine, CrookLying", Comfort = "Mat",
            Areas = "Shoulders", Demands = "OverheadArm, ShoulderAbduction, Supine, FloorTransfer",
            Inferred = "Kind, Comfort, PrimaryAreas, Demands",
            Doses = [new("ask-doctor-jo", "2 x ~10") { LeftOut = "" }],
            Levels = ["knees", "legs straight"],
            Says =
            [
                "on your back", "slowly", "slight", "goal.?post", "stop", "knees bent|bend your knees|bent knees",
                "legs straight|straight legs|straighten", "slide.*(up|overhead)", "elbows", "on the floor", "start to lift|begin to lift",
                "slide.*back",
            ],
        },
        new("long-sit-punch-curl")
        {
            Kind = "Stretch", Laterality = "Bilateral", Family = "rounding",
            Positions = "LongSitting", Comfort = "Mat",
            Areas = "UpperBack", Demands = "SpinalFlexion, NeckFlexion, ScapularProtraction, LongSitting, FloorTransfer",
            Inferred = "Comfort, PrimaryAreas, Demands",
            Doses = [new("ask-doctor-jo", "3 x, hold 30 s") { Total = "90", LeftOut = "Sets" }],
            Says =
            [
                "legs straight", "clasp your hands", "straight ahead|in front", "push", "forward|away", "round",
                "chin (toward|towards|to) your chest", "curve", "hold the",
            ],
        },

        // momentum-medical
        new("cat-cow")
        {
            Names = ["Cat-cow"],
            Kind = "Mobility", Laterality = "Bilateral",
            Positions = "Quadruped", Comfort = "Mat",
            Areas = "MiddleBack", Demands = "SpinalFlexion, SpinalExtension, NeckFlexion, WristLoad, Kneeling, FloorTransfer",
            Inferred = "Comfort, Demands",
            Doses = [new("momentum-medical", "10-15 x") { LeftOut = "Sets" }],
            Breathing = ["Inhale:.* arch", "Exhale:.* round"],
            Says = ["hands and knees|all fours", "table", "gently", "arch", "round", "keep moving|repeat|again"],
        },
        new("thoracic-extension-over-roller")
        {
            Names = ["Thoracic extension"],
            Kind = "Stretch", Laterality = "Bilateral", Family = "thoracic-extension",
            Positions = "CrookSitting", Equipment = "FoamRoller or RolledTowel", Comfort = "Mat",
            Areas = "UpperBack, MiddleBack, Chest", Demands = "SpinalExtension, NeckExtension, NeckSupport, OverheadArm, FloorTransfer, PropTransfer",
            Inferred = "Comfort, Demands",
            Doses = [new("momentum-medical", "3-5 x, hold 20-30 s") { Total = "60-150", LeftOut = "Sets" }],
            Says = ["floor", "knees bent|bend your knees", "feet flat", "behind", "upper back", "lean back", "chest open|open your chest", "hold the"],
        },
        new("thoracic-rotation-floor")
        {
            Names = ["Thoracic Rotations"],
            Kind = "Mobility", Laterality = "EachSideInTurn", Family = "trunk-rotation",
            Positions = "CrossLeggedSitting", Comfort = "Mat, Cushion",
            Areas = "MiddleBack", Demands = "SpinalRotation, NeckRotation, CrossLeggedSitting, FloorTransfer",
            Inferred = "Comfort, Demands",
            Doses = [new("momentum-medical", "hold 10-15 s") { Total = "10-15", LeftOut = "Repetitions, Sets" }],
            Says =
            [
                "floor", "legs crossed|cross your legs|cross-legged", "opposite knee", "turn", "gently", "hold the",
                "over your( left| right)? shoulder", "swap|other side",
            ],
            OneSide = "right hand[^.]*left knee.*turn[^.]*left.*left shoulder",
        },

        // kaiser-neck-exercises
        new("neck-rotation")
        {
            Names = ["Cervical rotation"],
            Kind = "Stretch", Laterality = "EachSideInTurn",
            Positions = "SittingOnChair, Standing",
            Areas = "Neck", Demands = "NeckRotation",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("kaiser-neck-exercises", "2-4 x, hold 15-30 s") { Total = "30-120", LeftOut = "Sets" }],
            Says = ["firm chair", "stand", "chin level", "turn your head", "hold the"],
            OneSide = "turn your head[^.]*right",
        },
        new("supine-chin-tuck")
        {
            Kind = "Strengthening", Laterality = "Bilateral", Family = "chin-tuck",
            Positions = "Supine, CrookLying", Equipment = "RolledTowel", Comfort = "Mat",
            Areas = "Neck", Demands = "NeckFlexion, Supine, FloorTransfer",
            Inferred = "Kind, Positions, Comfort, PrimaryAreas, Demands",
            Doses = [new("kaiser-neck-exercises", "8-12 x, hold 6 s") { Total = "48-72", LeftOut = "Sets" }],
            Measures = "10 Seconds",
            Says = ["on your back", "rolled towel under your neck", "head rest on the floor", "slowly", "chin", "rest for up to 10 seconds"],
        },

        // kaiser-neck-exercises, michigan-upper-back
        new("side-neck-stretch")
        {
            Names = ["Neck side bender"],
            Kind = "Stretch", Laterality = "EachSideInTurn",
            Positions = "SittingOnChair, Standing",
            Areas = "Neck", Demands = "NeckSideBending",
            Inferred = "Kind, Positions, PrimaryAreas, Demands",
            Doses =
            [
                new("kaiser-neck-exercises", "2-4 x, hold 15-30 s") { Total = "30-120", LeftOut = "Sets" },
                new("michigan-upper-back", "hold 5-10 s") { Total = "5-10", LeftOut = "Repetitions, Sets" },
            ],
            Says = ["shoulders drop", "hold your chair or your thighs lightly", "tilt your head", "shoulder low", "weight of your head"],
            OneSide = "tilt your head to the left.*right shoulder low",
        },

        new("shoulder-roll")
        {
            Names = ["Shoulder rolls"],
            Kind = "Mobility", Laterality = "Bilateral",
            Positions = "Standing, SittingOnChair",
            Inferred = "Kind, PrimaryAreas",
            Doses = [new("kaiser-neck-exercises", "2-4 x") { LeftOut = "Sets" }, new("michigan-upper-back", "8-15 x") { LeftOut = "Sets" }],
            Says = ["stand", "sit", "feet apart", "(toward|up to) your ears", "back, then down", "smooth"],
        },

        // michigan-upper-back
        new("standing-back-rounding")
        {
            Names = ["Angry cat"],
            Kind = "Stretch", Laterality = "Bilateral", Family = "rounding",
            Positions = "Standing", Equipment = "Chair or Table",
            Areas = "UpperBack", Demands = "SpinalFlexion, NeckFlexion, ScapularProtraction",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("michigan-upper-back", "1-3 x, hold 5-10 s") { Total = "5-30", LeftOut = "Sets" }],
            Says = ["firm chair|stable chair", "table", "hip-width", "hands", "chin (to|toward) your chest", "toward the ceiling", "rounds", "hold the", "level again"],
        },

        new("chin-tuck")
        {
            Names = ["Chin tuck"],
            Kind = "Mobility", Laterality = "Bilateral", Family = "chin-tuck",
            Positions = "SittingOnChair, Standing",
            Areas = "Neck", Demands = "NeckFlexion",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("michigan-upper-back", "1-2 x") { LeftOut = "Sets" }],
            Says = ["sit tall", "stand", "straight back", "double chin", "does not nod", "pause"],
        },
        new("wall-push-up")
        {
            Names = ["Wall push-up"],
            Kind = "Strengthening", Laterality = "Bilateral",
            Positions = "Standing", Equipment = "Wall",
            Demands = "WristLoad",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("michigan-upper-back", "8-15 x") { LeftOut = "Sets" }],
            Says = ["wall", "feet as wide as your hips", "arms straight", "elbows out to the sides", "chest toward the wall", "push"],
        },

        // cambridge-scapular
        new("shoulder-blade-setting")
        {
            Names = ["Scapula setting"],
            Kind = "Strengthening", Laterality = "Bilateral", Family = "squeeze",
            Positions = "SittingOnChair",
            Areas = "ShoulderBlades",
            Inferred = "Kind, PrimaryAreas",
            Doses = [new("cambridge-scapular", "hold 10 s") { Total = "10", LeftOut = "Repetitions, Sets" }],
            Says = ["sit tall", "gently", "back and down", "hold them"],
        },

        // commonspirit-band-row
        new("band-row")
        {
            Names = ["Shoulder blade retraction with resistance"],
            Kind = "Strengthening", Laterality = "Bilateral",
            Positions = "Standing, SittingOnChair", Equipment = "ResistanceBand",
            Areas = "ShoulderBlades",
            Inferred = "Kind, Positions, PrimaryAreas, Demands",
            Doses = [new("commonspirit-band-row", "8-12 x") { LeftOut = "Sets" }],
            Says = ["something solid", "height of your waist", "one end of the band in each hand", "right angle at your sides", "pull the band back", "shoulder blades move toward each other", "back to where they began", "elbows out to the sides"],
        },

        // commonspirit-band-squeeze
        new("band-squeeze")
        {
            Names = ["Resisted shoulder blade squeeze"],
            Kind = "Strengthening", Laterality = "Bilateral",
            Positions = "Standing, SittingOnChair", Equipment = "ResistanceBand",
            Areas = "ShoulderBlades",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("commonspirit-band-squeeze", "8-12 x") { LeftOut = "Sets" }],
            Says = ["sit", "stand", "both hands, .*palms up", "right angle, close to your sides", "squeeze your shoulder blades together", "hands apart", "slowly back", "elbows at your sides"],
        },

        // commonspirit-side-stretch
        new("side-stretch")
        {
            Names = ["Side stretch"],
            Kind = "Stretch", Laterality = "EachSideInTurn", Family = "side bend",
            Positions = "Standing, SittingOnChair",
            Demands = "LateralFlexion, OverheadArm",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("commonspirit-side-stretch", "2-4 x, hold 15-30 s") { Total = "30-120", LeftOut = "Sets" }],
            Says = ["feet as wide as your hips", "sit", "arm over your head", "lean to the other side", "slide down your leg", "both buttocks on the chair", "hold the"],
            OneSide = "raise your left arm.*lean to the right[^.]*right hand",
        },

        // peak-physio-book-opening
        new("open-book")
        {
            Names = ["Book opening"],
            Kind = "Mobility", Laterality = "EachSideInTurn", Family = "trunk-rotation",
            Positions = "SideLying", Comfort = "Cushion, Mat",
            Demands = "SpinalRotation, NeckRotation, ShoulderAbduction, FloorTransfer",
            Inferred = "Kind, Comfort, PrimaryAreas, Demands",
            Doses = [new("peak-physio-book-opening", "3 x 10")],
            Says = ["on one side", "pillow under your head", "knees bent", "hands together in front of your chest", "back of your top hand to your forehead", "turn your chest", "hips still", "one breath", "back to the start"],
            OneSide = "left hand to your forehead.*to the left[^.]*left elbow",
        },

        // versus-arthritis-shoulders
        new("elbows-back")
        {
            Names = ["Standing arm lift"],
            Kind = "Mobility", Laterality = "Bilateral",
            Positions = "Standing",
            Areas = "Shoulders", Demands = "OverheadArm, ShoulderEndRange",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("versus-arthritis-shoulders", "5 x, hold 5 s") { Total = "25", LeftOut = "Sets" }],
            Says = ["stand", "hands behind your head", "elbows out to the sides", "press your elbows back", "back as your elbows go"],
        },
        new("supine-arms-overhead")
        {
            Names = ["Lying arm stretch"],
            Kind = "Mobility", Laterality = "Bilateral",
            Positions = "Supine, CrookLying", Comfort = "Mat, Cushion",
            Areas = "Shoulders", Demands = "OverheadArm, Supine, FloorTransfer",
            Inferred = "Kind, Positions, Comfort, PrimaryAreas, Demands",
            Doses = [new("versus-arthritis-shoulders", "hold 5-10 s") { Total = "5-10", LeftOut = "Repetitions, Sets" }],
            Says = ["on your back", "arms by your sides", "both arms over your head", "palms face each other", "back to your sides", "easy for your shoulders"],
        },

        // wellspan-chest-shoulder
        new("w-pull-down")
        {
            Names = ["Chest and shoulder stretch"],
            Kind = "Strengthening", Laterality = "Bilateral",
            Positions = "Standing, SittingOnChair", Comfort = "Wall",
            Areas = "ShoulderBlades, Chest, Shoulders", Demands = "OverheadArm",
            Inferred = "Kind, PrimaryAreas, Demands",
            Doses = [new("wellspan-chest-shoulder", "8-12 x, hold 6 s") { Total = "48-72", LeftOut = "Sets" }],
            Measures = "10 Seconds",
            Says = ["sit tall", "stand", "on a wall", "head back", "raise both arms above your head", "palms to the front", "bend your elbows", "slowly", "blades down and back", "rest for up to 10 seconds", "hands up and your elbows back", "stretch across your chest"],
        },
    ];

    public static FactsRow Of(string id) => All.Single(row => row.Id == id);
}
