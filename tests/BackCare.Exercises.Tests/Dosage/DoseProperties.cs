using System.Globalization;
using FluentAssertions.Extensions;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Dosage;

/// <summary>What holds for every dose and every range, tried on random ones. A failure prints the seed to replay it.</summary>
public class DoseProperties
{
    public static TheoryData<string> Cultures => TextForm.Cultures;

    private static Gen<TimeSpan> Seconds { get; } = Gen.OneOf(Gen.Choose(1, 90), Gen.Choose(1, 3600)).Select(seconds => seconds.Seconds());

    private static Gen<int> Counts { get; } = Gen.OneOf(Gen.Choose(1, 20), Gen.Choose(1, CountRange.Limit));

    private static Gen<HoldRange> Holds { get; } = Gen.OneOf(
        Gen.Elements(HoldRange.None, HoldRange.AFew),
        Seconds.Select(HoldRange.Exactly),
        Seconds.Select(HoldRange.About),
        Seconds.Select(HoldRange.AtLeast),
        from one in Seconds from other in Seconds select HoldRange.Between(Shorter(one, other), Longer(one, other)),
        from one in Seconds from other in Seconds select HoldRange.About(Shorter(one, other), Longer(one, other)));

    private static Gen<CountRange> Sets { get; } = Gen.OneOf(
        Gen.Elements(CountRange.None, CountRange.AFew),
        Counts.Select(CountRange.Exactly),
        Counts.Select(CountRange.About),
        Counts.Select(CountRange.AtLeast),
        from one in Counts from other in Counts select CountRange.Between(Math.Min(one, other), Math.Max(one, other)),
        from one in Counts from other in Counts select CountRange.About(Math.Min(one, other), Math.Max(one, other)));

    private static Gen<CountRange> Repetitions { get; } = Gen.OneOf(Sets, Gen.Constant(CountRange.AsManyAsWanted));

    private static Gen<Laterality> Lateralities { get; } = Gen.Elements(Enum.GetValues<Laterality>());

    private static Arbitrary<DoseRange> Ranges { get; } =
        (from hold in Holds from repetitions in Repetitions from sets in Sets select new DoseRange(hold, repetitions, sets)).ToArbitrary();

    private static Arbitrary<Dose> Doses { get; } =
        (from moves in Gen.Elements(true, false)
         from hold in Seconds
         from repetitions in Counts
         from sets in Counts
         from sides in Gen.Elements(Enum.GetValues<Sides>())
         from rest in Gen.OneOf(Gen.Constant((TimeSpan?)null), Gen.Choose(0, 3600).Select(seconds => (TimeSpan?)seconds.Seconds()))
         select new Dose(moves ? null : hold, repetitions, sets, sides, rest)).ToArbitrary();

    /// <summary>Any text at all, and text that is nearly a dose.</summary>
    private static Arbitrary<string> Texts { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Gen.Elements(
                "2", "15", "0", "99999999999", "2147483647", "-", "–", "x", "×", ",", " ", "~", ">=", "≥", "hold", "rest", "no", "s", "min",
                "sec", "set", "sets", "each side", "left side", "only", "a few", "as many as wanted", "not stated", "\0", "\ud800", "İ", "ı", "½", "٣")
            .ListOf().Select(pieces => string.Concat(pieces))).ToArbitrary();

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_dose_reads_back_from_its_text_also_in_capitals_in_every_culture(string culture) => TextForm.In(culture, () =>
        Always(Doses, dose => Dose.Parse(dose.ToString()) == dose && Dose.Parse(Capitals(dose)) == dose));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_range_reads_back_from_its_text_also_in_capitals_in_every_culture(string culture) => TextForm.In(culture, () =>
        Always(Ranges, range => DoseRange.Parse(range.ToString()) == range && DoseRange.Parse(Capitals(range)) == range));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_hold_and_count_reads_back_from_its_text_in_every_culture(string culture) => TextForm.In(culture, () =>
        Always(Ranges, range =>
            HoldRange.Parse(range.Hold.ToString()) == range.Hold
            && CountRange.Parse(range.Repetitions.ToString()) == range.Repetitions
            && CountRange.Parse(range.Sets.ToString()) == range.Sets));

