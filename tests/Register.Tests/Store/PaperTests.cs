using VuonLen.Core.Households;
using VuonLen.Register.Tests.World;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Store.Writing;
using Xunit;

namespace VuonLen.Register.Tests.Store;

public class PaperTests
{
    private static readonly Paper Decision = new("quyết định.pdf", "application/pdf", [.. "%PDF-1.4 mẫu"u8]);
    private static readonly Paper Photo = new("ảnh.jpg", "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);

    [Fact]
    public void Do_WithPapers_KeepsThemSealedAndGivesThemBack()
    {
        using var world = new SmallWorld();
        var act = Correct(world, Decision, Photo);
        Assert.Equal([Decision.Name, Photo.Name], Papers(world, act).Select(paper => paper.Name));
        Assert.Equal([Decision.Content.Length, Photo.Content.Length], Papers(world, act).Select(paper => paper.Size));
        Assert.Equal(Photo.Content, Content(world, Papers(world, act)[1]));
        Assert.Equal(0L, world.Ask<long>("select count(*) from paper_content where instr(sealed_content, cast('%PDF' as blob)) > 0"));
        Assert.True(Audit.Verify(world.Store).Ok);
    }

    [Fact]
    public void Do_TheSamePaperTwice_KeepsItsContentOnce()
    {
        using var world = new SmallWorld();
        var (first, second) = (Correct(world, Decision), Correct(world, Decision));
        Assert.Equal((1, 1), (Papers(world, first).Count, Papers(world, second).Count));
        Assert.Equal(1L, world.Ask<long>("select count(*) from paper_content"));
        Assert.True(Audit.Verify(world.Store).Ok);
    }

    [Theory]
    [InlineData("update paper_content set sealed_content = cast(substr(sealed_content, 1, 40) || x'00' || substr(sealed_content, 42) as blob)")]
    [InlineData("update act_paper set name = 'khác.pdf'")]
    [InlineData("update act_paper set size = size + 1")]
    public void Verify_AChangedPaper_NamesIt(string sql)
    {
        using var world = new SmallWorld();
        var act = Correct(world, Decision);
        var paper = Assert.Single(Papers(world, act));
        world.Sql(sql);
        var audit = Audit.Verify(world.Store);
        Assert.False(audit.Ok);
        Assert.All(audit.Broken, broken => Assert.Equal((act, "act_paper", paper.Id), (broken.Act!.Value, broken.Table!, broken.Owner!.Value)));
        if (sql.Contains("paper_content", StringComparison.Ordinal)) Assert.Null(Content(world, paper));
    }

    [Fact]
    public void Verify_AContentThatIsGone_BreaksNothing()
    {
        using var world = new SmallWorld();
        var paper = Assert.Single(Papers(world, Correct(world, Decision)));
        world.Sql("delete from paper_content");
        Assert.True(Audit.Verify(world.Store).Ok);
        Assert.Null(Content(world, paper));
    }

    [Fact]
    public void Undo_OfAnActWithPapers_LeavesThemWithTheAct()
    {
        using var world = new SmallWorld();
        var act = Correct(world, Decision);
        var undo = Undo.Do(world.Store, act, SmallWorld.Header("undone", 5), TimeProvider.System, papers: [Photo]);
        Assert.Equal(380_000L, world.Ask<long>($"select income from assessment where act_to is null and household_id = x'{SmallWorld.Dao.Value:N}'"));
        Assert.Equal(Decision.Content, Content(world, Assert.Single(Papers(world, act))));
        Assert.Equal(Photo.Content, Content(world, Assert.Single(Papers(world, undo.Number))));
        Assert.True(Audit.Verify(world.Store).Ok);
    }

    [Fact]
    public void Do_TheSameRequestTwice_IsOneAct()
    {
        using var world = new SmallWorld();
        var key = new RequestKey("k1", "00");
        var first = Correct(world, key);
        Assert.Equal(first, Correct(world, key));
        Assert.Equal(3, world.Store.LastAct()!.Number);
        Assert.Throws<RequestKeyUsedException>(() => Correct(world, key with { BodySha256 = "01" }));
        Assert.Equal(3, world.Store.LastAct()!.Number);
    }

    private static long Correct(SmallWorld world, params Paper[] papers) => Correct(world, null, papers);

    private static long Correct(SmallWorld world, RequestKey? key, params Paper[] papers) =>
        HouseholdActs.Do(world.Store, TimeProvider.System, SmallWorld.Header("review.corrected", 3), SmallWorld.Dao, long.MaxValue, ground =>
        {
            var edit = new HouseholdEdit(ground.Read(SmallWorld.Dao));
            edit.CorrectAssessment(ground.Read(SmallWorld.Dao).Assessments.Last(row => row.ClosedBy is null).Row.N, new(world.Store.LastAct()!.Number * 1000), null, null, null);
            return [edit.Done()];
        }, papers, key).Number;

    private static List<KeptPaper> Papers(SmallWorld world, long act)
    {
        using var connection = world.Store.Read();
        return [.. PaperReader.Of(connection, [act])[act]];
    }

    private static byte[]? Content(SmallWorld world, KeptPaper paper)
    {
        using var connection = world.Store.Read();
        return PaperReader.Content(connection, paper, world.Store.Keys);
    }
}
