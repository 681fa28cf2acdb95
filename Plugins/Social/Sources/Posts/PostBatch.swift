import SpreCore

/// All the posts of one activity: what they are about, for which networks and languages, and where they lie.
struct PostBatch: Sendable {
  let brief: Brief
  let settings: SocialSettings
  let subjects: [PostSubject]
  /// The items that are not for everyone, which no posts are about.
  let withheld: [KnowledgeItem]
  /// The other activity that the posts tell about, where the log has it.
  let about: Activity?

  /// Takes the subjects of a brief, or only the one that drafts at a path are about.
  init(_ brief: Brief, at path: String? = nil) {
    let wanted = path.map { path in String(path.prefix { $0 != "." }) }
    self.brief = brief
    settings = SocialSettings(brief.settings, main: brief.mainLanguage)
    about = brief.activity.about.flatMap { brief.log[$0] }
    var subjects: [PostSubject] = []
    var names: Set<String> = []
    // Posts about an activity need no items; none are proposed for them.
    let isOnlyAbout = about != nil && brief.activity.items == nil
    let groups = brief.groups
    var withheld: [KnowledgeItem] = []
    for item in isOnlyAbout ? [] : brief.items where names.insert(item.id).inserted {
      guard wanted == nil || wanted == item.id else { continue }
      guard item.isPublic else {
        withheld.append(item)
        continue
      }
      subjects.append(PostSubject(name: item.id, item: item, groups: groups.filter(item.groups.contains)))
    }
    if let about {
      var name = about.id
      while !names.insert(name).inserted { name += "-2" }
      subjects.insert(PostSubject(name: name, activity: about, groups: groups), at: 0)
    }
    self.subjects = subjects
    self.withheld = withheld
  }

  /// The languages that there are fixed words for.
  var languages: [Language] { brief.languages.filter(Language.readers.contains) }

  /// The folder that the drafts lie in, from the workspace's.
  var folder: String { "drafts/\(brief.activity.id)/" }

  /// The day that the posts go out.
  var day: Day { brief.activity.dates?.from ?? brief.today }

  func posts(in language: Language) -> [ComposedPost] {
    subjects.filter { makes($0, in: language) }.flatMap { subject in
      settings.networks.map { post(subject, $0, language) }
    }
  }

  /// Whether there are posts in a language: not where they would repeat those of another one, word for word.
  func makes(_ subject: PostSubject, in language: Language) -> Bool {
    let found = subject.version(for: language, in: brief).language
    return found == language || !languages.contains(found)
  }

  func post(_ subject: PostSubject, _ network: Network, _ language: Language) -> ComposedPost {
    PostComposer(brief: brief, settings: settings, network: network).compose(subject, in: language)
  }

  /// The post whose draft lies at a path, where there is to be one.
  func post(at path: String) -> ComposedPost? {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count == 4, let network = Network(rawValue: parts[1]), let language = Language(rawValue: parts[2]),
      let subject = subjects.first(where: { $0.name == parts[0] }), makes(subject, in: language)
    else { return nil }
    return post(subject, network, language)
  }

  static func network(ofPath path: String) -> Network? {
    path.split(separator: ".").dropFirst().first.flatMap { Network(rawValue: String($0)) }
  }

  func path(of post: ComposedPost) -> String {
    "\(post.subject.name).\(post.network.rawValue).\(post.language.rawValue).md"
  }

  func text(of post: ComposedPost) -> String { PostFile.written(post.post, in: workingLanguage) }

  func draft(_ post: ComposedPost) -> Draft {
    Draft(
      path: path(of: post), mediaType: "text/markdown", content: .text(text(of: post)), isEditable: true,
      groups: post.subject.groups, language: post.post.language, items: post.subject.item.map { [$0.id] } ?? [],
      counting: .beforeRule)
  }

  /// What Spre itself says around the posts: English where no readers of Norwegian are written to.
  var workingLanguage: WorkingLanguage {
    brief.languages.contains { $0 == .nb || $0 == .nn || $0 == .se } ? .nb : .en
  }
}
