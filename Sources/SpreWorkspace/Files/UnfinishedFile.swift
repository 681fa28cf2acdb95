#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file being written under a name of its own, until it is whole and takes its place by one rename.
///
/// The writer holds a lock on it, so that whoever finds one without a lock knows that its writer was killed.
struct UnfinishedFile: ~Copyable {
  static let prefix = ".spre-writing-"

  let path: String
  private let file: Int32

  /// Makes an empty one in a folder, with the permissions that the finished file shall have.
  init(in folder: String, permissions: UInt32?) throws {
    var number = 0
    while true {
      let path = "\(folder)/\(Self.prefix)\(number)"
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if file >= 0 {
        if flock(file, LOCK_EX | LOCK_NB) == 0, Self.holds(file, path) {
          if let permissions { fchmod(file, mode_t(permissions)) }
          self.path = path
          self.file = file
          return
        }
        close(file)
      } else if errno != EEXIST {
        throw SystemFiles.Failure(number: errno)
      }
      number += 1
    }
  }

  deinit { close(file) }

  func append(_ bytes: ArraySlice<UInt8>) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw SystemFiles.Failure(number: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Waits until the content would outlast a loss of power.
  func settle() throws {
    guard fsync(file) == 0 || errno == EINVAL else { throw SystemFiles.Failure(number: errno) }
  }

  /// Removes what killed writers left behind in a folder.
  static func clean(_ folder: String) {
    for name in (try? SystemFiles.names(in: folder)) ?? [] where name.hasPrefix(prefix) {
      let path = "\(folder)/\(name)"
      let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else { continue }
      if flock(file, LOCK_EX | LOCK_NB) == 0, holds(file, path) { unlink(path) }
      close(file)
    }
  }

  /// Whether the path still names the open file.
  private static func holds(_ file: Int32, _ path: String) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(file, &opened) == 0, lstat(path, &named) == 0 else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }
}
