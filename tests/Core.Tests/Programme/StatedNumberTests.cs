using CsCheck;
using VuonLen.Core.Programme;
using Xunit;

namespace VuonLen.Core.Tests.Programme;

public class StatedNumberTests
{
    [Theory]
    [InlineData("45732", 45732, 0)]
    [InlineData("2.66", 266, 2)]
    [InlineData("0.05", 5, 2)]
    [InlineData("1.10", 110, 2)]
    public void TryParse_ANumber_KeepsHowExactItIs(string text, long digits, int decimals)
    {
        Assert.True(StatedNumber.TryParse(text, out var number));
        Assert.Equal((digits, decimals, text), (number.Digits, number.Decimals, number.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("45,7")]
    [InlineData("1.23456")]
    [InlineData("1 000")]
    public void TryParse_NoSuchNumber_IsRefused(string text) => Assert.False(StatedNumber.TryParse(text, out _));

    [Fact]
    public void DigitsWith_MoreDecimals_IsTheSameNumber() => Assert.Equal(1100, new StatedNumber(11, 1).DigitsWith(3));

    [Fact]
    public void ToString_AnyNumber_ParsesBack() => Gen.Select(Gen.Long[0, 999_999_999_999], Gen.Int[0, 4]).Sample(
        (digits, decimals) => StatedNumber.TryParse(new StatedNumber(digits, decimals).ToString(), out var back) && back == new StatedNumber(digits, decimals),
        iter: 2000, seed: "0000KeO1mV2w");
}
