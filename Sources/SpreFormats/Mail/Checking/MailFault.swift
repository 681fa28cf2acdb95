/// Something in a message's markup that keeps readers out, and that no axe engine sees.
public struct MailFault: Sendable, Hashable {
  /// The rule that is broken.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// The `html` element says no language or no direction.
    case pageLanguage
    /// The page has no title.
    case title
    /// What stands in `body` is no wrapper with language and direction; programs drop the outer elements.
    case wrapper
    /// A table for layout does not say so.
    case layoutRole
    /// A table of data says that it is for layout, or its head cells do not say of what they are heads.
    case dataTable
    /// There is not exactly one heading of the first level.
    case mainHeading
    /// A heading leaves out a level, or is empty.
    case headingOrder
    /// A picture has no alternative text, or an empty one without saying that it is decoration.
    case alternative
    /// A link has no words and no picture that says something.
    case emptyLink
    /// A link leads nowhere that mail may lead.
    case address
    /// A link in running text is told from it by nothing but its colour.
    case underline
    /// Words and what is behind them have a contrast below 4.5, as designed or after forced inversion.
    case contrast
    /// A text in another language than what is around it does not say how it is written.
    case direction
  }

  public var rule: Rule
  /// What is at fault, such as an element's name or a piece of its words.
  public var detail: String

  public init(_ rule: Rule, _ detail: String) {
    self.rule = rule
    self.detail = detail
  }
}