    [Fact]
    public void The_cultures_tried_here_write_letters_or_figures_in_their_own_way() => Cultures
        .Cast<object[]>().Select(row => CultureInfo.GetCultureInfo((string)row[0]))
        .Should().HaveCount(4).And.OnlyContain(culture => $"{"i".ToUpper(culture)} {(-1.5).ToString(culture)}" != "I -1.5");

    [Fact]
    public void Every_range_contains_both_its_ends() =>
        Always(Ranges, range => range.Contains(range.Lowest()) && range.Contains(range.Highest()));

    [Fact]
    public void No_range_ends_below_its_beginning() => Always(Ranges, range =>
        (range.Lowest().Hold ?? TimeSpan.Zero) <= (range.Highest().Hold ?? TimeSpan.Zero)
        && range.Lowest().Repetitions <= range.Highest().Repetitions
        && range.Lowest().Sets <= range.Highest().Sets);

    [Fact]
    public void Both_sides_in_turn_take_exactly_twice_one_side_and_the_switch() => Always(Doses, dose =>
        dose.For(Sides.Each).Duration(Laterality.EachSideInTurn)
        == 2 * dose.For(Sides.Left).Duration(Laterality.EachSideInTurn) + Assumed.SwitchSides);

    [Fact]
    public void Alternating_sides_take_exactly_as_long_as_twice_the_repetitions()
    {
        var atMostHalf = Doses.Filter(dose => dose.Repetitions <= CountRange.Limit / 2);

        Always(atMostHalf, dose => dose.For(Sides.Each).Duration(Laterality.Alternating)
            == new Dose(dose.Hold, 2 * dose.Repetitions, dose.Sets, rest: dose.Rest).Duration(Laterality.Bilateral));
    }

    [Fact]
    public void A_dose_takes_longer_with_any_figure_raised()
    {
        var below = Doses.Filter(dose => dose is { Repetitions: < CountRange.Limit, Sets: > 1 and < CountRange.Limit }
            && dose.Hold != HoldRange.Limit && dose.Rest != HoldRange.Limit);

        Always(below, Lateralities.ToArbitrary(), (dose, laterality) =>
            Raised(dose).All(more => more.Duration(laterality) > dose.Duration(laterality)));

        static IEnumerable<Dose> Raised(Dose dose)
        {
            yield return new(dose.Hold, dose.Repetitions + 1, dose.Sets, dose.Sides, dose.Rest);
            yield return new(dose.Hold, dose.Repetitions, dose.Sets + 1, dose.Sides, dose.Rest);
            if (dose.Hold is { } hold) yield return new(hold + 1.Seconds(), dose.Repetitions, dose.Sets, dose.Sides, dose.Rest);
            yield return new(dose.Hold, dose.Repetitions, dose.Sets, dose.Sides, (dose.Rest ?? Assumed.RestBetweenSets) + 1.Seconds());
        }
    }

    [Fact]
    public void Parse_throws_a_format_exception_with_the_text_exactly_when_TryParse_says_no() => Always(Texts, text =>
        Agree(text, HoldRange.TryParse(text, out _), HoldRange.Parse)
        && Agree(text, CountRange.TryParse(text, out _), CountRange.Parse)
        && Agree(text, Dose.TryParse(text, out _), Dose.Parse)
        && Agree(text, DoseRange.TryParse(text, out _), DoseRange.Parse));

    [Fact]
    public void Whatever_can_be_read_prints_as_a_text_that_reads_back() => Always(Texts, text =>
        (!Dose.TryParse(text, out var dose) || Dose.Parse(dose.ToString()) == dose)
        && (!DoseRange.TryParse(text, out var range) || DoseRange.Parse(range.ToString()) == range));

    private static string Capitals(object value) => value.ToString()!.ToUpperInvariant();

    private static bool Agree<T>(string text, bool canBeRead, Func<string, T> parse)
    {
        try
        {
            _ = parse(text);
            return canBeRead;
        }
        catch (FormatException refused)
        {
            return !canBeRead && refused.Message.StartsWith($"'{TextForm.Quote(text)}' is not a ", StringComparison.Ordinal);
        }
    }

    private static void Always<T>(Arbitrary<T> any, Func<T, bool> property) =>
        Prop.ForAll(any, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void Always<T1, T2>(Arbitrary<T1> any, Arbitrary<T2> other, Func<T1, T2, bool> property) =>
        Prop.ForAll(any, other, property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one < other ? other : one;
}
