using VuonLen.Core.Basics;

namespace VuonLen.Core.Households;

/// <summary>Tables of a household, and of its persons, whose open rows an act may close.</summary>
public enum RowTable
{
    [Term("thành viên của hộ")] Membership,
    [Term("nơi cư trú của hộ")] Residence,
    [Term("thông tin của hộ")] Fact,
    [Term("số liệu rà soát")] Assessment,
    [Term("diện đã công nhận")] Status,
    [Term("liên hệ giữa hai hộ")] Link,
    [Term("mã hộ")] Household,
    [Term("họ tên và ngày sinh")] Person,
    [Term("số giấy tờ")] Identity,
}

/// <summary>A row that is no longer believed.</summary>
/// <param name="Owner">Id of the household, or of the person for what persons own.</param>
public readonly record struct RowKey(RowTable Table, Guid Owner, int N);

/// <summary>What an act writes of one household.</summary>
/// <param name="Insert">New rows, numbered on from the last ones.</param>
/// <param name="Supersede">Rows of earlier acts that no longer hold as known; their closed or corrected versions are among the new rows.</param>
public sealed record HouseholdChange(Dossier Insert, IReadOnlyList<RowKey> Supersede);
