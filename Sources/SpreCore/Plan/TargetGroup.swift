/// A group of people that a plan wants to reach; its code is its identity, its place in the plan its priority.
public struct TargetGroup: Sendable, Hashable {
  /// What the group is known by everywhere: a capital letter, then up to three capitals or digits.
  public var code: String
  /// A short name for tables and findings.
  public var name: LocalizedText
  /// The source's own words for the group, which no command changes.
  public var wording: String?
  /// How many people it counts, where somebody has said so.
  public var size: Size?
  /// The LIX that texts for the group should stay at or below.
  public var lixAim: Int?
  /// The share of all reaching-out that the plan means for the group, in per cent, where the plan says so.
  public var share: Int?
  /// The most messages that the plan wants the group to get unasked; without numbers there is no cap.
  public var pressureCap: PressureCap
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// How many people a group counts, and who says so.
  public struct Size: Sendable, Hashable {
    /// The number of people.
    public var n: Int
    /// Who says so.
    public var source: String

    public init(n: Int, source: String) {
      self.n = n
      self.source = source
    }
  }

  public init(
    code: String, name: LocalizedText, wording: String? = nil, size: Size? = nil, lixAim: Int? = nil,
    share: Int? = nil, pressureCap: PressureCap = PressureCap(), origins: Origins = Origins(Origin(file: ""))
  ) {
    self.code = code
    self.name = name
    self.wording = wording
    self.size = size
    self.lixAim = lixAim
    self.share = share
    self.pressureCap = pressureCap
    self.origins = origins
  }

  /// Whether a text is a group code: a capital letter, then up to three capitals or digits, Æ, Ø and Å among them.
  public static func isCode(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, scalars.count <= 4, isCapital(first) else { return false }
    return scalars.dropFirst().allSatisfy { isCapital($0) || ("0"..."9").contains($0) }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || "ÆØÅ".unicodeScalars.contains(scalar)
  }
}
