/// The style sheet of the page about coverage, beside the shared ones.
enum CoveragePageStyle {
  static let sheet = """
    .cells td{min-width:7.5rem;font-size:.875rem}
    .reach td,.reach thead th{font-size:.85rem;padding:.4rem}
    .reach tbody th{text-align:start;font-weight:400;min-width:9rem}
    .cells tbody th{min-width:9rem;font-weight:400;position:sticky;left:0;background:var(--ground)}
    .levels td,.freshness td{font-variant-numeric:tabular-nums}
    .levels tbody th,.freshness tbody th{font-weight:600;text-align:start}
    @media screen and (max-width:40rem){.cells tbody th{min-width:6.5rem;font-size:.85rem}\
    .levels,.freshness{font-size:.85rem}.levels td,.levels th,.freshness td,.freshness th{padding:.4rem}}
    @page{size:A4 landscape;margin:12mm}
    @media print{.reach th,.reach td,.reach thead th{font-size:7.5pt;padding:1.5pt 3pt}.cells{font-size:7.5pt}.cells td{min-width:0;padding:.25rem;font-size:7.5pt}.cells th{padding:.25rem}\
    .cells tbody th{min-width:5rem}h1{margin:0 0 .25rem}h2{margin-top:1.5rem}}

    """
}
