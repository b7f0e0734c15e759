// What a report needs besides right sums, written by hand: facts, and words in texts.
using System;

namespace Formwork.Benchmarks;

/// <summary>The checks of facts and texts that the form declares, but for figures in texts, by hand.</summary>
public static class HandWrittenWords
{
    private static readonly string[] s_leftOver = ["（文字描述）", "具体网址", "表格如下"];

    /// <summary>Whether all facts and texts are there and as they should be.</summary>
    /// <param name="report">The report.</param>
    public static bool AreSound(AnnualReport report)
    {
        var facts = report.Facts;
        if (string.IsNullOrWhiteSpace(facts.Agency) || facts.Year is not (>= 1 and <= 9999 and var year) || facts.Level is not (null or AnnualReport.ReportFacts.LevelChoice.Department or AnnualReport.ReportFacts.LevelChoice.Government))
        {
            return false;
        }

        var deadline = facts.Level == AnnualReport.ReportFacts.LevelChoice.Department ? new DateOnly(year + 1, 1, 31) : new DateOnly(year + 1, 3, 31);
        return !(facts.Published > deadline) && !(facts.Published <= new DateOnly(year, 12, 31))
            && !(facts.PeriodFrom is { } from && from != new DateOnly(year, 1, 1)) && !(facts.PeriodTo is { } to && to != new DateOnly(year, 12, 31))
            && IsTelephone(facts.Telephone) && IsWeb(facts.Website)
            && IsFilledIn(facts.Agency) && IsFilledIn(facts.Address) && IsFilledIn(facts.Telephone) && IsFilledIn(facts.Website) && IsFilledIn(report.Preamble)
            && IsWritten(report.Overview.Text) && IsWritten(report.Problems.Text) && IsWritten(report.OtherMatters.Text)
            && SpeaksOfTopics(report.Overview.Text!, facts.Level == AnnualReport.ReportFacts.LevelChoice.Government)
            && Says(report.OtherMatters.Text!, "信息处理费", "信息公开处理费", "信息公开收费", "申请收费");
    }

    private static bool SpeaksOfTopics(string text, bool isGovernment) =>
        Says(text, "主动公开")
        && Says(text, "申请公开")
        && Says(text, "信息管理")
        && Says(text, "平台建设")
        && Says(text, "监督保障", "监督和保障")
        && (!isGovernment || Says(text, "工作考核", "社会评议", "责任追究"));

    private static bool Says(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFilledIn(string? text) => text is null || !Says(text, s_leftOver);

    private static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text) && IsFilledIn(text);

    private static bool IsTelephone(string? text)
    {
        var digits = 0;
        foreach (var character in text ?? "000")
        {
            digits += char.IsDigit(character) ? 1 : 0;
        }

        return digits >= 3;
    }

    private static bool IsWeb(string? text)
    {
        var dot = (text ?? "a.b").IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && dot < (text ?? "a.b").Length - 1;
    }
}
