import SpreCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the operating system's error numbers (POSIX `errno.h`) say, in the languages of findings.
enum SystemError {
  /// The words for a number; the bare number for one that people do not meet.
  static func words(for number: Int32) -> Phrase {
    switch number {
    case EACCES, EPERM: Phrase(nb: "du har ikke tilgang", en: "you have no permission")
    case ENOSPC: Phrase(nb: "det er ikke plass igjen", en: "there is no space left")
    case EROFS: Phrase(nb: "disken kan bare leses", en: "the disk can only be read")
    case ENAMETOOLONG: Phrase(nb: "navnet er for langt", en: "the name is too long")
    case EMFILE, ENFILE: Phrase(nb: "for mange filer er åpne", en: "too many files are open")
    case EIO: Phrase(nb: "disken svarer ikke som den skal", en: "the disk does not answer as it should")
    case EISDIR: Phrase(nb: "det er en mappe", en: "it is a folder")
    case ENOTDIR: Phrase(nb: "en fil står der en mappe skulle vært", en: "a file stands where a folder should be")
    case ELOOP: Phrase(nb: "lenkene går i ring", en: "the links go in a circle")
    default: Phrase(nb: "feil \(number)", en: "error \(number)")
    }
  }
}
