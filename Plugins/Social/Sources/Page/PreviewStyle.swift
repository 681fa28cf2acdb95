import SpreCore

/// The style sheet of the page of drafts, beside the shared one.
enum PreviewStyle {
  static func sheet(_ words: WorkingLanguage) -> String {
    // The words at the fold are no part of the text, so that copying leaves them out.
    rules + ".fold::before{content:\"— \(PreviewWords.seeMore[words]) —\"}\n"
  }

  private static let rules = """
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1rem;align-items:start}
    .cards .card{margin:0;min-width:0}
    .post-head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem}
    .post-head h3,.post-head p{margin:0}
    .count{font-variant-numeric:tabular-nums;white-space:nowrap;font-weight:600}
    .bar{height:.3rem;margin:.4rem 0 .75rem;border-radius:.15rem;background:var(--line);overflow:hidden}
    .bar span{display:block;height:100%;background:var(--accent)}
    .bar.is-over span{background:var(--error)}
    .mark{margin:0 0 .5rem}
    .post{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--surface);border-radius:.375rem;\
    padding:.75rem 1rem;margin:0 0 .75rem;-webkit-user-select:all;user-select:all}
    .post .link{color:var(--accent);text-decoration:underline;text-underline-offset:.15em}
    .post .tag{color:var(--accent)}
    .fold::before{display:block;margin:.35rem 0;color:var(--quiet);font-size:.85rem;text-align:center}
    .why{margin:0 0 .5rem;overflow-wrap:anywhere}
    .facts{margin-top:-.5rem}
    .picture{margin:0 0 1rem;max-width:26rem}
    .picture img{display:block;border-radius:.375rem}
    .picture figcaption{margin-top:.35rem}
    .findings{list-style:none;padding:0;margin:0 0 .75rem;font-size:.95rem}
    .findings li{margin:.35rem 0}
    .ways{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;font-size:.9rem;margin:0}
    .ways .button{padding:.4rem .9rem}
    .ways .file{overflow-wrap:anywhere}
    .source{overflow-wrap:anywhere;min-width:14rem}
    section{border-top:1px solid var(--line);margin-top:2.5rem}
    section h2{margin-top:1.5rem}
    @media print{.cards{grid-template-columns:1fr 1fr}.post{border:1px solid var(--line)}}

    """
}
