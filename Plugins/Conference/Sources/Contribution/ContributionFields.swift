import SpreCore

/// The fields that an activity of kind `contribution` has beside the common ones.
enum ContributionFields {
  static let declarations: [FieldDeclaration] = [
    FieldDeclaration("event", .localizedText, required: true, nb: "Konferansen.", en: "The conference."),
    FieldDeclaration("organiser", .text, nb: "Hvem som arrangerer den.", en: "Who holds it."),
    FieldDeclaration("place", .localizedText, nb: "Stedet.", en: "The place."),
    FieldDeclaration("link", .url, nb: "Konferansens nettsted.", en: "The conference's web site."),
    FieldDeclaration("contributions", .list(.record(submission)), nb: "Bidragene våre.", en: "Our contributions."),
    FieldDeclaration("deadlines", .list(.record(deadline)), nb: "Fristene.", en: "The deadlines."),
  ]

  private static let submission: [FieldDeclaration] = [
    FieldDeclaration("title", .localizedText, required: true, nb: "Tittelen.", en: "The title."),
    FieldDeclaration(
      "type", .choice(Submission.Form.choices), default: "talk", nb: "Hva slags bidrag.", en: "The sort."),
    FieldDeclaration(
      "by", .list(.identifier), nb: "Nøklene til dem som bidrar, fra roles i spre.yml.",
      en: "The keys of who contributes, from roles in spre.yml."),
    FieldDeclaration("abstract", .localizedText, nb: "Sammendraget.", en: "The abstract."),
    FieldDeclaration(
      "status", .choice(Submission.Status.choices), default: "idea", nb: "Hvor langt det er kommet.",
      en: "How far it has come."),
    FieldDeclaration("item", .reference(.item), nb: "Kunnskapssaken det bygger på.", en: "The item it builds on."),
  ]

  private static let deadline: [FieldDeclaration] = [
    FieldDeclaration("title", .localizedText, required: true, nb: "Hva fristen gjelder.", en: "What is due."),
    FieldDeclaration("date", .day, required: true, nb: "Siste dag.", en: "The last day."),
    FieldDeclaration("done", .bool, default: "false", nb: "Om det er gjort.", en: "Whether it is done."),
  ]
}
