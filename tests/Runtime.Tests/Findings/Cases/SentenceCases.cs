// The checks of texts that the form of 2021 declares.
using System.Collections.Generic;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of the checks of texts that the form of 2021 declares: a sentence that is right, and one that is wrong.</summary>
internal static class SentenceCases
{
    private const string Person = ".natural_person";
    private const string Business = ".organisation.business";

    public static IEnumerable<RuleCase> All =>
    [
        Case("applications.received_in_text", "全年收到政府信息公开申请15件。", "全年收到政府信息公开申请25件。", [.. Row("applications.new"), .. Row("applications.outcomes.total"), .. Row("applications.outcomes.granted")]),
        Case("applications.decided_in_text", "政府信息公开申请办结14件。", "政府信息公开申请办结24件。", Row("applications.carried_out")),
        Case("applications.granted_in_text", "依申请公开予以公开8件。", "依申请公开予以公开28件。", [.. Row("applications.outcomes.partly_granted"), .. Row("applications.outcomes.unavailable.not_held")]),
        Case("applications.partly_granted_in_text", "依申请公开部分公开3件。", "依申请公开部分公开13件。", null),
        Case("applications.refused_in_text", "依申请公开不予公开2件。", "依申请公开不予公开12件。", [.. Row("applications.outcomes.refused.state_secret"), .. Row("applications.outcomes.unavailable.not_held")]),
        Case("applications.carried_out_in_text", "依申请公开结转下年度3件。", "依申请公开结转下年度13件。", null),
        Case("applications.carried_in_in_text", "依申请公开上年结转2件。", "依申请公开上年结转12件。", null),
        Case("review_litigation.reviews_in_text", "因政府信息公开引发行政复议4件。", "因政府信息公开引发行政复议14件。", null),
        Case(
            "review_litigation.litigation_in_text",
            "因政府信息公开引发行政诉讼3件。",
            "因政府信息公开引发行政诉讼13件。",
            ["review_litigation.litigation.direct.upheld", "review_litigation.litigation.direct.pending", "review_litigation.litigation.direct.total"]),
        Case("proactive_disclosure.regulations_in_text", "出台政府规章1件。", "出台政府规章11件。", null),
        Case("proactive_disclosure.documents_in_text", "制发行政规范性文件6件。", "制发行政规范性文件16件。", null),
        Case("proactive_disclosure.repealed_in_text", "废止规范性文件1件。", "废止规范性文件11件。", null),
        Case("proactive_disclosure.in_force_in_text", "现行有效规范性文件40件。", "现行有效规范性文件41件。", null),
    ];

    // Of two rows without a figure no total says what they are.
    private static string[] Row(string row) => [row + Person, row + Business, row + ".total"];

    private static RuleCase Case(string rule, string right, string wrong, string[]? blanks) => new(rule)
    {
        Holds = () => SentenceReport.Saying(right).Validate(),
        Fails = () => SentenceReport.Saying(wrong).Validate(),
        Undecided = blanks is null ? null : () => SentenceReport.Saying(wrong).Without(blanks).Validate(),
        NeverUndecided = blanks is null ? "one cell is all it may mean; where that is blank, nothing is said" : null,
    };
}
