using VuonLen.Documents.Spreadsheets;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

/// <summary>The encodings before Unicode, letter by letter and by known words.</summary>
public class LegacyTextTests
{
    [Theory]
    [InlineData("NguyÔn V¨n §øc", "Nguyễn Văn Đức")]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("ñy ban nh©n d©n thµnh phè", "ủy ban nhân dân thành phố")]
    [InlineData("Hä vµ tªn thµnh viªn", "Họ và tên thành viên")]
    [InlineData("NGUYÔN V¡N §øC", "NGUYỄN VĂN ĐỨC")]
    [InlineData("TrÇn ThÞ Nga, sè 5 ngâ 2", "Trần Thị Nga, số 5 ngõ 2")]
    public void Decode_Tcvn3Words_AreTheWords(string stored, string meant)
    {
        Assert.Equal(VietnameseEncoding.Tcvn3, LegacyText.Evidence(stored));
        Assert.Equal(meant, LegacyText.Decode(stored, VietnameseEncoding.Tcvn3));
    }

    [Theory]
    [InlineData("Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức")]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("Thaønh phoá Hoà Chí Minh, ñöôøng Lyù Töï Troïng", "Thành phố Hồ Chí Minh, đường Lý Tự Trọng")]
    [InlineData("NGUYEÃN THÒ MYÕ", "NGUYỄN THỊ MỸ")]
    [InlineData("Traàn Thò Kyû, thaày thuoác, baèng löûa", "Trần Thị Kỷ, thầy thuốc, bằng lửa")]
    public void Decode_VniWords_AreTheWords(string stored, string meant)
    {
        Assert.Equal(VietnameseEncoding.Vni, LegacyText.Evidence(stored));
        Assert.Equal(meant, LegacyText.Decode(stored, VietnameseEncoding.Vni));
    }

    // TCVN 5712:1993, table of VN3: the small letters with marks from B5 to FE, then the letters without places in western sets.
    [Theory]
    [InlineData("¸µ¶·¹", "áàảãạ")]
    [InlineData("¨¾»¼½Æ", "ăắằẳẵặ")]
    [InlineData("©ÊÇÈÉË", "âấầẩẫậ")]
    [InlineData("ÐÌÎÏÑ", "éèẻẽẹ")]
    [InlineData("ªÕÒÓÔÖ", "êếềểễệ")]
    [InlineData("Ý×ØÜÞ", "íìỉĩị")]
    [InlineData("ãßáâä", "óòỏõọ")]
    [InlineData("«èåæçé", "ôốồổỗộ")]
    [InlineData("¬íêëìî", "ơớờởỡợ")]
    [InlineData("óïñòô", "úùủũụ")]
    [InlineData("\u00ADøõö÷ù", "ưứừửữự")]
    [InlineData("ýúûüþ", "ýỳỷỹỵ")]
    [InlineData("®§¡¢£¤¥¦", "đĐĂÂÊÔƠƯ")]
    public void Decode_Tcvn3Letters_AreTheLetters(string stored, string meant) => Assert.Equal(meant, LegacyText.Decode(stored, VietnameseEncoding.Tcvn3));

    [Theory]
    [InlineData("aùaøaûaõaï", "áàảãạ")]
    [InlineData("aêaéaèaúaüaë", "ăắằẳẵặ")]
    [InlineData("aâaáaàaåaãaä", "âấầẩẫậ")]
    [InlineData("eùeøeûeõeï", "éèẻẽẹ")]
    [InlineData("eâeáeàeåeãeä", "êếềểễệ")]
    [InlineData("íìæóò", "íìỉĩị")]
    [InlineData("oùoøoûoõoï", "óòỏõọ")]
    [InlineData("oâoáoàoåoãoä", "ôốồổỗộ")]
    [InlineData("ôôùôøôûôõôï", "ơớờởỡợ")]
    [InlineData("uùuøuûuõuï", "úùủũụ")]
    [InlineData("ööùöøöûöõöï", "ưứừửữự")]
    [InlineData("yùyøyûyõî", "ýỳỷỹỵ")]
    [InlineData("AÙAØAÂAÁAÊAÉÍÌÆÓÒÔÔÙÖÖÙÑYÙÎ", "ÁÀÂẤĂẮÍÌỈĨỊƠỚƯỨĐÝỴ")]
    [InlineData("ñÑ", "đĐ")]
    public void Decode_VniLetters_AreTheLetters(string stored, string meant) => Assert.Equal(meant, LegacyText.Decode(stored, VietnameseEncoding.Vni));

    [Theory]
    [InlineData("Bùi Văn Chủ", VietnameseEncoding.Unicode)]
    [InlineData("Hoà", null)]
    [InlineData("Tô Hoài, xã Quá Khoẻ", VietnameseEncoding.Unicode)]
    [InlineData("Lý Thông", null)]
    [InlineData("07001-00001", null)]
    [InlineData("Nguyen Van A", null)]
    [InlineData("5 m² · 3 kg", null)]
    public void Evidence_OfUnicodeOrNothing_IsNoOldEncoding(string text, VietnameseEncoding? expected) => Assert.Equal(expected, LegacyText.Evidence(text));

    [Fact]
    public void Decode_TextThatIsUnicodeAlready_StaysAsItIs() => Assert.Equal("Nguyễn Đức ç", LegacyText.Decode("Nguyễn Đức ç", VietnameseEncoding.Tcvn3));
}
