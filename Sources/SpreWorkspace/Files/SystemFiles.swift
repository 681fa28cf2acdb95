#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The calls to the operating system that the workspace's folder is built from, with full paths.
enum SystemFiles {
  /// What a call failed with, as the operating system's number.
  struct Failure: Error {
    var number: Int32

    var reason: FileFailure.Reason {
      switch number {
      case ENOENT: .missing
      case ENOTDIR, EISDIR: .notAFile
      default: .system(number)
      }
    }
  }

  /// What lies at a path.
  struct Status {
    var kind: FileEntry.Kind
    var isLink: Bool
    var size: Int
    var permissions: UInt32
    /// What tells this file from every other on the machine.
    var identity: [UInt64]
  }

  /// Looks at a path, through a link at its end or at the link itself; nothing when nothing is there.
  ///
  /// Throws a ``Failure`` when it cannot be told whether something is there.
  static func status(of path: String, followingLink: Bool) throws -> Status? {
    var info = stat()
    if (followingLink ? stat(path, &info) : lstat(path, &info)) == 0 { return Status(info) }
    guard errno == ENOENT || errno == ENOTDIR else { throw Failure(number: errno) }
    return nil
  }

  /// The path without links, or nothing when it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// The names in a folder but `.` and `..`, in no order.
  static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw Failure(number: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw Failure(number: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// The whole content of a file.
  static func bytes(at path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Failure(number: errno) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw Failure(number: errno) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(info.st_size) + 1)
    let step = min(max(Int(info.st_size) + 1, 4096), 1 << 20)
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: step) { buffer, initialized in
        repeat { count = read(file, buffer.baseAddress, step) } while count < 0 && errno == EINTR
        initialized = max(0, count)
      }
      guard count >= 0 else { throw Failure(number: errno) }
      if count == 0 { return bytes }
      bytes += chunk
    }
  }

  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Failure(number: errno) }
  }

  static func move(_ from: String, to: String) throws {
    guard rename(from, to) == 0 else { throw Failure(number: errno) }
  }

  static func remove(_ path: String) throws {
    guard unlink(path) == 0 else { throw Failure(number: errno) }
  }

  /// Makes the names in a folder outlast a loss of power, where the file system can.
  static func settle(_ folder: String) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}

extension SystemFiles.Status {
  fileprivate init(_ info: stat) {
    switch info.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    isLink = info.st_mode & S_IFMT == S_IFLNK
    size = kind == .regular ? Int(info.st_size) : 0
    permissions = UInt32(info.st_mode & 0o777)
    identity = [UInt64(info.st_dev), UInt64(info.st_ino)]
  }
}
