using System.Text.Json;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Reading what refers to exercises with the options of an application.</summary>
public static class JsonExtensions
{
    extension(JsonSerializerOptions options)
    {
        /// <summary>Lets these options read routines, plans and answers of the generator, with their exercises from a catalog.</summary>
        /// <param name="catalog">The catalog that holds the exercises.</param>
        /// <param name="expand">Whether exercises are written whole, as catalog documents have them, instead of as their ids. Both forms are read.</param>
        /// <returns>The same options.</returns>
        /// <exception cref="InvalidOperationException">The options have been used already, and cannot be changed.</exception>
        public JsonSerializerOptions ConfigureForBackCare(ExerciseCatalog catalog, bool expand = false)
        {
            ArgumentNullException.ThrowIfNull(options);
            ArgumentNullException.ThrowIfNull(catalog);
            options.Converters.Add(new CatalogJsonConverter(catalog, expand));
            options.Converters.Add(new RoutineJsonConverter(catalog, expand));
            options.Converters.Add(new ExercisePlanJsonConverter(catalog, expand));
            options.Converters.Add(new GenerationResultJsonConverter(catalog, expand));
            return options;
        }
    }
}
