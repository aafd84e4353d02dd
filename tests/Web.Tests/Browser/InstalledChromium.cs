using Microsoft.Playwright;
using Xunit;

namespace VuonLen.Web.Tests.Browser;

/// <summary>The Chromium of this machine, headless; nothing is downloaded.</summary>
public sealed class InstalledChromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        var installed = Environment.GetEnvironmentVariable("VUONLEN_CHROMIUM") ?? Array.Find(Places, File.Exists)
            ?? throw new InvalidOperationException("Browser tests need Chromium: install it, or name it in VUONLEN_CHROMIUM.");
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = installed,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
    }
}
