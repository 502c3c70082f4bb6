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
        public GenerationResult Generate(RoutineRequest request)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RoutineGenerator.Plans(catalog, request).First();
        }

        /// <summary>The routines for the request, the best first; no two have the same exercises. When nothing fits, one plan that says why.</summary>
        /// <remarks>Each is looked for when it is asked for: take as many as are wanted. The sequence ends when there is no other routine, or when the search for the next one stops at its limit of work.</remarks>
        public IEnumerable<GenerationResult> GenerateAll(RoutineRequest request)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RoutineGenerator.Plans(catalog, request);
        }

        /// <summary>A week's set of routines, no two with the same exercises; what was done on earlier days comes last.</summary>
        /// <remarks>
        /// Each is the best for the request that is left: what the routines before it have counts as <see cref="RoutineRequest.Recent"/>.
        /// Fewer come back when no more can differ; when nothing fits at all, one plan that says why.
        /// </remarks>
        /// <param name="request">What each routine should be like.</param>
        /// <param name="routines">How many, from 1 to 7.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number of routines is out of its range.</exception>
        public IReadOnlyList<GenerationResult> GenerateWeek(RoutineRequest request, int routines = 7)
        {
            ArgumentNullException.ThrowIfNull(request);
            ArgumentOutOfRangeException.ThrowIfLessThan(routines, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(routines, 7);
            return RoutineGenerator.Week(catalog, request, routines);
        }
    }
}
