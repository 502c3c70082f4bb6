namespace BackCare.Exercises;

/// <summary>What areas and muscles are called, which lies inside which, and which belong together. Thread-safe.</summary>
public static class AnatomyExtensions
{
    extension(TargetArea area)
    {
        /// <summary>The name to show in English, such as "Middle back".</summary>
        public string Name => area.NameIn(Language.English);

        /// <summary>The name to show in a language.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(area);
        }

        /// <summary>The area around this one, or <see langword="null"/> for the whole body.</summary>
        public TargetArea? Parent => area switch
        {
            TargetArea.Head or TargetArea.Neck or TargetArea.Trunk or TargetArea.Shoulders
                or TargetArea.Arms or TargetArea.Hips or TargetArea.Legs => TargetArea.WholeBody,
            TargetArea.Back or TargetArea.Chest or TargetArea.Ribs or TargetArea.Abdomen => TargetArea.Trunk,
            TargetArea.UpperBack or TargetArea.MiddleBack or TargetArea.LowerBack => TargetArea.Back,
            TargetArea.ShoulderBlades => TargetArea.UpperBack,
            TargetArea.UpperArms or TargetArea.Elbows or TargetArea.Forearms or TargetArea.Wrists or TargetArea.Hands => TargetArea.Arms,
            TargetArea.Buttocks => TargetArea.Hips,
            TargetArea.Thighs or TargetArea.Knees or TargetArea.LowerLegs or TargetArea.Ankles or TargetArea.Feet => TargetArea.Legs,
            _ => null,
        };

        /// <summary>Whether the other area is this one or lies inside it.</summary>
        public bool Includes(TargetArea other)
        {
            for (TargetArea? around = other; around is { } here; around = here.Parent)
            {
                if (here == area) return true;
            }

            return false;
        }
    }

    extension(Muscle muscle)
    {
        /// <summary>The name to show in English, such as "Middle trapezius"; a plain name where people have one, such as "Chest muscles".</summary>
        public string Name => muscle.NameIn(Language.English);

        /// <summary>The name to show in a language.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(muscle);
        }

        /// <summary>The muscle or group that this one is a part of; <see langword="null"/> when it stands alone.</summary>
        public Muscle? Parent => muscle switch
        {
            Muscle.UpperTrapezius or Muscle.MiddleTrapezius or Muscle.LowerTrapezius => Muscle.Trapezius,
            Muscle.PectoralisMajor or Muscle.PectoralisMinor => Muscle.Pectorals,
            _ => null,
        };

        /// <summary>Whether the other muscle is this one or a part of it.</summary>
        public bool Includes(Muscle other) => other == muscle || other.Parent == muscle;

        /// <summary>The areas in which the muscle lies or acts, in everyday words; the main one first.</summary>
        public IReadOnlyList<TargetArea> Areas => muscle switch
        {
            Muscle.Trapezius => [TargetArea.UpperBack, TargetArea.MiddleBack, TargetArea.Neck, TargetArea.Shoulders],
            Muscle.UpperTrapezius => [TargetArea.Neck, TargetArea.Shoulders],
            Muscle.MiddleTrapezius => [TargetArea.ShoulderBlades],
            Muscle.LowerTrapezius => [TargetArea.MiddleBack, TargetArea.ShoulderBlades],
            Muscle.Rhomboids => [TargetArea.ShoulderBlades],
            Muscle.LevatorScapulae => [TargetArea.Neck, TargetArea.Shoulders],
            Muscle.LatissimusDorsi => [TargetArea.MiddleBack, TargetArea.LowerBack, TargetArea.Shoulders],
            Muscle.ErectorSpinae => [TargetArea.Back],
            Muscle.Multifidus => [TargetArea.LowerBack, TargetArea.MiddleBack],
            Muscle.QuadratusLumborum => [TargetArea.LowerBack],
            Muscle.SerratusAnterior => [TargetArea.Ribs, TargetArea.ShoulderBlades],
            Muscle.Pectorals or Muscle.PectoralisMajor or Muscle.PectoralisMinor => [TargetArea.Chest, TargetArea.Shoulders],
            Muscle.Intercostals => [TargetArea.Ribs],
            Muscle.Deltoids or Muscle.RotatorCuff => [TargetArea.Shoulders],
            Muscle.RectusAbdominis or Muscle.Obliques or Muscle.TransversusAbdominis => [TargetArea.Abdomen],
            Muscle.NeckFlexors or Muscle.NeckExtensors => [TargetArea.Neck],
            Muscle.Biceps or Muscle.Triceps => [TargetArea.UpperArms],
            Muscle.ForearmMuscles => [TargetArea.Forearms, TargetArea.Wrists, TargetArea.Hands],
            Muscle.Iliopsoas => [TargetArea.Hips, TargetArea.LowerBack],
            Muscle.Gluteals => [TargetArea.Buttocks, TargetArea.Hips],
            Muscle.Hamstrings or Muscle.Quadriceps => [TargetArea.Thighs, TargetArea.Knees],
            Muscle.Adductors => [TargetArea.Thighs, TargetArea.Hips],
            Muscle.CalfMuscles => [TargetArea.LowerLegs, TargetArea.Ankles],
            _ => [],
        };
    }
}
