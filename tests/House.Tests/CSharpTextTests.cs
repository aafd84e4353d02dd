namespace VuonLen.House.Tests;

public class CSharpTextTests
{
    [Theory]
    [InlineData("int a; // double\nint b;", "int a;          \nint b;")]
    [InlineData("x(\"a \\\" double\") + y", "x(             ) + y")]
    [InlineData("x(@\"a\\\") + y", "x(     ) + y")]
    [InlineData("c is '\"' or 'd'; f", "c is     or    ; f")]
    [InlineData("a /* float\n */ b", "a         \n    b")]
    [InlineData("a = \"\"\"say \"double\" now\"\"\"; b", "a =                       ; b")]
    [InlineData("a = $\"x{b(\"double\")}y{{z}}\"; c", "a =     b(        )        ; c")]
    public void CodeOnly_ProseInside_LeavesCodeInItsPlace(string text, string code) => Assert.Equal(code, CSharpText.CodeOnly(text));
}
