using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Law.Facts;
using VuonLen.Law.Places;
using VuonLen.Law.Standards;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Writing;

namespace VuonLen.Web.Import;

/// <summary>Begins a register with a list: a new store with the shipped places and law, and the list as its second act; or no store at all.</summary>
public static class BeginFromList
{
    /// <summary>Makes the store from the list.</summary>
    /// <param name="folder">A folder without a store.</param>
    /// <param name="day">The day of a list whose file has no column for it.</param>
    /// <exception cref="ProblemException">The folder is not free, or the data folder does not say for which city.</exception>
    public static ImportAnswer Run(string folder, LawFolder law, TimeProvider clock, ListSource list, ActHeader header, bool trial, DateOnly? day = null)
    {
        var today = VietNamTime.DayOf(clock.GetUtcNow());
        var places = law.Places();
        var city = places.Open(today, PlaceLevel.City) is [var only] ? only.Code
            : throw new ProblemException("Thư mục places phải có đúng một thành phố đang hoạt động để lập kho mới từ danh sách.",
                "The folder places must hold exactly one city in operation to begin a new store from a list.");
        var texts = law.Files("law/standards", ".yaml").Select(path => new LawText(path, 1, law.Text(path))).ToList();
        var context = ImportContext.Of(places, law.Standards(), law.Facts(), city, today, clock, _ => 0) with { Day = day };
        if (trial) return ImportList.Check(context, list);
        using var builder = new RegisterBuilder(folder, city, ownDay: null, today, Environment.GetEnvironmentVariable("VUONLEN_KEYS"));
        Founding.Found(builder.Writer, header with { Kind = "store.founded", Why = "Lập kho dữ liệu" }, places.Versions, places.Successions, texts);
        var answer = ImportList.Into(builder.Writer, context, texts.ToDictionary(law => law.Path, law => law.N), list, header);
        if (answer.Act is not null) builder.Finish();
        return answer;
    }
}
