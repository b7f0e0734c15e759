// The constant output of the survey.
using System;

namespace Formwork.Tests.Kinds;

internal static class SurveyFormats
{
    public static ReadOnlySpan<byte> Get(ReportFormat format, int section) => (format, section) switch
    {
        (ReportFormat.Html, -1) => """
            <!doctype html><html lang="zh-CN"><head><title>{title}</title><style>{style}</style></head><body><main><h1>{title}</h1>
            {preamble}<section id="places">
            <h2>一、场所</h2>
            {text:places}{notes:places}<section id="places.list">
            <h3>（一）名录</h3>
            {table:places.list}{notes:places.list}</section>
            </section>
            <section id="rest">
            <h2>二、其他</h2>
            {text:rest}{notes:rest}</section>
            </main></body></html>
            """u8,
        (ReportFormat.Html, 1) => "<table><tr><th>北馆</th><td>{0}</td><td>{1}</td><td>{2}</td><td>{3}</td><td>{4}</td></tr></table>\n"u8,
        (ReportFormat.Markdown, -1) => "# {title}\n\n## 一、场所\n\n{text:places}{notes:places}### （一）名录\n\n{table:places.list}{notes:places.list}"u8,
        (ReportFormat.Markdown, 1) => "| 北馆 | {0} | {1} | {2} | {3} | {4} |\n\n"u8,
        (ReportFormat.Text, -1) => """
            {title}
            职工人数：{fact:staff}人，注册资本：{fact:capital}万元，级别：{fact:level}，成立日期：{fact:founded}。
            {preamble}一、场所
            {text:places}{notes:places}（一）名录
            {table:places.list}{notes:places.list}（二）汇总
            {table:places.sums}{notes:places.sums}二、其他
            {text:rest}{notes:rest}
            """u8,
        (ReportFormat.Text, 1) => "场所\t访问量\t增长\t启用日期\t规模\t管理人\n北馆\t{0}\t{1}\t{2}\t{3}\t{4}\n南馆\t{5}\t{6}\t{7}\t{8}\t{9}\n"u8,
        (ReportFormat.Text, 2) =>
            "\t上年\t\t本年\n借阅\t{10}\t\t{11}\n其中：网上办理\t{12}\t\t{13}\n到馆\t{14}\t\t{15}\n其中：网上办理\t{16}\t\t{17}\n"u8,
        _ => default,
    };
}
