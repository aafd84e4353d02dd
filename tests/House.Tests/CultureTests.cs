using System.Globalization;

namespace VuonLen.House.Tests;

/// <summary>The second run of ./test is really under Vietnamese culture.</summary>
public class CultureTests
{
    [Fact]
    public void Culture_OfVietNam_IsInstalled() => Assert.Equal("1,5", 1.5m.ToString(CultureInfo.GetCultureInfo("vi-VN")));

    [Fact]
    public void Culture_AskedForByTheScript_IsInForce() =>
        Assert.Equal(Environment.GetEnvironmentVariable("VUONLEN_TEST_CULTURE") ?? CultureInfo.CurrentCulture.Name, CultureInfo.CurrentCulture.Name);
}
