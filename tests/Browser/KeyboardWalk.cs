using Microsoft.Playwright;

namespace ZVSearch.Browser;

/// <summary>Goes through a page by the keyboard alone. Every stop on the way must be seen: it lies in the window and is marked as the one that has focus.</summary>
internal sealed class KeyboardWalk(IPage page)
{
    /// <summary>More stops than this before a goal make a page that nobody walks through.</summary>
    private const int MostStops = 120;

    private const string Goal = "goal";

    /// <summary>
    /// What is wrong with the stop that has focus; "goal" for the goal, empty for a stop on the way. Parts of a drawing are marked by a thick line instead of an outline.
    /// The end of the page leads through the body to its start.
    /// </summary>
    private const string LookAtStop = """
        () => {
          const stop = document.activeElement;
          if (!stop || stop === document.body) { return ''; }
          const box = stop.getBoundingClientRect(), style = getComputedStyle(stop);
          const name = stop.outerHTML.slice(0, 160);
          const isInWindow = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
          if (!isInWindow || style.visibility !== 'visible' || style.opacity === '0') { return 'cannot be seen: ' + name; }
          const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && style.outlineColor !== 'rgba(0, 0, 0, 0)';
          const isDrawn = stop instanceof SVGElement && [...stop.querySelectorAll('*')].some(e => getComputedStyle(e).stroke !== 'none' && parseFloat(getComputedStyle(e).strokeWidth) >= 2);
          if (!isOutlined && style.boxShadow === 'none' && !isDrawn) { return 'has no mark of focus: ' + name; }
          return stop.hasAttribute('data-goal') ? 'goal' : '';
        }
        """;

    /// <summary>Goes on until the element with this role has focus; the name may be a part of its name.</summary>
    public Task ToAsync(AriaRole role, string name, string key = "Tab") => ToAsync(page.GetByRole(role, new PageGetByRoleOptions { Name = name }), key);

    /// <summary>Goes on until one of the elements has focus.</summary>
    /// <param name="goal">Elements of the page as it is now.</param>
    /// <param name="key">Tab, or Shift+Tab to go back.</param>
    public async Task ToAsync(ILocator goal, string key = "Tab")
    {
        await page.EvaluateAsync("() => document.querySelectorAll('[data-goal]').forEach(e => e.removeAttribute('data-goal'))");
        int goals = await goal.EvaluateAllAsync<int>("all => { all.forEach(e => e.setAttribute('data-goal', '')); return all.length; }");
        goals.ShouldBeGreaterThan(0, $"{page.Url} has nothing like {goal}");
        for (int stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync(key);
            string seen = await page.EvaluateAsync<string>(LookAtStop);
            if (seen == Goal) { return; }

            seen.ShouldBeEmpty(page.Url);
        }

        throw new InvalidOperationException($"{MostStops} stops on {page.Url} do not lead to {goal}.");
    }

    /// <summary>Presses a key where focus is, without leaving the page.</summary>
    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Replaces what stands in the field that has focus.</summary>
    public async Task TypeAsync(string text)
    {
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses a key that leads to another page, and waits for that page.</summary>
    public async Task LeaveAsync(string key = "Enter")
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage other) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            await page.Keyboard.PressAsync(key);
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            page.Load -= Loaded;
        }
    }

    /// <summary>Goes to an element and follows it to another page.</summary>
    public async Task FollowAsync(AriaRole role, string name)
    {
        await ToAsync(role, name);
        await LeaveAsync();
    }

    /// <summary>Goes to a field and fills it in.</summary>
    public async Task FillAsync(string label, string text)
    {
        await ToAsync(AriaRole.Textbox, label);
        await TypeAsync(text);
    }
}
