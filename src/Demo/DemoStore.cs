using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Law.Standards;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Writing;

namespace VuonLen.Demo;

/// <summary>Builds a store with the demo city: the same writer, the same acts and the same chain as any other store.</summary>
public static class DemoStore
{
    private const string Author = "he-thong";

    /// <summary>Makes the store; it appears in the folder when it is whole.</summary>
    /// <exception cref="ProblemException">The folder is not free, or a file of law, places or the demo does not read.</exception>
    public static void Build(string folder, LawFolder law, string? keysFolder = null)
    {
        var programme = law.Folders("programmes").Where(path => law.HasFile(path + "/demo/calibration.yaml")).Select(path => path.Split('/')[^1]).FirstOrDefault()
            ?? throw new ProblemException($"Thư mục dữ liệu {law.Root} không có chương trình nào kèm dữ liệu mẫu (programmes/…/demo/calibration.yaml).",
                $"The data folder {law.Root} has no programme with demonstration data (programmes/…/demo/calibration.yaml).");
        var shipped = law.Places();
        var standards = law.Standards();
        var demo = DemoCity.Open(law, programme, shipped, standards);
        var places = shipped.With(demo.Villages, demo.VillageSuccessions);
        var city = places.Open(demo.Counted, PlaceLevel.City).Single();
        var texts = law.Files("law/standards", ".yaml").Select(path => new LawText(path, 1, law.Text(path))).ToList();
        var versions = texts.ToDictionary(text => Path.GetFileNameWithoutExtension(text.Path), text => text.N);

        using var builder = new RegisterBuilder(folder, city.Code, demo.Counted, demo.Counted, keysFolder);
        var founded = VietNamTime.At(demo.Opening, new TimeOnly(7, 30));
        VuonLen.Store.Founding.Found(builder.Writer, new("store.founded", Author, "Lập kho dữ liệu mẫu: địa bàn và chuẩn nghèo", null, founded),
            places.Versions, places.Successions, texts);
        DemoWriter.Write(builder.Writer, demo.Acts(), standard => versions.TryGetValue(standard, out var n) ? n : null);
        CountResidents(builder.Writer, demo);
        DemoOfficers.Add(builder, law, programme, places, demo.Opening, demo.Counted);
        builder.Finish();
    }

    private static void CountResidents(RegisterWriter writer, DemoCity demo)
    {
        using var act = writer.Begin(new("residents.counted", Author, "Số hộ dân cư của từng xã (số liệu mẫu)", null,
            VietNamTime.At(demo.Counted.AddDays(-2), new TimeOnly(15, 0))));
        VuonLen.Store.Founding.AddResidentCounts(act, demo.Residents.Select(count =>
            new ResidentCount(count.Commune, count.Households, count.Range, "Số liệu mẫu, phân bổ từ tổng số hộ dân cư", Verified: false)));
        act.Commit();
    }
}
