using VuonLen.Core.Households;
using VuonLen.Store;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households.UndoAct;

/// <summary>One row that undoing an act closes, or writes again.</summary>
/// <param name="Household">The code of the household, where the act touched several; else null.</param>
public sealed record UndoneRow(string? Household, string About, string Says);

/// <summary>What undoing an act does, told before it is done: rows that no longer hold, rows that hold again. What stays as it was is left out.</summary>
public sealed record UndoneRows(IReadOnlyList<UndoneRow> Gone, IReadOnlyList<UndoneRow> Back)
{
    /// <summary>So many rows of each kind are shown; of the others their number.</summary>
    public const int Shown = 50;

    /// <summary>The rows of an act on a household, and on those others it touched that the viewer sees.</summary>
    public static async Task<UndoneRows> Of(HouseholdView view, long act, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        var views = new List<HouseholdView> { view };
        foreach (var code in Others(view, act, register))
            if (await ShowHousehold.ShowHousehold.Find(register, officers, code, null, null, viewer.Standing.Sight) is { } other) views.Add(other);
        var (gone, back) = (new List<UndoneRow>(), new List<UndoneRow>());
        foreach (var one in views)
        {
            var told = new ToldChanges(one, new Spoken(register, viewer.Say), viewer.Say);
            var code = views.Count > 1 ? one.Code : null;
            gone.AddRange(told.Of(Timeline.Written(one.History, act)).Select(line => new UndoneRow(code, line.About, line.New)));
            back.AddRange(told.Of(Timeline.Closed(one.History, act)).Select(line => new UndoneRow(code, line.About, line.New)));
        }
        foreach (var same in gone.ToList())
            if (back.Remove(same)) gone.Remove(same);
        return new(gone, back);
    }

    private static IReadOnlyList<string> Others(HouseholdView view, long act, CityRegister register)
    {
        using var connection = register.Store.Read();
        var subjects = HouseholdActs.Subjects(connection, act, UndoPages.MostHouseholds + 1);
        return subjects.Count > UndoPages.MostHouseholds ? []
            : [.. HistoryReader.Codes(connection, subjects.Where(subject => subject != view.History.Id)).Values.Order(StringComparer.Ordinal)];
    }
}
