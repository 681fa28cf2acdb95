import SpreCore

/// Looks at a conference from every side, and says what does not hold.
struct ProgrammeCheck: Sendable {
  var conference: Conference

  func findings() -> [Finding] {
    CalendarCheck(conference: conference).findings
      + KeyCheck(conference: conference).findings
      + TimeCheck(conference: conference).findings
      + RoomCheck(programme: conference.programme).findings
      + PersonCheck(programme: conference.programme).findings
      + FlowCheck(programme: conference.programme).findings
      + AudienceCheck(conference: conference).findings
      + WordingCheck(conference: conference).findings
  }
}
