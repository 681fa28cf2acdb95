import SpreCore

extension Session {
  /// Writes a page or a picture that was asked for on the command line, and says how to look at it.
  func write(picture: String, to path: String) throws {
    try host.write(picture, to: path)
    console.say(Phrase(nb: "Åpne \(path) i en nettleser.", en: "Open \(path) in a browser.")[language])
  }
}

extension UsageFailure {
  /// The file asked for is neither a page nor a picture.
  static func notAPictureFile(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(path)» må slutte på .html (en side) eller .svg (et bilde).",
        en: "'\(path)' must end in .html (a page) or .svg (a picture)."))
  }
}
