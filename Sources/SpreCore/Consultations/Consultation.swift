/// A matter that somebody asks for input on, with the days that the answer is made by.
public struct Consultation: Sendable, Hashable {
  /// The activity that answers.
  public let activity: Activity
  /// The day the matter came, where it is written down.
  public let received: Day?
  /// The day the input is due.
  public let deadline: Day
  /// The day the input was sent, where it was.
  public let sent: Day?

  /// Reads an activity of the kind `input`; nothing for another kind or without a deadline.
  public init?(_ activity: Activity) {
    guard activity.kind == "input", let deadline = activity.details["deadline"]?.day else { return nil }
    self.activity = activity
    self.deadline = deadline
    received = activity.details["received"]?.day
    sent = activity.details["sent"]?.day
  }

  /// The days from when the matter came to when the input is due.
  public var days: Int? { received.map { $0.days(until: deadline) } }

  /// The steps with the day each must be done by, first to last.
  ///
  /// A deadline on a day that nobody is at work counts from the last working day before it.
  public var steps: [(step: ConsultationStep, day: Day)] {
    ConsultationStep.standard.map { ($0, deadline.previousWorkingDay.workingDays(earlier: $0.workingDaysBefore)) }
  }
}

/// Something that must be done before input can be sent, and how many working days before the deadline.
public struct ConsultationStep: Sendable, Hashable {
  /// A name for the step, for programs.
  public var id: String
  /// What must be done.
  public var label: Phrase
  /// The Norwegian for "ready" as it is said of what must be done: "klart" of a neuter word, else "klar".
  public var ready: String
  /// How many working days before the deadline it must be done.
  public var workingDaysBefore: Int

  /// The draft, the round in the network and the sign-off; the numbers are Spre's choice, not a rule from a source.
  public static let standard = [
    ConsultationStep(
      id: "draft", label: Phrase(nb: "utkastet", en: "the draft"), ready: "klart", workingDaysBefore: 15),
    ConsultationStep(
      id: "network", label: Phrase(nb: "runden i nettverket", en: "the round in the network"), ready: "klar",
      workingDaysBefore: 7),
    ConsultationStep(
      id: "signOff", label: Phrase(nb: "godkjenningen", en: "the sign-off"), ready: "klar", workingDaysBefore: 2),
  ]
}

/// How long those who are asked for input must be given.
///
/// Utredningsinstruksen (19 February 2016), 3-3: normally three months, and not less than six weeks.
public enum ConsultationTime {
  /// The fewest days: six weeks.
  public static let fewestDays = 42
  /// The normal time in months.
  public static let normalMonths = 3
}

extension Day {
  /// The working day that lies so many working days earlier.
  func workingDays(earlier count: Int) -> Day {
    (0..<count).reduce(self) { day, _ in day.adding(days: -1).previousWorkingDay }
  }
}
