/// The style sheet of a programme page, after the one that all of Spre's pages share.
///
/// Lists lose their marks by an empty one and not by `none`, which would make Safari say that they are no lists.
enum ProgrammeSheet {
  static let rules = """
    .facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1.25rem 0}
    .facts dt{color:var(--quiet)}
    .facts dd{margin:0}
    .jump{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1.5rem 0 0}
    .slots,.slots ul,.talks{list-style-type:"";padding:0;margin:0}
    .slot{margin:0}
    .time{margin:1.25rem 0 .4rem;font-weight:600;font-variant-numeric:tabular-nums}
    .time .quiet{font-weight:400}
    .session{margin:0 0 .75rem;padding:.75rem 1rem;border:1px solid var(--line);border-left:4px solid var(--line);\
    border-radius:.5rem;min-width:0}
    .session:target,.detail:target{outline:3px solid var(--accent);outline-offset:3px}
    .plenary{background:var(--surface);border-left-color:var(--accent)}
    .break{border-color:transparent;padding:.1rem 1rem;color:var(--quiet)}
    .social{border-style:dashed}
    .session h3,.session .name{margin:0;font-size:1.05rem;line-height:1.35}
    .break .name{font-size:1rem;font-weight:400}
    .session p{margin:0}
    .session .meta{margin-top:.25rem}
    .meta{color:var(--quiet);font-size:.9rem}
    .people{font-size:.9rem}
    .talks{margin-top:.5rem;font-size:.95rem}
    .talks li{margin:0;padding:.4rem 0;border-top:1px solid var(--line);display:grid;\
    grid-template-columns:3.2rem minmax(0,1fr);column-gap:.5rem}
    .posters .talks li{grid-template-columns:1fr}
    .talks time{color:var(--quiet);font-variant-numeric:tabular-nums}
    .talks .people{display:block;color:var(--quiet)}
    .detail{margin:2rem 0;padding-top:.25rem}
    .detail h3{margin-top:0}
    .detail h4{margin:1.25rem 0 .25rem}
    .slots,.rooms,.details{scroll-margin-top:1rem}
    .cancelled{color:var(--error);font-weight:600;font-size:1.15rem}
    @media print{.session{padding:.4rem .7rem;margin-bottom:.4rem;break-inside:avoid;border-color:#999}\
    .break{border-color:transparent}.time{margin-top:.6rem}.talks li{padding:.2rem 0}\
    .day{break-inside:auto}.day+.day{break-before:page}.detail{margin:1rem 0}h3,h4{break-after:avoid}}

    """

  /// The rules that set the sessions of a day side by side, where the window is wide enough for its rooms.
  ///
  /// The list stays a list for those who hear it: its items only lose their boxes.
  static func rules(for grid: DayGrid, day: Int) -> String {
    let name = ".d\(day)"
    var rules = "\(name){display:grid;grid-template-columns:4.25rem repeat(\(grid.columns),minmax(0,1fr));"
    rules += "column-gap:.75rem;align-items:stretch}\n"
    rules += "\(name) .slot,\(name) .slot>ul{display:contents}\n"
    rules += "\(name) .time{grid-column:1;margin:.75rem 0}\(name) .time .quiet{display:none}\n"
    rules += "\(name) .break{padding-top:.75rem}\n"
    for (index, start) in grid.starts.enumerated() { rules += "\(name) .t\(index + 1){grid-row:\(start.row)}\n" }
    for (index, place) in grid.places.enumerated() {
      let columns = place.columns.map { "\($0.lowerBound + 1)/\($0.upperBound + 1)" } ?? "2/-1"
      rules +=
        "\(name) .s\(index + 1){grid-column:\(columns);grid-row:\(place.rows.lowerBound)/\(place.rows.upperBound)}\n"
    }
    // On paper, what reaches past several others may go on overleaf.
    let long = grid.places.indices.filter { grid.places[$0].rows.count > 1 }.map { "\(name) .s\($0 + 1)" }
    if !long.isEmpty { rules += long.joined(separator: ",") + "{break-inside:auto}\n" }
    if grid.columns > 3 {
      // There is no room for a time beside a title.
      let narrow = grid.places.indices.filter { grid.places[$0].columns != nil }.map { "\(name) .s\($0 + 1) .talks li" }
      if !narrow.isEmpty { rules += narrow.joined(separator: ",") + "{grid-template-columns:1fr}\n" }
    }
    let width = min(84, 22 + 13 * grid.columns)
    let paper = grid.columns <= 3 ? "print and (min-width:150mm)," : ""
    return "@media \(paper)screen and (min-width:\(width)rem){\n\(rules)}\n"
  }
}
