using VuonLen.Store;
using VuonLen.Store.Reading;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>Hands a paper out to those who may see the act it was handed in with, as a file to save.</summary>
public static class ShowPaper
{
    private const long Kilo = 1 << 10, Mega = 1 << 20;

    public static void MapShowPaper(this WebApplication app) => app.MapGet("/households/{code}/papers/{id:guid}", Show).ExcludeFromDescription();

    /// <summary>Address of a paper.</summary>
    public static string Address(string code, Guid id) => $"/households/{Uri.EscapeDataString(code)}/papers/{id}";

    /// <summary>What kind of file it is and how large: «PDF, 1,2 MB».</summary>
    public static string Told(KeptPaper paper, Language say)
    {
        var kind = paper.MediaType[(paper.MediaType.IndexOf('/', StringComparison.Ordinal) + 1)..].ToUpperInvariant();
        if (paper.Size < Mega) return $"{kind}, {say.Number((paper.Size + Kilo - 1) / Kilo)} KB";
        var tenths = (paper.Size * 10 + Mega / 2) / Mega;
        return $"{kind}, {say.Number(tenths / 10)}{(say == Language.English ? '.' : ',')}{tenths % 10} MB";
    }

    private static async Task<IResult> Show(string code, Guid id, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        var view = viewer.Standing.MayList ? await ShowHousehold.Find(register, officers, code, null, null, viewer.Standing.Sight) : null;
        if (view?.Papers.SelectMany(papers => papers).FirstOrDefault(paper => paper.Id == id) is not { } found)
        {
            await FaultPages.Write(context, StatusCodes.Status404NotFound, null);
            return Results.Empty;
        }
        using var connection = register.Store.Read();
        if (PaperReader.Content(connection, found, register.Store.Keys) is { } content) return Results.File(content, found.MediaType, found.Name);
        await FaultPages.Write(context, StatusCodes.Status404NotFound, HouseholdTexts.NoScan);
        return Results.Empty;
    }
}
