/// Something that every channel promises, whatever it makes.
public enum ChannelPromise: String, Sendable, CaseIterable {
  /// The same brief gives the same bytes: again, side by side, and however its dictionaries were filled.
  case sameBytes
  /// Every draft has a path of its own, relative and without `..`, whatever the texts say.
  case safePaths
  /// Hostile texts come out as text: not as markup, headers, formulas or control characters.
  case escapedTexts
  /// Drafts stay within bounds, whatever the texts and however many the items.
  case boundedDrafts
  /// What readers meet is counted once: one file of a text says so, and the others that carry it do not.
  case wordsCountedOnce
  /// No group appears that nobody asked for.
  case onlyAskedGroups
  /// Every group asked for is answered by a draft or explained by a finding.
  case everyGroupAnswered
  /// The README's table of settings is the one made from their declarations, row by row.
  case documentedSettings
  /// Every finding of the channel's own belongs to one of its checks, where it names any, and no check is named twice.
  case ownedFindings
  /// Actions end when told to.
  case stoppableActions
  /// The sources name no clock, file, network, environment, locale or random source.
  case quietSources
}
