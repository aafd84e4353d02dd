using VuonLen.Core.Basics;
using Xunit;

namespace VuonLen.Core.Tests.Basics;

public class FoldTests
{
    [Theory]
    [InlineData("Đào Văn Đức", "dao van duc")]
    [InlineData("  Nguyễn  Thị\tHòa ", "nguyen thi hoa")]
    [InlineData("Nguyễn Thị Hoà", "nguyen thi hoa")]
    [InlineData("Ðặng Ưng", "dang ung")]
    [InlineData(null, "")]
    public void Key_AnySpelling_IsTheSame(string? text, string key)
    {
        Assert.Equal(key, Fold.Key(text));
        Assert.Equal(key, Fold.Key(text?.Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Fact]
    public void OfName_AList_IsInVietnameseOrder()
    {
        string[] names = ["Lê Văn An", "Nguyễn Thị Ân", "Trần Bình", "Hà Dũng", "Hà Đào", "Lê Đức", "Lê Thị Hoa", "Đỗ Hòa", "Ma Hóa", "An Văn Hóa", "Bùi Văn Hóa"];
        var sorted = names.OrderBy(SortKey.OfName, StringComparer.Ordinal);
        Assert.Equal(["Lê Văn An", "Nguyễn Thị Ân", "Trần Bình", "Hà Dũng", "Hà Đào", "Lê Đức", "Lê Thị Hoa", "Đỗ Hòa", "Ma Hóa", "An Văn Hóa", "Bùi Văn Hóa"], sorted);
    }
}
