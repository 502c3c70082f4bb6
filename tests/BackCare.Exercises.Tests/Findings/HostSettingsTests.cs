using BackCare.Exercises.Validation;
using FluentValidation;

namespace BackCare.Exercises.Tests.Findings;

/// <summary>What a program sets for FluentValidation as a whole does not change what this library finds.</summary>
[Collection(nameof(HostSettingsTests))]
public class HostSettingsTests
{
    [Fact]
    public void A_host_that_stops_at_the_first_fault_still_gets_all_findings_of_a_routine()
    {
        var before = (ValidatorOptions.Global.DefaultClassLevelCascadeMode, ValidatorOptions.Global.DefaultRuleLevelCascadeMode);
        var builder = new RoutineBuilder(" ", ExerciseCatalog.Default).Add("cat-cow", "99 x").Add("seated-twist", "hold 30 s, left side");
        builder.TryBuild(out _, out var usual);
        try
        {
            (ValidatorOptions.Global.DefaultClassLevelCascadeMode, ValidatorOptions.Global.DefaultRuleLevelCascadeMode) = (CascadeMode.Stop, CascadeMode.Stop);

            builder.TryBuild(out _, out var stopping);

            stopping.Should().Equal(usual).And.HaveCountGreaterThan(2);
            new RoutineRequestValidator(ExerciseCatalog.Default).Validate(new RoutineRequest { Name = "", TimeBudget = TimeSpan.Zero, Included = ["cat-caw"] }).Errors.Should().HaveCount(2);
        }
        finally
        {
            (ValidatorOptions.Global.DefaultClassLevelCascadeMode, ValidatorOptions.Global.DefaultRuleLevelCascadeMode) = before;
        }
    }

    [Fact]
    public void A_host_that_spells_names_in_another_way_gets_the_places_of_this_library()
    {
        var before = ValidatorOptions.Global.PropertyNameResolver;
        try
        {
            ValidatorOptions.Global.PropertyNameResolver = (_, member, _) => member?.Name.ToUpperInvariant();

            new RoutineRequestValidator(ExerciseCatalog.Default).Validate(new RoutineRequest { Name = "", TimeBudget = TimeSpan.Zero, IsFirst = true, MaxExercises = 3, Included = ["cat-caw"] })
                .Errors.Select(failure => failure.PropertyName).Should().BeEquivalentTo("Name", "MaxExercises", "Included[0]");
        }
        finally
        {
            ValidatorOptions.Global.PropertyNameResolver = before;
        }
    }
}

/// <summary>Alone, because the settings are those of the whole process.</summary>
[CollectionDefinition(nameof(HostSettingsTests), DisableParallelization = true)]
public class HostSettings;
