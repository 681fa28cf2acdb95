import SpreCore
import SpreTestKit
import Testing

@Suite("Conformance of channels")
struct ConformanceTests {
  @Test("Given a channel that keeps its promises, the kit has nothing to say", arguments: ChannelPromise.allCases)
  func goodChannel(promise: ChannelPromise) async throws {
    let folder = try TemporaryPlugin.bulletin(nil)
    let conformance = ChannelConformance(channel: Bulletin(), folder: folder.path)
    #expect(await conformance.violations(of: promise) == [])
  }

  @Test(
    "Given a channel that breaks one promise, the kit names that one and no other", arguments: Bulletin.Fault.allCases)
  func saboteur(fault: Bulletin.Fault) async throws {
    let folder = try TemporaryPlugin.bulletin(fault)
    let conformance = ChannelConformance(channel: Bulletin(fault), folder: folder.path, patience: .milliseconds(1500))
    var broken: [ChannelPromise: [String]] = [:]
    for promise in ChannelPromise.allCases {
      let violations = await conformance.violations(of: promise)
      if !violations.isEmpty { broken[promise] = violations.prefix(3).map { String($0.prefix(200)) } }
    }
    #expect(broken.keys.sorted { $0.rawValue < $1.rawValue } == [fault.promise], "\(broken)")
  }

  @Test("Given the faults, every promise is broken by one")
  func everyPromiseHasASaboteur() {
    #expect(Set(Bulletin.Fault.allCases.map(\.promise)) == Set(ChannelPromise.allCases))
  }

  @Test(
    "Given a README whose table is not the declarations', the kit says which row is amiss, or shows the whole table",
    arguments: [
      (.undocumentedSetting, "README.md does not name the setting limit, whose row is: \(limit)"),
      (.documentsTooMuch, "README.md names colour, which is no setting"),
      (.documentsTwice, "README.md names the setting heading twice"),
      (.documentsAnotherDefault, "README.md's row of the setting limit should be: \(limit)"),
      (.documentsAnotherHelp, "README.md's row of the setting limit should be: \(limit)"),
      (
        .documentsAnotherOrder,
        """
        README.md should have this and no more between <!-- settings --> and <!-- /settings -->:

        | setting | type | default | what it does |
        |---|---|---|---|
        | `heading` | a text, or a text per language | – | The heading. |
        \(limit)

        """
      ),
    ] as [(Bulletin.Fault, String)])
  func table(fault: Bulletin.Fault, sentence: String) async throws {
    let folder = try TemporaryPlugin.bulletin(fault)
    let conformance = ChannelConformance(channel: Bulletin(), folder: folder.path)
    #expect(await conformance.violations(of: .documentedSettings) == [sentence])
  }

  private static let limit = "| `limit` | a whole number from 1 to 500 | `20` | Number of items. |"

  @Test("Given a test file, the plugin's folder is the one above its own")
  func folder() {
    let conformance = ChannelConformance(channel: Bulletin(), testFile: "/a/Plugins/Bulletin/Tests/X.swift")
    #expect(conformance.folder == "/a/Plugins/Bulletin")
  }

  @Test("Given a folder without README or sources, the kit says so")
  func emptyFolder() async throws {
    let folder = try TemporaryPlugin(readme: nil, sources: [:])
    let conformance = ChannelConformance(channel: Bulletin(), folder: folder.path)
    #expect(await conformance.violations(of: .documentedSettings).count == 1)
    #expect(await conformance.violations(of: .quietSources).count == 1)
  }
}

extension Bulletin.Fault {
  /// The promise that the fault breaks.
  var promise: ChannelPromise {
    switch self {
    case .countsItsDrafts, .walksADictionary, .walksActionsDictionary: .sameBytes
    case .countsItsReviews: .sameBytes
    case .pathFromTitle, .pathUpwards, .pathTwice: .safePaths
    case .pathTwiceButForCapitals, .pathWithDotAtEnd, .pathTooLong: .safePaths
    case .rawMarkup, .rawAttribute, .rawAddress, .rawHeader, .rawBody, .rawCell, .brokenTable, .rawCalendar,
      .unfoldedCalendar, .rawControls, .rawScript:
      .escapedTexts
    case .growsWithoutEnd, .longMailLine, .tooManyDrafts: .boundedDrafts
    case .countsWordsTwice, .countsNoWords, .countsAsWhatIsNotThere: .wordsCountedOnce
    case .allGroupsOfThePlan, .namesEveryGroup: .onlyAskedGroups
    case .firstGroupOnly, .throwsWithoutItems: .everyGroupAnswered
    case .silentWithoutItems: .everyGroupAnswered
    case .undocumentedSetting, .documentsTooMuch: .documentedSettings
    case .documentsTwice: .documentedSettings
    case .documentsAnotherDefault, .documentsAnotherHelp, .documentsAnotherOrder: .documentedSettings
    case .findingWithoutCheck, .checkTwice: .ownedFindings
    case .neverStops: .stoppableActions
    case .asksOnceWhetherToStop: .stoppableActions
    case .readsTheClock: .quietSources
    case .rawHandler, .rawStyle, .rawComment, .rawFeed, .rawJSON: .escapedTexts
    }
  }
}
