using VuonLen.City.Tests.World;
using Xunit;

namespace VuonLen.City.Tests.Lists;

public class RoundTripTests(BuiltCity city)
{
    /// <summary>A district; with the large figures the whole city.</summary>
    public static TheoryData<string?> Units => BuiltCity.Full ? new("271", null) : new("271");

    /// <summary>The same demo asked twice; with the large figures another demo.</summary>
    public static TheoryData<bool> Again => BuiltCity.Full ? new(false, true) : new(false);

    [Theory]
    [MemberData(nameof(Units))]
    public void Export_ImportedIntoAnEmptyStoreAndExportedAgain_IsByteEqual(string? unit)
    {
        var first = city.Exported(city.Folder, unit);
        var store = city.Imported(first);
        var second = city.Exported(store, unit);
        Assert.True(new FileInfo(first).Length > 5_000_000);
        Assert.True(File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second)), "the second export differs");
        var (here, there) = (Poor(city.Folder, unit), Poor(store, unit));
        Assert.Equal(here, there);
    }

    [Theory]
    [MemberData(nameof(Again))]
    public void Export_OfTheDemoAgain_IsByteEqual(bool built)
    {
        var store = city.Folder;
        if (built) BuiltCity.BuildAt(store = city.Fresh());
        string? unit = BuiltCity.Full ? null : BuiltCity.BaVi;
        Assert.True(File.ReadAllBytes(city.Exported(city.Folder, unit)).AsSpan().SequenceEqual(File.ReadAllBytes(city.Exported(store, unit))), "the exports differ");
    }

    private static int Poor(string store, string? unit) =>
        Terminal.Json(["situation", "--at", BuiltCity.Day, "--store", store, .. unit is null ? Array.Empty<string>() : ["--in", unit]]).Int("poor.households");
}
