import SpreCore
import SpreFormats

/// What the site's pages look like beside what all of Spre's pages share.
enum SiteStyle {
  /// The rules, with a bar of the organisation's colour across the top.
  static func sheet(_ brand: Organisation.Brand) -> String {
    SiteHeader.stripe(brand) + SiteHeader.styles + rules
  }

  private static let rules = """
    .links,.contents ul ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
    .links a,.contents a{display:inline-block;padding:.25rem 0;line-height:1.25}
    .kicker{margin:0}
    .kicker+h1{margin-top:.25rem}
    article img{border-radius:.5rem}
    .deadline{border-left:.375rem solid var(--accent)}
    .facts{margin-top:3rem;border-top:1px solid var(--line)}
    .facts h2{font-size:1.15rem;margin-top:1.5rem}
    .facts dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.375rem 1.5rem}
    .facts dt{grid-column:1;color:var(--quiet)}
    .facts dd{grid-column:2;margin:0;min-width:0}
    .contents h2{font-size:1rem;margin:0 0 .5rem}
    .contents ul{list-style:none;margin:0;padding:0}
    .contents ul ul{padding-left:1rem}
    details{border-top:1px solid var(--line)}
    details:last-of-type{border-bottom:1px solid var(--line)}
    summary{padding:.5rem 0;cursor:pointer}
    summary h3{display:inline;font-size:1rem;margin:0}
    details ul{margin-left:1rem}
    summary .quiet{font-weight:400}
    .contents li,.links li{margin:0}
    .items{list-style:none;padding:0}
    .items>li{margin:0 0 1.25rem}
    .items.short>li{margin:0 0 .5rem}
    .items p{margin:.125rem 0 0}
    .title,.facts dd a,.facts dd span{unicode-bidi:isolate}
    .title{font-weight:600}
    .short .title{font-weight:400}
    time{white-space:nowrap}
    .languages a{margin:0 .75rem .75rem 0}
    @media print{.items .title[href]::after{content:none}}
    @media (max-width:30rem){.facts dl{display:block}.facts dt{margin-top:.75rem}}

    """
}
