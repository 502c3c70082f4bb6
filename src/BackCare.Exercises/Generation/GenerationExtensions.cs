namespace BackCare.Exercises;

/// <summary>Generating routines from a catalog.</summary>
public static class GenerationExtensions
{
    extension(ExerciseCatalog catalog)
    {
        /// <summary>The best routine for the request, with reasons; or, when nothing fits, what stands in the way.</summary>
        /// <remarks>
        /// Every exercise is doable with the equipment, in the allowed positions and without an avoided demand; each dose keeps to
        /// one cited range; the whole never takes longer than the budget. The same request, catalog and seed give the same
        /// routine, on every machine and in every culture. Thread-safe.
        /// </remarks>
        public RoutinePlan Generate(RoutineRequest request)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RoutineGenerator.Plan(catalog, request);
        }
    }
}
