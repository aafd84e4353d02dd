using System.Globalization;
using System.Text;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

public class CleanListTests
{
    [Fact]
    public void Read_CleanList_FindsNothingAndGivesEveryHousehold()
    {
        var bytes = ListFile.Written(ListWorld.Households);
        var (reader, read) = ListFile.Read(Text(bytes));
        Assert.Empty(reader.Findings.Kept);
        Assert.True(reader.IsFaultless);
        Assert.Equal(ListWorld.Day, reader.Day);
        Assert.Equal(8, reader.Rows);
        Assert.Equal(["07001-00001", "07001-00002", "07004-00001"], read.Select(household => household.Household.Code));
        Assert.Equal(bytes, ListFile.Written(read.Select(household => household.Household)));
    }

    [Fact]
    public void Write_Anywhere_StartsWithAByteOrderMarkAndEndsLinesWithLf()
    {
        var bytes = ListFile.Written(ListWorld.Households);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public void Write_OfficialColumns_StandInTheirOrder()
    {
        string[] official =
        [
            "TT", "Chủ hộ", "Họ tên chủ hộ", "Họ tên thành viên", "Quan hệ với chủ hộ", "Ngày sinh", "Giới tính", "Số CCCD/CMND", "Tỉnh", "Huyện",
            "Mã huyện", "Xã", "Mã xã", "Thôn", "Dân tộc", "Phân loại hộ", "Số QĐ công nhận", "Ngày QĐ", "Điểm B1", "Điểm B2", "Hộ DTTS",
            "Không có khả năng LĐ", "Có thành viên người có công", "Nguyên nhân nghèo", "Ghi chú", "Tuổi", "Số nhân khẩu",
        ];
        Assert.Equal(official, ListFile.Clean().Rows[0][..27]);
    }

    [Fact]
    public void Write_Household_ShowsItAsOfficersDo()
    {
        var list = ListFile.Clean();
        Assert.Equal(["x", "Bùi Văn Chủ", "Bùi Văn Chủ", "Chủ hộ", "05/03/1960", "Nam"], list.Rows[1][1..7]);
        Assert.Equal("Hộ nghèo", list[2, "Phân loại hộ"]);
        Assert.Equal("Thiếu vốn sản xuất; Ốm đau nặng, bệnh hiểm nghèo", list[2, "Nguyên nhân nghèo"]);
        Assert.Equal("", list[3, "Phân loại hộ"]);
        Assert.Equal("1935", list[5, "Ngày sinh"]);
        Assert.Equal("79", list[5, "Tuổi"]);
        Assert.Equal("03/1980", list[6, "Ngày sinh"]);
        Assert.Equal("Hộ không thuộc diện nào", list[6, "Diện theo nation-1"]);
        Assert.Equal("không có", list[6, "Số QĐ theo nation-1"]);
        Assert.Equal("Chưa rà soát", list[8, "Phân loại hộ"]);
        Assert.Equal("07001 Xã An Bình | Thôn Đoài | số 1 | ngõ 3", list[8, "Thường trú"]);
        Assert.Equal("ngoài: 12 phố Xa, tỉnh Khác", list[8, "Tạm trú"]);
        Assert.Equal("07001 Xã An Bình | | xóm trên", list[9, "Thường trú"]);
    }

    [Fact]
    public void Write_OneFactHeldTwice_IsWrittenOnce()
    {
        var household = ListWorld.Households[0];
        var doubled = household with { Facts = [.. household.Facts, .. household.Facts] };
        Assert.Equal(ListFile.Written([household]), ListFile.Written([doubled]));
    }

    [Fact]
    public void WriteReadWrite_ClassByAStandardOfThePast_StaysAsDecided()
    {
        var later = new DateOnly(2017, 6, 30);
        ListStatus[] kept = [new("city-1", "poor", 1, ListWorld.Start, "12/QĐ-UBND", new(2013, 12, 20)), new("nation-2", "poor", 1, new(2016, 1, 1), null, null)];
        var bytes = ListFile.Written([ListWorld.Households[0] with { Statuses = kept }, ListWorld.Households[2]], later);
        var (reader, read) = ListFile.Read(Text(bytes), ListWorld.Context with { Today = later });
        Assert.DoesNotContain(reader.Findings.Kept, finding => finding.Severity == "error");
        Assert.Equal(kept, read[0].Household.Statuses.OrderBy(status => status.Standard, StringComparer.Ordinal));
        Assert.Equal(bytes, ListFile.Written(read.Select(household => household.Household), later));
    }

    [Fact]
    public void Write_ClassByAStandardNotYetInForce_IsRefused()
    {
        var household = ListWorld.Households[2] with { Statuses = [new("nation-2", "poor", 1, ListWorld.Day, null, null)] };
        var refused = Assert.Throws<ProblemException>(() => ListFile.Written([household]));
        Assert.Contains("07004-00001", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CleanList_GivesTheRowsOfTheRegister()
    {
        var (_, read) = ListFile.Read(Text(ListFile.Written(ListWorld.Households)));
        var dossier = read[0].Dossier;
        Assert.Equal("07001-00001", dossier.Household!.Code);
        Assert.Equal(4, dossier.Persons.Count);
        Assert.Equal(["01", "02", "03", "07"], dossier.Memberships.Select(membership => membership.Relation));
        Assert.All(dossier.Memberships, membership => Assert.Equal(ListWorld.Start, membership.Range.From));
        var dwelling = Assert.Single(dossier.Residences);
        Assert.Equal((ListWorld.AnBinh.Id, ListWorld.Doai.Id, "ngõ 2; số 5, cạnh đình"), (dwelling.Place!.Value, dwelling.Village!.Value, dwelling.Address));
        Assert.Equal([IdentityKind.PersonalNumber12, IdentityKind.IdentityCard9], dossier.IdentityNumbers.Select(number => number.Kind));
        Assert.Equal(["city-1 poor 1 1", "nation-1 poor 1 1"], dossier.Statuses.Select(status => $"{status.Standard} {status.Class} {status.Row} {status.Assessment}"));
        var found = Assert.Single(dossier.Assessments);
        Assert.Equal((300_000, 100, 30, 3, Area.Rural), (found.Income!.Value.Value, found.B1, found.B2, found.Deprivations, found.Area));
        Assert.Equal(Enumerable.Range(1, dossier.Facts.Count), dossier.Facts.Select(fact => fact.N));
        // Born on the list's day, after the class began.
        Assert.Equal(ListWorld.Day, read[1].Dossier.Memberships[1].Range.From);
        Assert.Equal([(ResidenceKind.Dwelling, (string?)null), (ResidenceKind.Permanent, "số 1 | ngõ 3"), (ResidenceKind.Temporary, "12 phố Xa, tỉnh Khác")],
            read[2].Dossier.Residences.Where(residence => residence.Person == read[2].Dossier.Persons[0].Id).Select(residence => (residence.Kind, residence.Address)));
    }

    [Fact]
    public void Read_CommuneWithoutVillages_TakesUpTheListsOwn()
    {
        var (_, read) = ListFile.Read(Text(ListFile.Written(ListWorld.Households)));
        Assert.Empty(read[0].NewVillages);
        var village = Assert.Single(read[2].NewVillages);
        Assert.Equal(("3", "Tổ dân phố 3", ListWorld.HoaMuc.Id), (village.Name, village.FullName, village.Parent!.Value));
        Assert.Equal(village, read[2].Household.Village);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Read_OtherDelimiters_IsTheSame(char delimiter)
    {
        var (reader, read) = ListFile.Read(ListFile.Clean().Text(delimiter));
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(ListFile.Written(ListWorld.Households), ListFile.Written(read.Select(household => household.Household)));
    }

    [Fact]
    public void Read_FieldIdsAndAnyOrderAndCrLf_IsTheSame()
    {
        var layout = new ListLayout(ListWorld.Standards.Others(ListWorld.Day), ListWorld.Facts);
        var list = ListFile.Clean();
        for (var i = 0; i < list.Rows[0].Length; i++)
            list.Rows[0][i] = i % 2 == 0 ? layout.Columns[i].Id.ToLowerInvariant() : list.Rows[0][i].Normalize(NormalizationForm.FormD).ToUpperInvariant();
        var turned = new ListFile { Rows = [.. list.Rows.Select(row => row.Reverse().ToArray())] };
        var (reader, read) = ListFile.Read(turned.Text().Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(ListFile.Written(ListWorld.Households), ListFile.Written(read.Select(household => household.Household)));
    }

    [Fact]
    public void Read_DecomposedLettersAndStrayBlanks_AreRepairedInSilence()
    {
        var list = ListFile.Clean();
        foreach (var row in list.Rows.Skip(1))
            for (var i = 0; i < row.Length; i++)
                if (row[i].Length > 0) row[i] = " " + row[i].Normalize(NormalizationForm.FormD).Replace(" ", "  ", StringComparison.Ordinal) + "\u00A0";
        var (reader, read) = ListFile.Read(list.Text());
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(ListFile.Written(ListWorld.Households), ListFile.Written(read.Select(household => household.Household)));
    }

    [Fact]
    public void ReadAndWrite_VietnameseCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var invariant = ListFile.Written(ListWorld.Households);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
            var (reader, read) = ListFile.Read(Text(invariant));
            Assert.Empty(reader.Findings.Kept);
            Assert.Equal(invariant, ListFile.Written(read.Select(household => household.Household)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Read_NoCodes_GivesThem()
    {
        var list = ListFile.Clean().Without("Mã hộ").Without("Mã nhân khẩu");
        var next = 41;
        var (reader, read) = ListFile.Read(list.Text(), ListWorld.Context with { NewHouseholdCode = commune => $"{commune.Code}-{next++:00000}" });
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(["07001-00041", "07001-00042", "07004-00043"], read.Select(household => household.Household.Code));
        Assert.Equal(["07001-00042-01", "07001-00042-02"], read[1].Household.Members.Select(member => member.Code));
    }

    [Fact]
    public void Read_OfficialColumnsOnly_TakesTheListIn()
    {
        var list = ListFile.Clean();
        foreach (var title in list.Rows[0][27..].Where(title => title != "Ngày lập danh sách").ToArray()) list.Without(title);
        list[2, "Có thành viên người có công"] = "";
        var next = 1;
        var context = ListWorld.Context with { NewHouseholdCode = commune => $"{commune.Code}-{next++:00000}", Standards = new(ListWorld.Standards.All.Take(1)) };
        var (reader, read) = ListFile.Read(list.Text(), context);
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(3, read.Count);
        Assert.Equal(new DateOnly(2013, 12, 20), read[0].Household.Statuses[0].From);
    }

    [Fact]
    public void Read_PermanentResidenceInACommuneOfItsTime_KeepsThatCommune()
    {
        var former = ListWorld.AnBinh with { Id = new(Guid.NewGuid()), Code = "07050", Name = "Cũ", InOperation = new(new(2000, 1, 1), new(2008, 8, 1)) };
        var list = ListFile.Clean().With(3, "Thường trú", "07050 Xã Cũ");
        var (reader, read) = ListFile.Read(list.Text(), ListWorld.Context with { Places = [.. ListWorld.Context.Places, former] });
        Assert.Empty(reader.Findings.Kept);
        Assert.Equal(former, read[0].Household.Members[1].Permanent!.Commune);
    }

    private static string Text(byte[] bytes) => new StreamReader(new MemoryStream(bytes)).ReadToEnd();
}
