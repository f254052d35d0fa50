namespace ZVSearch.Reports.Pages;

/// <summary>Looks of pages that stand on their own: on light and dark screens, and on paper. Text and ground differ at least 7 to 1.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--ink:#14263a;--soft:#3a4d60;--ground:#fff;--panel:#f2f7fb;--line:#7d8d9c;--link:#0b4f7d}
        @media (prefers-color-scheme:dark){:root{--ink:#edf3f8;--soft:#c6d3de;--ground:#111c27;--panel:#1a2a39;--line:#6f8498;--link:#9dcff2}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 "Source Sans 3","Segoe UI","Noto Sans","Liberation Sans",system-ui,sans-serif;overflow-wrap:anywhere}
        main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}main.wide{max-width:80rem}
        h1{font-size:1.875rem;line-height:1.2;margin:0 0 .25rem}h2{font-size:1.375rem;line-height:1.25;margin:2rem 0 .5rem;border-top:2px solid var(--line);padding-top:.75rem}h3{font-size:1.0625rem;margin:1rem 0 .25rem}
        p{margin:.5rem 0}ul,ol{margin:.25rem 0;padding-left:1.5rem}ol{padding-left:2.25rem}li{margin:.375rem 0}
        a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}sup{line-height:0}sup a{padding:.25rem .0625rem}
        .meta,.sources,.origin{color:var(--soft)}.origin{font-size:.9375rem;font-style:italic}.note{border-left:4px solid var(--line);background:var(--panel);padding:.25rem .75rem}
        blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
        .scroll{overflow-x:auto}table{border-collapse:collapse;margin:.75rem 0}.wide table{width:100%}caption{text-align:left;font-weight:600;padding:.25rem 0}
        th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;min-width:5rem;overflow-wrap:break-word}thead th,th[scope=row]{background:var(--panel)}td.num{text-align:right}
        :target{background:var(--panel)}
        @media print{:root{color-scheme:light;--ink:#000;--soft:#222;--ground:#fff;--panel:#fff;--line:#777;--link:#000}main{max-width:none;padding:0}body{font-size:11pt}h2,h3{break-after:avoid}li,tr{break-inside:avoid}.back{display:none}thead{display:table-header-group}}
        """;
}
