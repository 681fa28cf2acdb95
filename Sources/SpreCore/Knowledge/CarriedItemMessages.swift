/// What any channel says of an item that it is to carry; the codes begin with the channel's id.
extension Finding {
  /// That an item is not for everyone.
  public static func notPublic(_ item: KnowledgeItem, in channel: String) -> Finding {
    Finding(
      .error, "\(channel).item.notPublic",
      Phrase(nb: "Saken «\(item.id)» er ikke offentlig.", en: "The item '\(item.id)' is not public."),
      fix: Phrase(
        nb: "Ta den ut av «items:», eller skriv «public: true» når alle kan lese den.",
        en: "Take it out of 'items:', or write 'public: true' when anyone may read it."),
      at: item.origins["public"])
  }

  /// An item that has no link although a page of it should be on the web by now: nobody has said that it is.
  public static func unlogged(
    _ item: KnowledgeItem, by activity: String, in channel: String, at origin: Origin
  ) -> Finding {
    Finding(
      .warning, "\(channel).item.unlogged",
      Phrase(
        nb:
          "Saken «\(item.id)» får ingen lenke: dagen for «\(activity)» er passert, og ingen har sagt at sidene er ute.",
        en:
          "The item '\(item.id)' gets no link: the day of '\(activity)' has passed, and nobody has said its pages are out."
      ),
      fix: Phrase(
        nb: "Er sidene ute, skriv «spre deliver \(activity)»; ellers gi «\(activity)» en ny dato.",
        en: "If the pages are out, run 'spre deliver \(activity)'; else give '\(activity)' a new date."),
      at: origin)
  }

  /// What is out of date about an item on the day that readers get it: it has expired, or its deadline has passed.
  public static func outOfDate(_ item: KnowledgeItem, on day: Day, in channel: String) -> [Finding] {
    var findings: [Finding] = []
    if let expires = item.expires, expires < day {
      findings.append(
        Finding(
          .warning, "\(channel).item.expired",
          Phrase(
            nb: "Saken «\(item.id)» gjelder til \(expires.written(in: .nb)), men når leserne \(day.written(in: .nb)).",
            en:
              "The item '\(item.id)' holds until \(expires.written(in: .en)), yet reaches readers on \(day.written(in: .en))."
          ),
          fix: Phrase(nb: "Ta den ut, eller rett «expires:».", en: "Take it out, or mend 'expires:'."),
          at: item.origins["expires"]))
    }
    if let deadline = item.deadline, deadline < day {
      findings.append(
        Finding(
          .warning, "\(channel).item.deadline",
          Phrase(
            nb:
              "Fristen i saken «\(item.id)» er \(deadline.written(in: .nb)), men saken når leserne \(day.written(in: .nb)).",
            en:
              "The deadline of the item '\(item.id)' is \(deadline.written(in: .en)), yet it reaches readers on \(day.written(in: .en))."
          ),
          fix: Phrase(nb: "Ta den ut, eller rett «deadline:».", en: "Take it out, or mend 'deadline:'."),
          at: item.origins["deadline"]))
    }
    return findings
  }
}
