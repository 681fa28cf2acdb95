import Foundation

/// The two streams: results on standard output, everything else on standard error.
struct Console: Sendable {
  static let standard = Console(
    output: { FileHandle.standardOutput.write(Data($0.utf8)) },
    errors: { FileHandle.standardError.write(Data($0.utf8)) },
    isTerminal: isatty(2) == 1)

  let output: @Sendable (String) -> Void
  let errors: @Sendable (String) -> Void
  /// Whether somebody watches standard error.
  let isTerminal: Bool

  /// Prints what the command was asked for.
  func result(_ text: String) { output(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n") }

  /// Says what happened or what to do next.
  func say(_ text: String) { errors(text + "\n") }

  /// Says why the command could not do its work.
  func problem(_ text: String) { errors("spre: " + text + "\n") }

  /// Shows how far long work has come; nothing in a pipe.
  func progress(_ text: String, _ done: Int, of total: Int) {
    guard isTerminal else { return }
    errors("\r\u{1B}[K" + (done < total ? "\(text) \(done + 1)/\(total)" : ""))
  }
}
