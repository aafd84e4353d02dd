using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>Which rows of a list are which members of a known household: by the person's code, else a paper's number, else name and birth.</summary>
internal static class KnownMatch
{
    /// <summary>The member each row is; null for somebody new to the household.</summary>
    public static ListMember?[] Of(IReadOnlyList<MemberDraft> rows, IReadOnlyList<ListMember> members)
    {
        var found = new ListMember?[rows.Count];
        var left = members.ToList();
        Take((row, member) => row.Code.Length > 0 && row.Code == member.Code);
        Take((row, member) => row.Numbers.Any(member.IdentityNumbers.Contains));
        Take((row, member) => row.Name is { } name && row.Birth == member.Birth && Fold.Key(name) == Fold.Key(member.Name));
        return found;

        void Take(Func<MemberDraft, ListMember, bool> isSame)
        {
            for (var i = 0; i < rows.Count && left.Count > 0; i++)
            {
                if (found[i] is not null || left.Find(member => isSame(rows[i], member)) is not { } member) continue;
                found[i] = member;
                left.Remove(member);
            }
        }
    }
}
