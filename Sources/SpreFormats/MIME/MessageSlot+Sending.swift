/// The slots of a newsletter that is to be sent, which sending fills for each receiver.
extension MessageSlot {
  /// The receiver's name, after a comma and a space; neither where the name is empty.
  public static let name = MessageSlot("name", .text, lead: ", ")
  /// Where this receiver unsubscribes; the address tells who it is (RFC 8058).
  public static let unsubscribe = MessageSlot("unsubscribe", .webAddress)
  /// The letter in a browser.
  public static let view = MessageSlot("view", .webAddress)
  /// The address that the message goes to.
  public static let receiver = MessageSlot("receiver", .mailAddress)
  /// What tells this copy of the message from the others in the identifier of the message.
  public static let copy = MessageSlot("copy", .identifier)

  /// All of them.
  public static let forSending: [MessageSlot] = [.name, .unsubscribe, .view, .receiver, .copy]
}
