/// What has changed since an activity was approved: in what the texts are made from, in the words themselves, in the
/// headers of messages, and in how pages look.
public struct ApprovalChanges: Sendable, Hashable {
  /// What became of a file or a text.
  public enum Change: String, Sendable, Hashable {
    case changed, added, removed
  }

  /// Something that the texts are made from: a file, or a part of one as `FILE#PART`.
  public struct Input: Sendable, Hashable {
    public var path: String
    public var change: Change

    public init(path: String, change: Change) {
      self.path = path
      self.change = change
    }
  }

  /// A text that readers meet, and the lines that came and went.
  public struct Text: Sendable, Hashable {
    public var path: String
    public var change: Change
    public var lines: [Line]
    /// The language of the draft, where it has one.
    public var language: Language?

    public init(path: String, change: Change, lines: [Line], language: Language? = nil) {
      self.path = path
      self.language = language
      self.change = change
      self.lines = lines
    }
  }

  /// A line that was taken away or that is new; those that stayed are left out.
  public struct Line: Sendable, Hashable {
    public var change: Change
    public var text: String
    /// The number of the line, from 1: among the approved ones where it was taken away, else among those of now.
    public var number: Int

    public init(change: Change, text: String, number: Int) {
      self.change = change
      self.text = text
      self.number = number
    }
  }

  /// A header of a message that came, went or says something else, such as the subject.
  public struct Header: Sendable, Hashable {
    /// The path of the message.
    public var path: String
    /// The name, such as `Subject`.
    public var name: String
    /// What was approved; nothing where the header is new.
    public var before: String?
    /// What it says now; nothing where the header is gone.
    public var after: String?

    public init(path: String, name: String, before: String?, after: String?) {
      self.path = path
      self.name = name
      self.before = before
      self.after = after
    }
  }

  /// The role and the day of the approval.
  public var by: String
  public var date: Day
  public var inputs: [Input]
  /// The texts that differ, by path; the same words in several wrappings stand once.
  public var texts: [Text]
  /// The headers that differ, by path; of the messages of one edition the one that a person opens.
  public var headers: [Header]
  /// The paths of the pages that look otherwise, whatever became of their words.
  public var looks: [String]

  public init(
    by: String, date: Day, inputs: [Input], texts: [Text], headers: [Header] = [], looks: [String] = []
  ) {
    self.by = by
    self.date = date
    self.inputs = inputs
    self.texts = texts
    self.headers = headers
    self.looks = looks
  }

  public var isEmpty: Bool { inputs.isEmpty && texts.isEmpty && headers.isEmpty && looks.isEmpty }
}

extension ApprovalChanges {
  /// What came, went and changed among the things that texts are made from, by path.
  public static func inputs(from before: [Approval.Fingerprint], to after: [Approval.Fingerprint]) -> [Input] {
    let old = Dictionary(before.map { ($0.path, $0.sha256) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.path, $0.sha256) }) { first, _ in first }
    return Set(old.keys).union(new.keys).sorted().compactMap { path in
      switch (old[path], new[path]) {
      case (nil, .some): Input(path: path, change: .added)
      case (.some, nil): Input(path: path, change: .removed)
      case (let old, let new): old == new ? nil : Input(path: path, change: .changed)
      }
    }
  }

  /// The lines that came and went, those taken away before those that came where both happened in one place.
  public static func lines(from before: [String], to after: [String]) -> [Line] {
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(\.place))
    let added = Set(difference.insertions.map(\.place))
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if removed.contains(old) {
        lines.append(Line(change: .removed, text: before[old], number: old + 1))
        old += 1
      } else if added.contains(new) {
        lines.append(Line(change: .added, text: after[new], number: new + 1))
        new += 1
      } else {
        (old, new) = (old + 1, new + 1)
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
