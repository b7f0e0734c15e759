using System;

namespace Formwork.Pages;

/// <summary>The style sheet of an HTML page.</summary>
internal static class StyleSheet
{
    /// <summary>The style sheet in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => """

        :root{--ink:#1a1a1a;--line:#4a4f57;--head:#f3f5f8;--band:#e4e9f0;--rule:#b3261e;--indent:0;--leading:1.6;--serif:"Noto Serif","Source Serif 4",Georgia,"Times New Roman",serif;--sans:"Noto Sans","Source Sans 3","Segoe UI","Helvetica Neue",Arial,sans-serif;color-scheme:light}
        :root:lang(zh){--indent:2em;--leading:1.8;--serif:"Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,serif;--sans:"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",SimHei,sans-serif}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:#eceef1;color:var(--ink);font:1rem/var(--leading) var(--serif);font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:anywhere}
        main{max-width:58rem;margin:2rem auto;padding:3.5rem 4rem 4rem;background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.16)}
        h1,h2,h3,h4,h5,h6,th,.corner{font-family:var(--sans)}
        h1{margin:0 0 2rem;padding-bottom:1.4rem;border-bottom:3px double var(--rule);font-size:1.75rem;line-height:1.45;font-weight:700;text-align:center;text-wrap:balance}
        h2{margin:2.4rem 0 .8rem;font-size:1.2rem;line-height:1.5;font-weight:700;break-after:avoid}
        h3,h4,h5,h6{margin:1.2rem 0 .3rem;font-size:1rem;font-weight:700;text-indent:var(--indent);break-after:avoid}
        section section>:first-child{margin:1.8rem 0 .6rem;font-size:1.0625rem;line-height:1.5;text-indent:0}
        p{margin:.5rem 0;text-indent:var(--indent);orphans:2;widows:2}
        .table{margin:1rem 0;padding:1px;overflow-x:auto}
        table{width:100%;border-collapse:collapse;border:2px solid var(--line);font-size:.875rem;line-height:1.45;overflow-wrap:normal}
        th,td{padding:.4em .35em;border:1px solid var(--line);text-align:center;vertical-align:middle}
        th{background:var(--head);font-weight:500;text-wrap:balance}
        thead th{min-width:3.7em;padding-inline:.25em}
        td{height:1.9em;font-size:.9375rem}
        .even{table-layout:fixed;overflow-wrap:anywhere}
        .even .stub{width:9em}
        tbody th[scope=row],th[scope=rowgroup][rowspan]{padding-inline:.6em;text-align:start;text-wrap:wrap}
        th[scope=rowgroup][rowspan]{width:6.3em;min-width:6.3em}
        th[scope=rowgroup]:not([rowspan]){background:var(--band);font-weight:700}
        .corner{font-size:.8125rem;padding-inline:1em}
        .note,.notes{margin:.5rem 0;padding:0;font-size:.875rem;line-height:1.6;text-indent:0;list-style:none}
        tr:not(:has([rowspan])){break-inside:avoid}
        @media screen and (max-width:48rem){body{background:#fff}main{margin:0;padding:1.5rem 1rem 2.5rem;box-shadow:none}h1{font-size:1.35rem}.table{margin-inline:-1rem;padding-inline:1rem}thead th,td{min-width:2.6em}tbody th[scope=row]{min-width:5em}.even{min-width:40rem}}
        @page{size:A4;margin:20mm 18mm}
        @media print{:root{--ink:#000;--line:#000}body{background:none;font-size:10.5pt}main{max-width:none;margin:0;padding:0;box-shadow:none}.table{overflow:visible}.table:not(:has(tr:nth-child(10))){break-inside:avoid}thead,tbody tr:first-child{break-after:avoid}tbody tr:last-child{break-before:avoid}table{border-width:1.2pt;font-size:8.5pt}td{font-size:9pt}th,td{padding:.25em .2em;border-width:.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}thead{display:table-header-group}thead th{min-width:3.2em;padding-inline:.1em}h1{font-size:18pt}h2{font-size:13pt}.note,.notes{font-size:9pt}}

        """u8;
}
