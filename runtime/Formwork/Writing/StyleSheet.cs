// The style sheet of a page: an official form on a screen and on paper.
using System;

namespace Formwork.Writing;

/// <summary>The style sheet of an HTML page.</summary>
internal static class StyleSheet
{
    /// <summary>The style sheet in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => """

        :root{--ink:#1a1a1a;--line:#555;--head:#f3f5f8;--rule:#b3261e;color-scheme:light}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:#eceef1;color:var(--ink);font:1rem/1.8 "Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",SimSun,"Songti SC","Noto Sans CJK SC",serif;font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:anywhere}
        main{max-width:58rem;margin:2rem auto;padding:3.5rem 4rem 4rem;background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.16)}
        h1,h2,h3,th{font-family:"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",SimHei,sans-serif}
        h1{margin:0 0 2rem;padding-bottom:1.4rem;border-bottom:3px double var(--rule);font-size:1.75rem;line-height:1.45;font-weight:700;text-align:center;text-wrap:balance}
        h2{margin:2.4rem 0 .8rem;font-size:1.2rem;line-height:1.5;font-weight:700;break-after:avoid}
        h3{margin:1.2rem 0 .3rem;font-size:1rem;font-weight:700;text-indent:2em;break-after:avoid}
        p{margin:.5rem 0;text-indent:2em;text-align:justify;orphans:2;widows:2}
        .table{margin:1rem 0;overflow-x:auto}
        table{width:100%;border-collapse:collapse;border:1.5px solid var(--line);font-size:.875rem;line-height:1.45;overflow-wrap:normal}
        th,td{padding:.4em .5em;border:1px solid var(--line);text-align:center;vertical-align:middle}
        th{background:var(--head);font-weight:500}
        td{min-width:3em;font-size:.9375rem}
        tbody th[scope=row]{text-align:left}
        th.band{background:#e6eaf0;font-weight:700;text-align:center}
        .corner{font-size:.8125rem;font-weight:400}
        th[scope=rowgroup]:not(.band){min-width:4em}
        .note,.notes p{font-size:.875rem;text-indent:0}
        tr{break-inside:avoid}
        @media screen and (max-width:48rem){body{background:#fff}main{margin:0;padding:1.5rem 1rem 2.5rem;box-shadow:none}h1{font-size:1.35rem}.table{margin-inline:-1rem;padding-inline:1rem}.table table{min-width:40rem}}
        @page{size:A4;margin:22mm 18mm}
        @media print{:root{--ink:#000;--line:#000}body{background:#fff;font-size:10.5pt}main{max-width:none;margin:0;padding:0;box-shadow:none}.table{overflow:visible}table{font-size:9pt}td{font-size:9.5pt;min-width:0}th,td{padding:.25em .3em;print-color-adjust:exact;-webkit-print-color-adjust:exact}thead{display:table-header-group}h1{font-size:18pt}}

        """u8;
}
