using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList.Known;

/// <summary>A list of households the register knows: what differs is told as old and new, and becomes rows of two dates.</summary>
public class KnownListTests
{
    private readonly KnownWorld _world = new(ListWorld.Households);

    /// <summary>What only a list of known households can have wrong: planted in the clean list.</summary>
    public static TheoryData<string, int, string, string> Faults => new()
    {
        { "class_kept", 2, "Diện theo nation-1", "Hộ cận nghèo" },
        { "decision_kept", 2, "Phân loại hộ", "" },
        { "review_kept", 2, "Ngày rà soát", "06/11/2013" },
        { "household_not_then", 2, "Mã hộ", "" },
        { "member_absent", 2, "Họ tên thành viên", "" },
        { "head_absent", 2, "Chủ hộ", "" },
        { "known_refused", 2, "Mã hộ", "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_KnownHouseholdWithAFault_IsFoundThere(string kind, int row, string column, string value)
    {
        var list = ListFile.Clean();
        var context = _world.Context();
        if (value.Length > 0) list.With(row, column, value);
        switch (kind)
        {
            case "decision_kept": list.With(2, "Số QĐ công nhận", "13/QĐ-UBND").With(2, "Số QĐ theo nation-1", "12/QĐ-UBND"); break;
            case "household_not_then": context = context with { Known = (code, day) => _world.Find(code, code.EndsWith("07001-00001", StringComparison.Ordinal) ? new(2001, 1, 1) : day) }; break;
            case "member_absent": list.With(2, "Số nhân khẩu", "3").Rows.RemoveAt(3); break;
            case "head_absent":
                list.Rows.RemoveAt(1);
                ListFile.CopyHead(list, from: ListFile.Clean(), line: 2);
                list.With(2, "Họ tên chủ hộ", "Lê Thị Vợ").With(3, "Họ tên chủ hộ", "").With(4, "Họ tên chủ hộ", "").With(2, "Quan hệ với chủ hộ", "Chủ hộ").With(2, "Số nhân khẩu", "3");
                break;
            case "known_refused": context = context with { Known = (code, day) => Altered(_world.Find(code, day)!) }; break;
        }
        var (reader, _) = ListFile.Read(list.Text(), context);
        Assert.Contains((kind, row, column), reader.Findings.Kept.Select(finding => (finding.Kind, finding.Row, finding.Column)));
        Assert.Equal(kind is "household_not_then" or "known_refused", reader.Findings.Errors > 0);
    }

    // The list's register and the record of the household disagree: what the record does not allow is refused in its own words.
    private static KnownHousehold Altered(KnownHousehold known) => known with
    {
        Then = known.Then! with { Members = [.. known.Then.Members.Select(member => member.Relation == "02" ? member with { Relation = "03" } : member)] },
    };

    [Fact]
    public void Read_ListOfWhatTheRegisterHolds_ChangesNothing()
    {
        var (reader, read) = ListFile.Read(ListFile.Clean().Text(), _world.Context(new(EndAbsent: true, EndBlank: true)));
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(3, read.Count);
        Assert.All(read, listed =>
        {
            Assert.Empty(listed.Known!.Differences);
            Assert.Null(listed.Known.Change);
            Assert.False(listed.Dossier.IsAnything);
        });
    }

    [Fact]
    public void Read_NameFactIncomeAndPapersDiffering_AreToldOldAndNew()
    {
        var list = ListFile.Clean().With(2, "Thu nhập (đồng/người/tháng)", "350000").With(3, "Họ tên thành viên", "Lê Thị Vợi").With(3, "Số CCCD/CMND", ListWorld.Card(5))
            .With(5, "Trợ cấp xã hội hằng tháng", "").With(4, "Hiện diện", "Nằm viện");
        var (reader, read) = ListFile.Read(list.Text(), _world.Context());
        Assert.Empty(reader.Findings.Kept);
        var known = read[0].Known!;
        Assert.Equal(
            [
                (DifferenceKind.Corrected, null, "Thu nhập (đồng/người/tháng)", "300000", "350000"),
                (DifferenceKind.Corrected, "Lê Thị Vợ", "Họ tên thành viên", "Lê Thị Vợ", "Lê Thị Vợi"),
                (DifferenceKind.Corrected, "Lê Thị Vợ", "Số CCCD/CMND", "••••••111", ListWorld.Card(5)),
                (DifferenceKind.Changed, "Bùi Văn Con", "Hiện diện", "Đi làm ăn xa", "Nằm viện"),
                (DifferenceKind.Blank, "Bùi Thị Mẹ", "Trợ cấp xã hội hằng tháng", "Người khuyết tật đặc biệt nặng", null),
            ],
            known.Differences.Select(found => (found.Kind, found.Person, found.What, found.Old, found.New)));
        var history = _world["07001-00001"];
        KnownWorld.Record(history, known.Change!, 2);
        Assert.Equal("working_away", history.At(ListWorld.Day.AddDays(-1)).Facts.Single(fact => fact.Code == "presence").Value);
        Assert.Equal("hospital", history.At(ListWorld.Day).Facts.Single(fact => fact.Code == "presence").Value);
        // A correction holds for all days; the class that rests on the corrected figures stays.
        Assert.Contains(history.At(ListWorld.Start).Persons, person => person.Name == "Lê Thị Vợi");
        Assert.Equal([("city-1", "poor"), ("nation-1", "poor")], history.At(ListWorld.Day).Statuses.Select(status => (status.Standard, status.Class)).Order());
        Assert.Contains(history.At(ListWorld.Day).Facts, fact => fact.Code == "social_allowance");
    }

    [Fact]
    public void Read_MemberWithoutCode_IsMatchedByPapersThenByNameAndBirth()
    {
        var list = ListFile.Clean();
        for (var line = 2; line <= 5; line++) list[line, "Mã nhân khẩu"] = "";
        list.With(3, "Họ tên thành viên", "Lê Thị Vợi").With(4, "Giới tính", "Nữ");
        var (reader, read) = ListFile.Read(list.Text(), _world.Context());
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal([("Lê Thị Vợ", "Lê Thị Vợi"), ("Nam", "Nữ")], read[0].Known!.Differences.Select(found => (found.Old, found.New)));
    }

    [Fact]
    public void Read_PapersOfAnotherMember_AreRefused()
    {
        var list = ListFile.Clean().With(2, "Số CCCD/CMND", ListWorld.Card(1)).With(3, "Số CCCD/CMND", "");
        var (reader, _) = ListFile.Read(list.Text(), _world.Context());
        Assert.Equal(("identity_known", 2), Assert.Single(reader.Findings.Kept.Where(finding => finding.Severity == "error").Select(finding => (finding.Kind, finding.Row))));
    }

    [Fact]
    public void Read_NewMemberAndMissingOne_EnterAndStayUntilChosen()
    {
        var list = ListFile.Clean().With(4, "Mã nhân khẩu", "").With(4, "Họ tên thành viên", "Bùi Thị Mới").With(4, "Ngày sinh", "10/01/2014").With(4, "Tuổi", "").With(4, "Giới tính", "Nữ")
            .With(4, "Hiện diện", "");
        var kept = Assert.Single(ListFile.Read(list.Text(), _world.Context()).Households, listed => listed.Known!.Change is not null).Known!;
        Assert.Equal([DifferenceKind.Absent, DifferenceKind.Entered], kept.Differences.Select(found => found.Kind));
        Assert.Empty(kept.Change!.Supersede);
        // Serial 05 is somebody's who has moved to another household since.
        Assert.Equal("07001-00001-06", Assert.Single(kept.Change.Insert.Persons).Code);

        var ended = ListFile.Read(list.Text(), _world.Context(new(EndAbsent: true, EndBlank: false))).Households[0].Known!;
        var history = _world["07001-00001"];
        KnownWorld.Record(history, ended.Change!, 2);
        Assert.Equal(["Bùi Thị Mẹ", "Bùi Thị Mới", "Bùi Văn Chủ", "Lê Thị Vợ"], history.At(ListWorld.Day).Persons.Select(person => person.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("not_listed", ListWorld.Day), history.Memberships.Select(row => row.Row).Where(row => row.EndCause is not null).Select(row => (row.EndCause, row.Range.To!.Value)).Single());
    }

    [Fact]
    public void Read_HeadHandingOver_KeepsOneHeadOnEachDay()
    {
        var list = ListFile.Clean();
        (list.Rows[1], list.Rows[2]) = (list.Rows[2], list.Rows[1]);
        ListFile.CopyHead(list, from: ListFile.Clean(), line: 2);
        foreach (var line in new[] { 2, 3, 4, 5 }) list.With(line, "Họ tên chủ hộ", "Lê Thị Vợ");
        ListFile.ClearHead(list, line: 3);
        list.With(2, "Quan hệ với chủ hộ", "Chủ hộ").With(3, "Quan hệ với chủ hộ", "Vợ/chồng").With(2, "Thông tin khác", "water=3").With(3, "Thông tin khác", "blind=no");
        var (reader, read) = ListFile.Read(list.Text(), _world.Context());
        Assert.Empty(reader.Findings.Kept);
        var history = _world["07001-00001"];
        KnownWorld.Record(history, read[0].Known!.Change!, 2);
        string Head(DateOnly day) => history.At(day) is var then ? then.Persons.Single(person => person.Id == then.Memberships.Single(row => row.Relation == Membership.Head).Person).Name : "";
        Assert.Equal(("Bùi Văn Chủ", "Lê Thị Vợ"), (Head(ListWorld.Day.AddDays(-1)), Head(ListWorld.Day)));
    }

    [Fact]
    public void Read_HouseholdOutOfSight_IsNotTheirs()
    {
        var context = _world.Context() with { Known = (code, day) => _world.Find(code, day)! with { IsTheirs = false } };
        var (reader, _) = ListFile.Read(ListFile.Clean().Text(), context);
        Assert.Contains(("commune_not_theirs", 2, "Mã hộ"), reader.Findings.Kept.Select(finding => (finding.Kind, finding.Row, finding.Column)));
    }
}
