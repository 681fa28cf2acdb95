import SpreCore

/// A newsletter in one language, as a tree that HTML and plain text are both written from.
struct Edition: Sendable {
  var language: Language
  var subject: Wording
  var preheader: String
  /// Who sends, when, and the ways out.
  var masthead: Document
  /// From the heading to the closing words.
  var body: Document
  /// Why the reader gets it, from where, and the way out.
  var footer: Document

  /// The whole letter in reading order, with a rule where the footer begins.
  var document: Document { Document(masthead.blocks + body.blocks + [Block(.rule)] + footer.blocks) }
}
