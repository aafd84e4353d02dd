using VuonLen.Core.Facts;
using VuonLen.Law;
using VuonLen.Law.Facts;
using Xunit;

namespace VuonLen.Register.Tests.Law.Facts;

public class FactFilesTests
{
    private static readonly FactVocabulary Facts = LawFolder.Locate().Facts();

    [Fact]
    public void Facts_TheShippedFiles_HoldTheAgreedCodesAndNumbersOfChoices() => Assert.Equal(
        "agricultural_insurance:0 blind:0 cause_of_poverty:13 disability_kind:6 disability_level:3 education:6 ethnicity:54 housing:5 latrine:5 leprosy:0 "
        + "merit_allowance:10 no_labour:0 no_papers_reason:4 presence:8 qualification:8 relation:12 schooling:10 serious_illness:6 social_allowance:10 "
        + "sudden_hardship:5 trade:9 water:6 wish:9 work:8",
        string.Join(' ', Facts.Terms.OrderBy(term => term.Code, StringComparer.Ordinal).Select(term => $"{term.Code}:{term.Choices.Count}")));

    [Fact]
    public void Facts_WhatTheLawCallsSensitive_IsSensitive() => Assert.Equal(
        ["blind", "cause_of_poverty", "disability_kind", "disability_level", "ethnicity", "leprosy", "presence", "serious_illness", "social_allowance", "sudden_hardship"],
        Facts.Terms.Where(term => term.Sensitivity == Sensitivity.Sensitive).Select(term => term.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Facts_DefaultsManyAndHouseholds_AreAsAgreed()
    {
        Assert.Equal("ethnicity=01 presence=at_home", string.Join(' ', Facts.Terms.Where(t => t.Default is not null).Select(t => t.Code + "=" + t.Default)));
        Assert.Equal("serious_illness disability_kind cause_of_poverty sudden_hardship wish".Split(' ').Order(),
            Facts.Terms.Where(t => t.Many).Select(t => t.Code).Order());
        Assert.Equal("agricultural_insurance cause_of_poverty housing latrine no_labour sudden_hardship water wish".Split(' '),
            Facts.Terms.Where(t => t.Subject == FactSubject.Household).Select(t => t.Code).Order());
        Assert.All(Facts.Terms, term => Assert.Equal(term.Choices.Count > 0 ? FactType.Choice : FactType.Flag, term.Type));
    }

    [Fact]
    public void Choice_ByCode_IsTheAgreedName()
    {
        Assert.Equal(("Chủ hộ", "Mường", "Thân nhân liệt sĩ"), (Facts["relation"].Choice("01")!.Term, Facts["ethnicity"].Choice("06")!.Term, Facts["merit_allowance"].Choice("2")!.Term));
        Assert.Contains("H'Mông", Facts["ethnicity"].Choice("08")!.Also);
        Assert.Null(Facts["relation"].Choice("13"));
    }
}
