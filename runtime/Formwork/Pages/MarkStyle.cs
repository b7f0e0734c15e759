using System;

namespace Formwork.Pages;

/// <summary>The style of a page with findings. What is grave is told by line and number too, not by colour
/// alone.</summary>
internal static class MarkStyle
{
    /// <summary>The style in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => """
        .error{--tone:#a3201a;--tint:#fdeceb;--edge:solid}
        .warning{--tone:#7a4f00;--tint:#fff3d1;--edge:dashed}
        .information{--tone:#1a5590;--tint:#e9f2fb;--edge:dotted}
        .accepted{--tone:#5c6167;--tint:#f2f3f4;--edge:dotted}
        .findings{margin:0 0 2.5rem;padding:1rem 1.4rem 1.1rem;border:1px solid #b9bec6;border-top:4px solid var(--tone);background:#fcfcfd;font:.9375rem/1.65 var(--sans)}
        .findings h2{margin:0;font-size:1.1rem}
        .findings h3{margin:.9rem 0 .2rem;font-size:.9375rem;text-indent:0}
        .findings p{margin:.2rem 0;text-indent:0}
        .findings ol{margin:0;padding-inline-start:2.2em}
        .findings li{margin:.35rem 0}
        .findings li::marker{font-weight:700}
        .findings strong{display:inline-block;padding:0 .4em;border:1.5px var(--edge) var(--tone);border-radius:2px;background:var(--tint);color:var(--tone);font-size:.8125rem;line-height:1.5}
        .findings a{color:#1a4f8a;white-space:nowrap}
        .marked{background:var(--tint)}
        td.marked{outline:2px var(--edge) var(--tone);outline-offset:-3px}
        mark.marked{padding:0 .1em;border-bottom:2px var(--edge) var(--tone);color:inherit}
        mark.marked:empty{padding:0 1em}
        p.marked{padding:.4em .8em;border-inline-start:4px var(--edge) var(--tone);font:.875rem/1.6 var(--sans);text-indent:0}
        .marks{margin-inline-start:.15em;font:700 .6875rem/1 var(--sans);white-space:nowrap}
        .marks a{padding:.1em .2em;color:var(--tone);text-decoration:none}
        .marks a:hover,.marks a:focus-visible{background:var(--tone);color:#fff}
        td:target,li:target,.marks a:target{box-shadow:0 0 0 3px #f5b301}
        @media print{.findings{padding:.8em 1em;font-size:9.5pt;break-after:avoid}.findings a{display:none}.findings li{break-inside:avoid}.findings strong{font-size:8pt}.marked,.findings strong{-webkit-print-color-adjust:exact;print-color-adjust:exact}p.marked{font-size:9pt}.marks{font-size:7pt}}

        """u8;
}
