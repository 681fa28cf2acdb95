import SpreCore

/// What the program says when no new channel can be made.
extension UsageFailure {
  static func notTheSources(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(path)» er ikke mappen med kildekoden til Spre. Nye kanaler lages der: gå dit, eller pek på den med "
          + "--package. Uten kildekoden kan du bruke kanalene som finnes («spre channels»).",
        en:
          "'\(path)' is not the folder with the sources of Spre. New channels are made there: go there, or point at it "
          + "with --package. Without the sources, use the channels there are ('spre channels')."))
  }

  static func refused(_ refusal: ChannelName.Refusal) -> UsageFailure {
    let reason = refusal.fault.reason
    let better = refusal.suggestion
    return UsageFailure(
      phrase: Phrase(
        nb: "«\(refusal.name)» kan ikke være navnet på en kanal: \(reason.nb)."
          + (better.map { " Skriv «\($0)»." } ?? ""),
        en: "'\(refusal.name)' cannot be a channel's name: \(reason.en)." + (better.map { " Write '\($0)'." } ?? "")))
  }

  static func idTaken(_ name: ChannelName) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(name.text)» ville fått id-en «\(name.id)», og den har en annen kanal.",
        en: "'\(name.text)' would get the id '\(name.id)', which another channel has."))
  }

  static func unchangeable(_ problem: ChannelManifest.Problem) -> UsageFailure {
    let reason = problem.reason
    return UsageFailure(
      phrase: Phrase(
        nb: "Package.swift er ikke endret: \(reason.nb). Ingenting er skrevet.",
        en: "Package.swift is not changed: \(reason.en). Nothing was written."))
  }
}

extension ChannelName.Fault {
  fileprivate var reason: Phrase {
    switch self {
    case .notASCII:
      Phrase(
        nb: "navnet er en mappe og en modul, og kan bare ha a–z og sifre",
        en: "it names a folder and a module, so it holds a-z and digits only")
    case .notUpperCamelCase:
      Phrase(
        nb: "det skrives i ett, med stor forbokstav i hvert ord, som MinKanal",
        en: "it is written in one, each word with a capital first, as MinKanal")
    case .tooShort:
      Phrase(nb: "ett tegn sier ikke hva kanalen er", en: "one character does not say what the channel is")
    case .tooLong:
      Phrase(
        nb: "det har mer enn \(ChannelName.longest) tegn", en: "it has more than \(ChannelName.longest) characters")
    case .endsInChannel:
      Phrase(nb: "typen får «Channel» bak navnet likevel", en: "the type gets 'Channel' after its name anyway")
    case .endsInTests:
      Phrase(nb: "slik heter testene til en kanal", en: "that is what the tests of a channel are called")
    case .wordOfSwift: Phrase(nb: "det er et ord i språket Swift", en: "it is a word of the Swift language")
    case .module(let module):
      Phrase(nb: "modulen \(module) finnes fra før", en: "there is a module \(module) already")
    case .channel(let name):
      Phrase(nb: "Plugins/\(name) finnes fra før", en: "there is Plugins/\(name) already")
    }
  }
}

extension ChannelManifest.Problem {
  fileprivate var reason: Phrase {
    switch self {
    case .noList:
      Phrase(nb: "fant ikke linjen «let channels = [»", en: "the line 'let channels = [' was not found")
    case .severalLists:
      Phrase(nb: "linjen «let channels = [» står flere ganger", en: "the line 'let channels = [' stands several times")
    case .noEnd: Phrase(nb: "listen over kanaler har ingen slutt", en: "the list of channels has no end")
    case .unreadable(let line):
      Phrase(
        nb: "linje \(line) i listen over kanaler er ikke ett navn i anførselstegn",
        en: "line \(line), in the list of channels, is not one name in quotes")
    case .twice(let name): Phrase(nb: "«\(name)» står der fra før", en: "'\(name)' is there already")
    case .unproved:
      Phrase(
        nb: "lest på nytt var endringen en annen enn ett navn til",
        en: "read again, the change was another than one name more")
    }
  }
}
