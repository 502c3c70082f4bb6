using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace BackCare.Exercises.WebTests;

/// <summary>The page as people meet it who see little, hear it read, or do not use a mouse.</summary>
public sealed class AccessibilityTests(TimerServer server, Chromium chromium, ITestOutputHelper output) : PageTests(server, chromium, output)
{
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public Task Axe_finds_nothing_in_any_state_light_or_dark(string language) => InBrowser(async visit =>
    {
        var page = visit.Page;
        await page.GotoAsync($"/?language={language}");
        await Expect(page.Locator("input[value=middleBack]")).ToBeVisibleAsync();
        await ShouldBeClean(page, "the form");
        await page.Locator("#signs > summary").ClickAsync();
        await ShouldBeClean(page, "signs open");
        await page.Locator("#timeBudget").FillAsync("61");
        await page.Locator("#make").ClickAsync();
        await Expect(page.Locator("#timeBudget-fault")).ToBeVisibleAsync();
        await ShouldBeClean(page, "an error");
        await page.Locator("#timeBudget").FillAsync("10");
        foreach (var word in new[] { "chest", "longSitting" }) await page.Locator($"input[value={word}]").First.CheckAsync();
        await page.Locator("#make").ClickAsync();
        await Expect(page.Locator("#obstacles")).ToBeVisibleAsync();
        await ShouldBeClean(page, "nothing fits");
        foreach (var word in new[] { "chest", "longSitting" }) await page.Locator($"input[value={word}]").First.UncheckAsync();
        foreach (var word in new[] { "middleBack", "chair" }) await page.Locator($"input[value={word}]").First.CheckAsync();
        await page.Locator("#make").ClickAsync();
        await Expect(page.Locator(".play")).ToBeVisibleAsync();
        await ShouldBeClean(page, "the player");
        await page.EvaluateAsync("document.querySelectorAll('#routine details, #log').forEach(details => details.open = true)");
        await page.Locator("[data-kind=swap]").First.ClickAsync();
        await Expect(page.Locator(".swaps button").First).ToBeVisibleAsync();
        await ShouldBeClean(page, "the routine with all details");
        await page.Locator(".play").ClickAsync();
        await ShouldBeClean(page, "playing");
        await page.Locator("#form > summary").ClickAsync();
        await page.Locator("#make").ClickAsync();
        await Expect(page.Locator("#ask")).ToBeVisibleAsync();
        await ShouldBeClean(page, "asking whether to end it");
        visit.Expected("400 (Bad Request)");
    });

    [Fact]
    public Task Axe_finds_nothing_in_the_element_alone_light_or_dark() => InBrowser(async visit =>
    {
        await visit.Page.GotoAsync("/player.html");
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await ShouldBeClean(visit.Page, "the element");
        await visit.Button("Start").ClickAsync();
        await visit.Button("Skip").ClickAsync();
        await ShouldBeClean(visit.Page, "playing");
        // Paused first, so that its clock, which is real here, has nothing more to tell.
        await visit.Page.EvaluateAsync("() => { const player = document.querySelector('back-care-player'); player.pause(); player.hear('interrupted', 1, 300); }");
        await Expect(visit.Page.Locator(".gap")).ToHaveTextAsync("Paused: the page was asleep for 5:00.");
        await ShouldBeClean(visit.Page, "paused after a suspension");
    });

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task Placeholders_and_chosen_words_stand_out_from_what_is_behind_them(ColorScheme scheme) => InBrowser(async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await visit.Open();
        await visit.Page.GetByLabel("Middle back").CheckAsync();

        (await Ratio("#name", "::placeholder")).Should().BeGreaterThanOrEqualTo(4.5);
        (await Ratio("#targets .word:has(:checked)")).Should().BeGreaterThanOrEqualTo(4.5);
        (await Ratio("#targets .word:not(:has(:checked))")).Should().BeGreaterThanOrEqualTo(4.5);

        async Task<double> Ratio(string selector, string? part = null)
        {
            var colours = await visit.Page.EvaluateAsync<string[]>("""
                ([selector, part]) => {
                  const element = document.querySelector(selector);
                  const behind = [...(function* () { for (let at = element; at; at = at.parentElement) yield getComputedStyle(at).backgroundColor; })()].find(colour => colour !== 'rgba(0, 0, 0, 0)');
                  return [getComputedStyle(element, part).color, behind];
                }
                """, new[] { selector, part });
            var (one, other) = (Luminance(colours[0]), Luminance(colours[1]));
            return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
        }

        // As WCAG has it.
        static double Luminance(string colour)
        {
            var parts = Regex.Match(colour, @"^rgb\((\d+), (\d+), (\d+)\)$");
            parts.Success.Should().BeTrue($"{colour} covers what is behind it");
            return new[] { 0.2126, 0.7152, 0.0722 }.Zip(parts.Groups.Values.Skip(1), (weight, part) => weight * Linear(int.Parse(part.Value, System.Globalization.CultureInfo.InvariantCulture) / 255.0)).Sum();
        }

        static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    });

    [Fact]
    public Task All_that_is_pressed_is_large_enough() => InBrowser(async visit =>
    {
        await visit.Open();
        await visit.Make(["Middle back", "Chair"]);
        await Expect(visit.Button("Start")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        var small = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button, summary, select, input, .actions a')].filter(target => target.checkVisibility()).filter(target => {
              const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
              return Math.min(width, height) < 24;
            }).map(target => target.outerHTML)
            """);
        small.Should().BeEmpty();
    });

    private static async Task ShouldBeClean(IPage page, string state)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await page.RunAxe(scheme == ColorScheme.Dark ? Contrast : null);
            result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty($"of {state}, {scheme}");
            result.Passes.Should().NotBeEmpty();
        }
    }
}
