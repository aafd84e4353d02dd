using Microsoft.Playwright;
using VuonLen.Web.Tests.World;

namespace VuonLen.Web.Tests.Browser;

/// <summary>Opens browser windows on a served world.</summary>
internal static class Windows
{
    /// <summary>A window of somebody signed in; of nobody when no user is named.</summary>
    public static async Task<IPage> OpenAsync(this InstalledChromium chromium, ServedWorld world, string? user, ColorScheme scheme = ColorScheme.Light, int width = 1366, bool scripts = true)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = world.Address.ToString(),
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 768 },
            JavaScriptEnabled = scripts,
        });
        if (user is not null)
            await context.AddCookiesAsync((await world.CookiesOf(user)).Cast<System.Net.Cookie>().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = world.Address.ToString() }));
        return await context.NewPageAsync();
    }

    /// <summary>Signs in as a person does.</summary>
    public static async Task SignInAsync(this IPage page, string user, string password = WorldStore.Password)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Tên đăng nhập").FillAsync(user);
        await page.GetByLabel("Mật khẩu").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
    }
}
