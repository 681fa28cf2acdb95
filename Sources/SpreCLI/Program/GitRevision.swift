import SpreCore

/// A revision of the git repository that a folder lies in, for reading files as they were.
struct GitRevision {
  /// The absolute path of the folder that file names start from.
  let folder: String
  /// The revision as it was given, such as `HEAD~3` or `v2025`.
  let name: String

  /// Makes sure that git, the repository and the revision are there.
  init(_ name: String, in folder: String) throws {
    self.name = name
    self.folder = folder
    // A name that begins with a hyphen could be taken for an option, and no revision has one.
    guard !name.isEmpty, !name.hasPrefix("-") else { throw UsageFailure.noRevision(name) }
    guard try Self.git(["rev-parse", "--git-dir"], in: folder).status == 0 else { throw UsageFailure.notARepository }
    let commit = try Self.git(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"], in: folder)
    guard commit.status == 0 else { throw UsageFailure.noRevision(name) }
  }

  /// The bytes of a file as the revision has it.
  func bytes(of file: String) throws -> [UInt8] {
    let blob = try Self.git(["cat-file", "blob", "--end-of-options", "\(name):./\(file)"], in: folder)
    guard blob.status == 0 else { throw UsageFailure.notInRevision(file, name) }
    return blob.output
  }

  private static func git(_ arguments: [String], in folder: String) throws -> OutsideProgram.Run {
    // Nobody is asked for a password, and nothing is fetched from elsewhere.
    let quiet = ["GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"]
    guard let run = try OutsideProgram("git").run(["-C", folder] + arguments, environment: quiet) else {
      throw UsageFailure.noGit
    }
    return run
  }
}

extension UsageFailure {
  static let noGit = UsageFailure(
    phrase: Phrase(
      nb: "Fant ikke programmet git. Installer det, eller sammenlign med en fil: --with FIL.yml.",
      en: "Found no program git. Install it, or compare with a file: --with FILE.yml."))

  static let notARepository = UsageFailure(
    phrase: Phrase(
      nb: "Arbeidsmappen ligger ikke i noe git-lager. Sammenlign med en fil: --with FIL.yml.",
      en: "The workspace lies in no git repository. Compare with a file: --with FILE.yml."))

  static func noRevision(_ name: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "Git kjenner ingen revisjon «\(name)». «git log --oneline plan.yml» viser dem.",
        en: "Git knows no revision '\(name)'. 'git log --oneline plan.yml' shows them."))
  }

  static func notInRevision(_ file: String, _ name: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "Revisjonen «\(name)» har ingen \(file) i arbeidsmappen.",
        en: "The revision '\(name)' has no \(file) in the workspace."))
  }
}
