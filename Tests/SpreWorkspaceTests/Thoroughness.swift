import Foundation

/// How much of the slow tests to run: a part always, everything where `SPRE_THOROUGH` is set, as `make slow` does.
enum Thoroughness {
  static let isFull = ProcessInfo.processInfo.environment["SPRE_THOROUGH"] != nil
}
