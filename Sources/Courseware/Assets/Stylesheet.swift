/// The one style sheet of the exported pages.
///
/// Colours are custom properties, set for light, dark and print; every pair of text and background
/// has a contrast of at least 4.5 to 1 in each.
enum Stylesheet {
  /// The text of `course.css`, with the math font inside, so that it needs nothing beside it.
  static let css = #"""
    :root {
      color-scheme: light dark;
      --paper: #fffdf9; --ink: #1f2328; --muted: #57606a; --line: #d8d4cb; --shade: #f4f1ea;
      --link: #0b57a4; --accent: #8a3b12; --good: #116329; --bad: #a40e26; --mark: #ffe9a8;
      --heat: 11, 87, 164; --keyword: #8b1a6b; --string: #0a5c36; --number: #7a4100; --comment: #57606a;
      --measure: 44rem;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e8e6e1; --muted: #a9b1ba; --line: #3a4048; --shade: #1f242a;
        --link: #85bdff; --accent: #f0a878; --good: #7bd88f; --bad: #ff9aa2; --mark: #5a4a10;
        --heat: 96, 165, 250; --keyword: #f0a0d8; --string: #8fdcae; --number: #f3b97a; --comment: #a9b1ba;
      }
    }
    @font-face {
      font-family: "Course Math";
      src: url("data:font/woff2;base64,MATH-FONT") format("woff2");
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif;
      overflow-wrap: break-word;
    }
    a { color: var(--link); text-underline-offset: 0.15em; }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--paper); }
    .skip:focus { left: 0; z-index: 1; }
    .site-header, .site-footer, main, .page-nav { max-width: var(--measure); margin: 0 auto; padding: 0 1rem; }
    .site-header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding-block: 1rem; border-bottom: 1px solid var(--line); }
    .site-header a { text-decoration: none; font-weight: 600; }
    .site-footer { padding-block: 2rem; color: var(--muted); font-size: 0.9rem; }
    .contents { margin: 1.5rem 0; padding: 0.75rem 1.25rem; background: var(--shade); border-radius: 0.4rem; }
    .contents h2 { margin: 0; padding: 0; border: 0; font-size: 1rem; }
    .contents ol { margin: 0.25rem 0 0; padding-left: 1.5rem; }
    .page-nav { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; margin-block: 3rem 1rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
    h1 { font-size: 2.1rem; margin: 2rem 0 1rem; }
    h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
    h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
    .anchor { color: var(--muted); text-decoration: none; opacity: 0; }
    p, ul, ol, dl, blockquote, figure, .table, pre { margin: 0 0 1rem; }
    li > p { margin-bottom: 0.4rem; }
    code, pre, kbd, samp { font-family: "SF Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.88em; }
    :not(pre) > code { padding: 0.1em 0.3em; background: var(--shade); border-radius: 0.25em; }
    pre { padding: 0.9rem 1rem; overflow-x: auto; background: var(--shade); border-radius: 0.4rem; line-height: 1.45; tab-size: 4; }
    pre code { font-size: 0.85rem; }
    blockquote { padding-left: 1rem; border-left: 3px solid var(--line); color: var(--muted); }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
    img, svg { max-width: 100%; height: auto; }
    math { font-family: "Course Math", "Latin Modern Math", "STIX Two Math", "Cambria Math", math; font-size: 1.08em; }
    math[display="block"] { display: block math; margin: 0; }
    .math-display { margin: 1rem 0; overflow-x: auto; overflow-y: hidden; padding-block: 0.3rem; }
    .math-error { color: var(--bad); outline: 1px dashed var(--bad); }
    .heading { position: relative; }
    .heading > * { padding-right: 1.5rem; }
    .heading > .anchor { position: absolute; right: 0; bottom: 0.1em; padding: 0 0.3rem; }
    .heading:hover > .anchor, .anchor:focus { opacity: 1; }
    /* Positioned, so that what is hidden in its cells scrolls with it. */
    .table { position: relative; overflow-x: auto; }
    table { border-collapse: collapse; font-size: 0.92rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
    th, td { padding: 0.3rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { border-bottom: 2px solid var(--muted); vertical-align: bottom; }
    .align-right { text-align: right; }
    .align-center { text-align: center; }
    figure { margin: 1.5rem 0; }
    figure > .table, figure > pre { margin-bottom: 0.5rem; }
    figcaption, caption { color: var(--muted); font-size: 0.92rem; text-align: left; }
    caption { caption-side: bottom; padding-top: 0.4rem; }
    figure.code > figcaption { margin-bottom: 0.25rem; }
    .command { display: block; }
    .heat-map td, .heat-map thead th + th { text-align: center; }
    .heat-map td { min-width: 4.2em; border: 2px solid var(--paper); }
    .heat-0 { background: rgb(var(--heat), 0.02); } .heat-1 { background: rgb(var(--heat), 0.07); }
    .heat-2 { background: rgb(var(--heat), 0.12); } .heat-3 { background: rgb(var(--heat), 0.17); }
    .heat-4 { background: rgb(var(--heat), 0.22); } .heat-5 { background: rgb(var(--heat), 0.26); }
    .heat-6 { background: rgb(var(--heat), 0.3); } .heat-7 { background: rgb(var(--heat), 0.34); }
    .heat-8 { background: rgb(var(--heat), 0.38); } .heat-9 { background: rgb(var(--heat), 0.42); }
    .is-marked { font-weight: 700; }
    .is-masked { color: var(--muted); }
    .bar-chart table { width: 100%; }
    .bar-chart td:nth-child(2) { width: 60%; vertical-align: middle; }
    .bar-chart th, .bar-chart td:last-child { white-space: nowrap; }
    .bar-chart svg { display: block; width: 100%; height: 1.1rem; overflow: visible; }
    rect.bar { fill: rgb(var(--heat)); }
    line.mark { stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; }
    tr.mark th, tr.mark td { color: var(--accent); font-weight: 400; }
    .head-diagram svg { display: block; width: 100%; font-family: system-ui, sans-serif; }
    rect.group { stroke: var(--line); }
    rect.query-head { fill: var(--shade); }
    rect.kv-head { fill: rgb(var(--heat), 0.25); }
    .callout { margin: 1.25rem 0; padding: 0.75rem 1rem; border-left: 4px solid var(--link); background: var(--shade); border-radius: 0 0.4rem 0.4rem 0; }
    .callout > :last-child { margin-bottom: 0; }
    .callout-title { margin-bottom: 0.4rem; font-weight: 700; }
    .callout-tip { border-color: var(--good); }
    .callout-warning, .callout-exercise { border-color: var(--accent); }
    .callout-caution { border-color: var(--bad); }
    .callout code { background: var(--paper); }
    .task { list-style: none; margin-left: -1.4rem; }
    .footnotes { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: 0.92rem; }
    .back a { margin-right: 0.5rem; }
    sup { line-height: 0; }
    .token-keyword { color: var(--keyword); } .token-string { color: var(--string); }
    .token-type, .token-number { color: var(--number); } .token-comment { color: var(--comment); font-style: italic; }
    .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (max-width: 30rem) {
      body { font-size: 1rem; }
      h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; }
      th, td { padding: 0.25rem 0.4rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media print {
      :root {
        color-scheme: light;
        --paper: #fff; --ink: #000; --muted: #444; --line: #999; --shade: #f2f2f2; --link: #003a75; --accent: #6b2a08;
        --good: #0b4a1e; --bad: #7d0a1c; --heat: 11, 87, 164; --keyword: #6b1254; --string: #084528; --number: #5e3200; --comment: #444;
      }
      body { font-size: 10.5pt; }
      .skip, .site-header, .page-nav, .anchor, .contents, .command { display: none; }
      main { max-width: none; }
      pre { white-space: pre-wrap; }
      .table, .math-display { overflow: visible; }
      h1, h2, h3 { break-after: avoid; }
      figure, .callout, tr { break-inside: avoid; }
      main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
    }
    """#
    .replacing("MATH-FONT", with: MathFont.base64, maxReplacements: 1)
}
