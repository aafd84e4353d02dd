using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Writing;

/// <summary>Spells Core's rows as table rows: the one place where both meet.</summary>
internal static class DossierWriter
{
    public static void Write(this ActWriter act, Household row)
    {
        var to = act.Into(Tables.Household);
        to.Begin(row.Id.Value, row.N);
        to.Text(row.Code);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Person row)
    {
        var to = act.Into(Tables.Person);
        to.Begin(row.Id.Value, row.N);
        to.Text(row.Code);
        to.Text(row.Name);
        to.Text(Texts.Of(row.Sex));
        to.Text(row.Birth.ToString());
        var (search, sort) = act.NameKeys.Of(row.Name);
        to.Derived(search);
        to.Derived(sort);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, IdentityNumber row)
    {
        var to = act.Into(Tables.Identity);
        to.Begin(row.Person.Value, row.N);
        to.Text(Texts.Of(row.Kind));
        to.Sealed(row.Number);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Membership row)
    {
        var to = act.Into(Tables.Membership);
        to.Begin(row.Household.Value, row.N);
        to.Id(row.Person.Value);
        to.Text(row.Relation);
        to.Range(row.Range);
        to.Text(row.BeginCause);
        to.Text(row.EndCause);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Residence row)
    {
        var to = act.Into(Tables.Residence);
        to.Begin(row.Household.Value, row.N);
        to.Id(row.Person?.Value);
        to.Text(Texts.Of(row.Kind));
        to.Id(row.Place?.Value);
        to.Id(row.Village?.Value);
        to.Text(row.Address);
        to.Range(row.Range);
        to.Text(row.BeginCause);
        to.Text(row.EndCause);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Fact row)
    {
        var to = act.Into(Tables.Fact);
        to.Begin(row.Household.Value, row.N);
        to.Id(row.Person?.Value);
        to.Text(row.Code);
        to.Text(row.Value);
        to.Range(row.Range);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Assessment row)
    {
        var to = act.Into(Tables.Assessment);
        to.Begin(row.Household.Value, row.N);
        to.Day(row.On);
        to.Text(Texts.Of(row.Area));
        to.Number(row.Income?.Value);
        to.Number(row.B1);
        to.Number(row.B2);
        to.Number(row.Deprivations);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Status row)
    {
        var to = act.Into(Tables.Status);
        to.Begin(row.Household.Value, row.N);
        to.Text(row.Standard);
        to.Text(row.Class);
        to.Number(row.Row);
        to.Range(row.Range);
        to.Text(row.Decision);
        to.Day(row.DecidedOn);
        to.Number(row.Assessment);
        to.Number(row.Law);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, HouseholdLink row)
    {
        var to = act.Into(Tables.Link);
        to.Begin(row.Household.Value, row.N);
        to.Id(row.Other.Value);
        to.Text(Texts.Of(row.Kind));
        to.Day(row.On);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, PlaceVersion row)
    {
        var to = act.Into(Tables.Place);
        to.Begin(row.Id.Value, 1);
        to.Text(row.Code);
        to.Text(row.Name);
        to.Text(Texts.Of(row.Kind));
        to.Id(row.Parent?.Value);
        to.Range(row.ByLaw);
        to.Range(row.InOperation);
        to.Text(row.Decree);
        to.Number(row.Verified ? 1 : 0);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, Succession row, int n)
    {
        var to = act.Into(Tables.Succession);
        to.Begin(row.From.Value, n);
        to.Id(row.To.Value);
        to.Text(Texts.Of(row.Share));
        to.Day(row.LawDay);
        to.Day(row.OperatesDay);
        to.Text(row.Decree);
        to.Number(row.Verified ? 1 : 0);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, ResidentCount row, int n)
    {
        var to = act.Into(Tables.ResidentCount);
        to.Begin(row.Place.Value, n);
        to.Number(row.Households);
        to.Range(row.Range);
        to.Text(row.Source);
        to.Number(row.Verified ? 1 : 0);
        to.End(act.Number);
    }

    public static void Write(this ActWriter act, LawText row)
    {
        var to = act.Into(Tables.LawFile);
        to.Begin(row.Id, row.N);
        to.Text(row.Path);
        to.Text(row.Sha256);
        to.Text(row.Text);
        to.End(act.Number);
    }
}
