import SpreCore
import SpreTestKit
import Testing

@Suite("Conformance of channels")
struct ConformanceTests {
  @Test("Given a channel that keeps its promises, the kit has nothing to say", arguments: ChannelPromise.allCases)
  func goodChannel(promise: ChannelPromise) async throws {
    let folder = try PluginFolder.bulletin(nil)
    let conformance = ChannelConformance(channel: Bulletin(), folder: folder.path)
    #expect(await conformance.violations(of: promise) == [])
  }

  @Test(
    "Given a channel that breaks one promise, the kit names that one and no other", arguments: Bulletin.Fault.allCases)
  func saboteur(fault: Bulletin.Fault) async throws {
    let folder = try PluginFolder.bulletin(fault)
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

  @Test("Given a test file, the plugin's folder is the one above its own")
  func folder() {
    let conformance = ChannelConformance(channel: Bulletin(), testFile: "/a/Plugins/Bulletin/Tests/X.swift")
    #expect(conformance.folder == "/a/Plugins/Bulletin")
  }

  @Test("Given a folder without README or sources, the kit says so")
  func emptyFolder() async throws {
    let folder = try PluginFolder(readme: nil, sources: [:])
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
    case .allGroupsOfThePlan, .namesEveryGroup: .onlyAskedGroups
    case .firstGroupOnly, .throwsWithoutItems: .everyGroupAnswered
    case .silentWithoutItems: .everyGroupAnswered
    case .undocumentedSetting, .documentsTooMuch: .documentedSettings
    case .documentsTwice: .documentedSettings
    case .neverStops: .stoppableActions
    case .asksOnceWhetherToStop: .stoppableActions
    case .readsTheClock: .quietSources
    case .rawHandler, .rawStyle, .rawComment, .rawFeed, .rawJSON: .escapedTexts
    }
  }
}
