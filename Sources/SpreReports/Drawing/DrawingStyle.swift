import SpreFormats

/// The colours and letters that pictures share, light and dark; on paper always light.
///
/// Plain rules without custom properties: programs that turn SVG into PNG know classes, but not those. What a mark
/// means is told by its shape and its text; a colour only repeats it.
enum DrawingStyle {
  /// The rules, for the `style` element of a picture with the class `dr`.
  static let sheet =
    rules + colours(.light)
    + "@media (prefers-color-scheme:dark){\(colours(.dark))}\n@media print{\(colours(.light))}\n"

  private static let rules = """
    .dr text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:15px}
    .dr .t-title{font-size:26px;font-weight:700}
    .dr .t-big{font-size:64px;font-weight:700}
    .dr .t-head{font-size:17px;font-weight:700}
    .dr .t-bold{font-weight:700}
    .dr .t-small{font-size:14px}
    .dr .t-fine{font-size:13px}
    .dr .t-tiny{font-size:12px}
    .dr .t-middle{text-anchor:middle}
    .dr .t-end{text-anchor:end}
    .dr .none{fill:none}

    """

  private static func colours(_ palette: WebPalette) -> String {
    let faint = palette.ground.mixed(with: palette.accent, 0.07)
    let tint = palette.ground.mixed(with: palette.accent, 0.16)
    return """
      .dr .ground{fill:\(palette.ground)}
      .dr .band{fill:\(palette.surface)}
      .dr .faint{fill:\(faint)}
      .dr .tint{fill:\(tint)}
      .dr text{fill:\(palette.text)}
      .dr text.t-quiet{fill:\(palette.quiet)}
      .dr text.t-on{fill:\(palette.onAccent)}
      .dr text.t-warn{fill:\(palette.warning)}
      .dr .line{fill:none;stroke:\(palette.line);stroke-width:1}
      .dr .tick{fill:none;stroke:\(palette.quiet);stroke-width:1}
      .dr .full{fill:\(palette.accent);stroke:\(palette.accent);stroke-width:1.5}
      .dr .open{fill:\(palette.ground);stroke:\(palette.accent);stroke-width:2}
      .dr .loose{fill:\(palette.ground);stroke:\(palette.quiet);stroke-width:1.5;stroke-dasharray:3 2.5}
      .dr .gone{fill:\(palette.ground);stroke:\(palette.quiet);stroke-width:1.5}
      .dr .late{fill:\(palette.ground);stroke:\(palette.warning);stroke-width:2.5}
      .dr .strike{fill:none;stroke:\(palette.quiet);stroke-width:1.5}
      .dr .solid{fill:\(palette.text)}
      .dr .hand{fill:none;stroke:\(palette.warning);stroke-width:2}
      .dr .alert{fill:\(palette.warning)}
      .dr .quiet{fill:\(palette.quiet)}

      """
  }
}
