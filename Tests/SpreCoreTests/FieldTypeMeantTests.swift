import SpreCore
import Testing

@Suite("Values as people write them")
struct FieldTypeMeantTests {
  @Test(
    "Given a date or a time of another habit, what it means is told",
    arguments: [
      (FieldType.day, "25.11.2026", "2026-11-25"), (.day, "5.1.2027", "2027-01-05"), (.time, "9.30", "09:30"),
      (.time, "9:30", "09:30"), (.time, "09.30", "09:30"), (.time, "14:00:00", "14:00"),
      (.url, "www.example.org/film", "https://www.example.org/film"),
    ])
  func meant(type: FieldType, text: String, value: String) {
    #expect(type.meant(by: text) == value)
    let finding = check(text, type)
    #expect(finding?.fix?.nb == "Mente du «\(value)»?")
  }

  @Test(
    "Given what is right already, or no such value, nothing is guessed",
    arguments: [
      (FieldType.day, "2026-11-25"), (.day, "31.11.2026"), (.day, "25.11.26"), (.day, "11/25/2026"), (.day, ""),
      (.time, "09:30"), (.time, "25.00"), (.time, "9.3"), (.time, "9"), (.time, "9:30:15"), (.time, "a.30"),
      (.text, "9.30"), (.int(0...99), "9.30"), (.url, "filmer"), (.url, "ftp://example.org"),
    ])
  func notMeant(type: FieldType, text: String) {
    #expect(type.meant(by: text) == nil)
  }

  private func check(_ text: String, _ type: FieldType) -> Finding? {
    var check = FieldCheck(names: KnownNames())
    check.check(Value(.scalar(text), at: Origin(file: "a.yml")), as: type)
    return check.findings.first
  }
}
