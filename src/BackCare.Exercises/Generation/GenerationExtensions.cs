using BackCare.Exercises.Generation;

namespace BackCare.Exercises;

/// <summary>Generating routines from a catalog.</summary>
public static class GenerationExtensions
{
    extension(ExerciseCatalog catalog)
    {
        /// <summary>The best routine for the request, with reasons; or, when nothing fits, what stands in the way.</summary>
        /// <remarks>
        /// Every exercise is doable with the equipment, in the allowed positions and without an avoided demand. Each dose keeps to one cited range. The
        /// routine never takes longer than the budget. The same request, catalog and seed give the same routine, on every machine and in every culture.
        /// A request that makes no sense throws nothing: its errors are in <see cref="GenerationResult.Findings"/>. Thread-safe.
        /// </remarks>
        /// <param name="request">What the routine should be like.</param>
        /// <param name="cancellationToken">Stops the search before it is done. Without it, work and memory have a limit as well.</param>
        /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
        /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
        public GenerationResult Generate(RoutineRequest request, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RoutineGenerator.Results(catalog, request, cancellationToken).First();
        }

        /// <summary>The routines for the request, best first, no two with the same exercises. When nothing fits, one result that says why.</summary>
        /// <remarks>
        /// Each is searched for when it is asked for: take as many as are wanted. The sequence ends when there is no other routine, or when the search for
        /// the next one has taken as many steps as it may. Thread-safe; each enumerator belongs to one thread at a time.
        /// </remarks>
        /// <param name="request">What each routine should be like.</param>
        /// <param name="cancellationToken">Stops the search before it is done. Without it, work and memory have a limit as well.</param>
        /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
        /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
        public IEnumerable<GenerationResult> GenerateAll(RoutineRequest request, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RoutineGenerator.Results(catalog, request, cancellationToken);
        }

        /// <summary>Routines for the days of a week, no two with the same exercises. What was done on earlier days is chosen last.</summary>
        /// <remarks>
        /// Each is the best routine that differs from those before it, for the request with their exercises added to <see cref="RoutineRequest.Recent"/>.
        /// The list is shorter when no other routine differs. When nothing fits, it has one result that says why. Thread-safe.
        /// </remarks>
        /// <param name="request">What each routine should be like.</param>
        /// <param name="routines">How many routines, from 1 to 7.</param>
        /// <param name="cancellationToken">Stops the search before it is done. Without it, work and memory have a limit as well.</param>
        /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="routines"/> is not 1 to 7.</exception>
        /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
        public IReadOnlyList<GenerationResult> GenerateWeek(RoutineRequest request, int routines = 7, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            ArgumentOutOfRangeException.ThrowIfLessThan(routines, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(routines, 7);
            return RoutineGenerator.Week(catalog, request, routines, cancellationToken);
        }
    }
}
