import Rules
import SourceText

/// The style sheet of the page: light and dark, narrow and wide, screen and paper; contrast at least 4.5 to 1.
enum HTMLStyle {
  /// A rule per check box that hides the findings of its class while it is not ticked.
  static func filters(categories: [Rules.Category]) -> String {
    let names = Severity.allCases.map { "severity-\($0.rawValue)" } + categories.map { "category-\($0.rawValue)" }
    return names.map { "main:has(#\($0):not(:checked)) .finding.\($0) { display: none; }\n" }.joined()
  }

  static let sheet = """
    :root {
      --text: #1b1b1f; --faint: #55555f; --page: #ffffff; --panel: #f4f4f7; --line: #c9c9d2; --link: #0b4f9e;
      --error: #a3123a; --warning: #8a4b00; --note: #1f5f8b; --good: #1c6b3a; --mark: #ffe9a8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --text: #ececf1; --faint: #b3b3bf; --page: #17171b; --panel: #222229; --line: #45454f; --link: #8ab8ff;
        --error: #ff9bb0; --warning: #ffc078; --note: #9bd0f5; --good: #8fdcab; --mark: #5c4a12;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; background: var(--page); color: var(--text);
      font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; }
    h1 { margin: 0 0 1rem; font-size: 1.75rem; }
    h2 { margin: 2.5rem 0 0.75rem; font-size: 1.3rem; }
    h3 { margin: 1.75rem 0 0.5rem; font-size: 1.05rem; }
    h4 { margin: 0; font-size: 1rem; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--page); }
    code, .context { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: 0.92em; }
    .verdict { margin: 0 0 1rem; padding: 0.75rem 1rem; border-left: 0.4rem solid; background: var(--panel); }
    .verdict { font-weight: 600; }
    .clean { color: var(--good); }
    .objected { color: var(--error); }
    .verdict.incomplete { color: var(--warning); }
    .notifications.incomplete h2 { color: var(--warning); }
    .figures {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.5rem; margin: 0 0 1rem;
    }
    .figures div { padding: 0.5rem 0.75rem; background: var(--panel); }
    .figures dt { color: var(--faint); font-size: 0.875rem; }
    .figures dd { margin: 0; font-size: 1.4rem; font-variant-numeric: tabular-nums; }
    .source, .place { margin: 0; color: var(--faint); font-size: 0.9rem; }
    .filters { display: grid; gap: 0.75rem; }
    fieldset { margin: 0; padding: 0.5rem 0.75rem 0.75rem; border: 1px solid var(--line); }
    legend { padding: 0 0.35rem; font-weight: 600; }
    label { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 2rem; margin-right: 1rem; }
    input { width: 1.15rem; height: 1.15rem; accent-color: var(--link); }
    .finding {
      margin: 0.75rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-left: 0.4rem solid;
      break-inside: avoid;
    }
    .finding h4 { font-size: 1.05rem; }
    .finding.severity-error { border-left-color: var(--error); }
    .finding.severity-warning { border-left-color: var(--warning); }
    .finding.severity-note { border-left-color: var(--note); }
    .badge { font-weight: 700; }
    .severity-error .badge { color: var(--error); }
    .severity-warning .badge { color: var(--warning); }
    .severity-note .badge { color: var(--note); }
    .badge::after { content: ":"; }
    .context { margin: 0.5rem 0; padding: 0.5rem 0.75rem; background: var(--panel); white-space: pre-wrap; }
    mark { background: var(--mark); color: inherit; text-decoration: underline; text-underline-offset: 0.2em; }
    .details { margin: 0.5rem 0 0; }
    .details div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 0.75rem; }
    .details dt { color: var(--faint); }
    .details dd { margin: 0; }
    .exception-expired .state, .exception-unused .state, .exception-expiring .state { color: var(--warning); }
    .state { font-weight: 600; }
    .paths { padding-left: 1.25rem; }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
    th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    th { overflow-wrap: normal; white-space: nowrap; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    footer { margin-top: 3rem; color: var(--faint); font-size: 0.9rem; }
    @media (max-width: 34rem) {
      .details div { grid-template-columns: 1fr; margin-bottom: 0.35rem; }
      .figures { grid-template-columns: 1fr 1fr; }
    }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      .filters, .skip { display: none; }
      .scroll { overflow: visible; }
      a { color: inherit; }
    }

    """
}
