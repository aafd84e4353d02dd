using System.Security.Cryptography;
using VuonLen.Core.Acts;
using VuonLen.Core.Households;
using VuonLen.Demo;

namespace VuonLen.Register.Tests.Demo;

/// <summary>Digests every value of a change.</summary>
internal static class Digests
{
    public static void Of(HouseholdChange change, CanonicalWriter to, IncrementalHash digest)
    {
        to.Reset();
        var rows = change.Insert;
        to.Id(rows.Id.Value);
        to.Text(rows.Household?.Code);
        foreach (var key in change.Supersede) to.Number((int)key.Table * 1000 + key.N);
        foreach (var row in rows.Persons)
        {
            to.Id(row.Id.Value);
            to.Text(row.Code + row.Name + row.Sex + row.Birth);
        }
        foreach (var row in rows.IdentityNumbers) to.Text(row.Number);
        foreach (var row in rows.Memberships)
        {
            to.Id(row.Person.Value);
            to.Text(row.Relation + row.BeginCause + row.EndCause);
            to.Day(row.Range.From);
            to.Day(row.Range.To);
        }
        foreach (var row in rows.Residences)
        {
            to.Id(row.Place?.Value);
            to.Id(row.Village?.Value);
            to.Text(row.Address + row.BeginCause + row.EndCause);
            to.Day(row.Range.From);
            to.Day(row.Range.To);
        }
        foreach (var row in rows.Facts)
        {
            to.Id(row.Person?.Value);
            to.Text(row.Code + row.Value);
            to.Day(row.Range.From);
            to.Day(row.Range.To);
        }
        foreach (var row in rows.Assessments)
        {
            to.Day(row.On);
            to.Number(row.Income?.Value);
        }
        foreach (var row in rows.Statuses)
        {
            to.Text(row.Standard + row.Class + row.Decision);
            to.Number(row.Row);
            to.Day(row.Range.From);
            to.Day(row.Range.To);
        }
        foreach (var row in rows.Links) to.Id(row.Other.Value);
        digest.AppendData(to.Written);
    }
}
