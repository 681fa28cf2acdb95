// Times what makes and fills messages, for bench.py: `MessageBench FOLDER RUNS`.
//
// Writes into FOLDER the template that both sides fill, and prints each time in seconds as `name seconds`.

import Foundation
import SpreCore
import SpreFormats

let folder = URL(filePath: CommandLine.arguments[1])
let runs = Int(CommandLine.arguments[2]) ?? 100

/// The median of the seconds that each run takes, after one that does not count.
func median(_ runs: Int, _ work: () throws -> Int) rethrows -> Double {
  var sum = try work()
  let clock = ContinuousClock()
  let times = try (0..<runs).map { _ in try clock.measure { sum &+= try work() } / .seconds(1) }.sorted()
  precondition(sum != 0, "the work came to nothing")
  return times[times.count / 2]
}

let letter = TwelveItems()
print("html", median(runs) { letter.html().utf8.count })
print("text", median(runs) { letter.text().utf8.count })
let (html, text) = (letter.html(), letter.text())
print("mime", try median(runs) { try letter.encoded(html: html, text: text).count })
print(
  "edition",
  try median(runs) {
    try letter.encoded(html: letter.html(), text: letter.text()).count
  })
try Data(html.utf8).write(to: folder.appending(path: "edition.html"))

let template = try MessageTemplate(letter.large(bytes: 32_000), slots: MessageSlot.forSending)
try Data(template.bytes).write(to: folder.appending(path: "template.message"))
let receivers = (0..<10_000).map { TwelveItems.receiver($0) }
print(
  "personal",
  try median(5) {
    try receivers.reduce(0) { $0 + (try template.personal($1).count) }
  })
print(
  "buffer",
  try median(5) {
    var buffer: [UInt8] = []
    return try receivers.reduce(0) { sum, values in
      buffer.removeAll(keepingCapacity: true)
      try template.append(values, to: &buffer)
      return sum + buffer.count
    }
  })
try Data(template.personal(receivers[0])).write(to: folder.appending(path: "personal.eml"))
