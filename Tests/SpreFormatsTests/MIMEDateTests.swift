import SpreCore
import SpreFormats
import Testing

@Suite("Dates of messages")
struct MIMEDateTests {
  @Test(
    "Given a day and the clock in Oslo, the header is what RFC 5322 wants",
    arguments: [
      ("2026-11-02", 9, 0, "Mon, 2 Nov 2026 09:00:00 +0100"), ("2026-07-01", 23, 5, "Wed, 1 Jul 2026 23:05:00 +0200"),
      ("2026-03-29", 1, 59, "Sun, 29 Mar 2026 01:59:00 +0100"), ("2026-03-29", 3, 0, "Sun, 29 Mar 2026 03:00:00 +0200"),
      ("2026-10-25", 2, 59, "Sun, 25 Oct 2026 02:59:00 +0200"), ("2026-10-25", 3, 0, "Sun, 25 Oct 2026 03:00:00 +0100"),
      ("0987-01-01", 0, 0, "Mon, 1 Jan 0987 00:00:00 +0100"), ("2026-12-31", 24, 0, "Fri, 1 Jan 2027 00:00:00 +0100"),
      ("2026-12-31", 23, 61, "Fri, 1 Jan 2027 00:01:00 +0100"),
      ("2027-01-01", 0, -1, "Thu, 31 Dec 2026 23:59:00 +0100"),
    ])
  func header(day: String, hour: Int, minute: Int, expected: String) throws {
    let date = MessageDate(day: try #require(Day(day)), hour: hour, minute: minute)
    #expect(date.description == expected)
  }
}
