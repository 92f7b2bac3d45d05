import Texts

/// What stands around the documents of a page: its style for screen, telephone and paper, and the few lines of script that show a figure's
/// derivation where it is clicked. Without script the same links lead to the same places.
enum HTMLPage {
  static func head(_ language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language == .english ? "en" : "zh-CN")">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>\(language.say(PageTexts.title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>

    """
  }

  static func tail(_ language: Language) -> String {
    """
    <aside id="panel" hidden><button type="button">\(language.say(PageTexts.close))</button><div></div></aside>
    <script>
    \(script(language.say(PageTexts.noClaim)))
    </script>
    </body>
    </html>

    """
  }

  private static let style = """
    :root { --ink: #1d2129; --dim: #6b7280; --line: #e3e6ea; --paper: #fff;
      --bad: #b42318; --bad-bg: #fdecea; --warn: #9a6200; --warn-bg: #fdf3dc; --info: #175cd3; --info-bg: #eaf1fd; --good: #1a7f4b; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 52rem; color: var(--ink); background: var(--paper);
      font: 16px/1.75 "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
      overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    a { color: inherit; text-decoration: none; }
    article + article { margin-top: 4rem; border-top: 2px solid var(--ink); }
    h1 { font-size: 1.35rem; line-height: 1.4; margin: 1rem 0 .5rem; }
    h2 { font-size: 1.1rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
    small, .facts, footer, .legend small, .claim i { color: var(--dim); font-size: .875rem; font-style: normal; }
    dd small { margin-left: .25em; }
    code { color: var(--dim); font: .8125rem ui-monospace, monospace; white-space: nowrap; }
    .result { font-size: 1.05rem; margin: .5rem 0; }
    .result .error, .findings .error > p b { color: var(--bad); }
    .result .warning, .findings .warning > p b { color: var(--warn); }
    .result .information, .result .hint, .findings .information > p b, .findings .hint > p b { color: var(--info); }
    .result .good { color: var(--good); }
    .trouble { color: var(--bad); }
    .bar { display: flex; gap: 2px; height: .5rem; margin: .5rem 0 1rem; }
    .bar i { background: var(--line); min-width: 2px; }
    .bar .verified { background: var(--good); } .bar .rounding { background: var(--info); }
    .bar .wrong { background: var(--bad); } .bar .involved { background: #e59a92; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; margin: 0; }
    dt { color: var(--dim); } dd { margin: 0; }
    .findings { padding-left: 1.5rem; margin: 0; }
    .findings > li { margin-bottom: 1rem; }
    .findings p, .findings ul, blockquote { margin: 0; }
    .findings ul { padding-left: 1.1rem; font-size: .9375rem; }
    blockquote { color: var(--dim); font-size: .9375rem; }
    blockquote a { color: var(--info); }
    mark { background: var(--info-bg); color: var(--ink); }
    .error mark { background: var(--bad-bg); } .warning mark { background: var(--warn-bg); }
    .text { border-left: 1px solid var(--line); padding-left: 2.75rem; }
    .text p, .text .table { position: relative; margin: .5rem 0; white-space: pre-wrap; }
    .text [data-n]::before { content: attr(data-n); position: absolute; left: -2.75rem; width: 2.25rem; text-align: right;
      color: #a3a9b3; font-size: .75rem; line-height: 1.75rem; font-weight: normal; }
    .text .title { font-size: 1.15rem; font-weight: bold; text-align: center; }
    .text .heading { font-weight: bold; }
    .text .table { white-space: normal; }
    .text .table > table { display: block; overflow-x: auto; }
    table { border-collapse: collapse; font-size: .8125rem; line-height: 1.5; }
    td, th { border: 1px solid var(--line); padding: .15rem .4rem; vertical-align: top; overflow-wrap: normal; font-weight: normal; }
    th { background: #f6f7f9; }
    .q { border-bottom: 1px solid; white-space: nowrap; }
    .q.verified { border-bottom: 1px solid var(--good); }
    .q.rounding { border-bottom: 2px dashed var(--info); }
    .q.wrong { border-bottom: 3px double var(--bad); color: var(--bad); background: var(--bad-bg); font-weight: bold; }
    .q.involved { border-bottom: 2px dotted var(--bad); }
    .q.unchecked { border-bottom: 1px dotted #9aa1ab; color: #59616e; }
    .f.error { background: var(--bad-bg); } .f.warning { background: var(--warn-bg); }
    .f.information, .f.hint { background: var(--info-bg); }
    .claim { border-left: 3px solid var(--good); padding: .15rem 0 .15rem .75rem; margin: .35rem 0; font-size: .9375rem; }
    .claim.mismatch { border-color: var(--bad); } .claim.rounding { border-color: var(--info); }
    .claim dl { padding: .25rem 0 .25rem 1rem; font-size: .875rem; }
    .claim dd a { border-bottom: 1px solid var(--line); }
    summary { cursor: pointer; }
    :target, .here { outline: 2px solid var(--info); outline-offset: 2px; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); }
    footer p { margin: .25rem 0; }
    #panel { position: fixed; right: 1rem; bottom: 1rem; width: min(30rem, calc(100vw - 2rem)); max-height: 60vh; overflow: auto;
      padding: .75rem 1rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 6px 28px #1d212933; }
    #panel[hidden] { display: none; }
    #panel button { float: right; border: 0; background: none; color: var(--info); font: inherit; font-size: .875rem; cursor: pointer; }
    #panel ol { list-style: none; padding: 0; }
    @media (max-width: 40rem) {
      body { padding: .75rem .875rem 4rem; font-size: 15px; }
      .text { padding-left: 0; border: 0; } .text [data-n]::before { content: none; }
      #panel { left: 0; right: 0; bottom: 0; width: auto; border-radius: 8px 8px 0 0; }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.6; }
      #panel, .legend small { display: none; }
      article + article { break-before: page; margin: 0; border: 0; }
      h2, h3 { break-after: avoid; } .findings > li, .claim, tr { break-inside: avoid; }
      .text .table > table { display: table; width: 100%; font-size: 8pt; }
      td, th { overflow-wrap: anywhere; } .q { white-space: normal; }
    }
    """

  /// - Parameter noClaim: what is said of a figure that takes part in no claim.
  private static func script(_ noClaim: String) -> String {
    """
    (function () {
      var panel = document.getElementById("panel"), body = panel.lastElementChild, here = null;
      function close() { panel.hidden = true; if (here) { here.classList.remove("here"); here = null; } }
      function add(ids, list) {
        (ids || "").split(" ").forEach(function (id) {
          var source = id && document.getElementById(id);
          if (!source) return;
          var copy = source.cloneNode(true);
          copy.removeAttribute("id");
          if (copy.tagName === "DETAILS") copy.open = true;
          list.appendChild(copy);
        });
      }
      document.addEventListener("click", function (event) {
        var mark = event.target.closest(".text a");
        if (!mark) return;
        event.preventDefault();
        close();
        var list = document.createElement("ol");
        list.className = "findings";
        add(mark.dataset.f, list);
        body.replaceChildren(list);
        add(mark.dataset.c, body);
        if (!mark.dataset.f && !mark.dataset.c) list.textContent = "\(noClaim)";
        panel.hidden = false;
        panel.scrollTop = 0;
        here = mark;
        mark.classList.add("here");
        var at = mark.getBoundingClientRect(), over = panel.getBoundingClientRect();
        if (at.bottom > over.top && at.right > over.left) window.scrollBy(0, at.bottom - over.top + 16);
      });
      panel.querySelector("button").addEventListener("click", close);
      document.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
    })();
    """
  }
}
