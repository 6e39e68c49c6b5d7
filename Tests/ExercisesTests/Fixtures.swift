import Foundation
import XCTest

@testable import Exercises

/// The course's own exercises and sheets, as the tests need them.
enum Fixtures {
  /// The folder that holds exercises/ and solutions/.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func catalogue() throws -> MisconceptionCatalogue {
    try MisconceptionCatalogue(yaml: text("exercises/misconceptions.yml"))
  }

  static func exercise(_ number: Int) throws -> Exercise {
    let id = "exercise-\(number)"
    return try Exercise(
      id: id, yaml: text("exercises/\(id)/exercise.yml"),
      prompt: text("exercises/\(id)/prompt.md"), catalogue: catalogue())
  }

  /// A sheet that answers one part and leaves the others empty.
  static func sheet(_ exercise: Exercise, _ part: String, _ answer: String) -> [UInt8] {
    var sheet = ""
    for other in exercise.parts {
      sheet += "````answer \(other.id)\n\(other.id == part ? answer : "")\n````\n"
    }
    return [UInt8](sheet.utf8)
  }

  /// The verdict on one part of a whole sheet.
  static func grade(_ exercise: Exercise, _ part: String, _ answer: String) throws -> PartVerdict {
    let verdict = exercise.grade(sheet(exercise, part, answer))
    return try XCTUnwrap(verdict.parts.first { $0.id == part }, "part \(part)")
  }

  /// The working of an answer, read as one line or several.
  static func working(
    _ text: String, commas: CommaReading = .thousands
  ) throws(ReadingError) -> Working {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      SourceLine(text: $1, position: Position(line: $0 + 1, column: 1))
    }
    return try Working(lines: lines, commas: commas)
  }
}

extension PartVerdict {
  /// The ids of what explains the answer: `a`, or `a+b` for two made together.
  var causes: [String] { explanations.map { $0.map { $0.id }.joined(separator: "+") } }
}
