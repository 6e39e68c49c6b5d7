import Foundation
import XCTest

@testable import Exercises

final class VerdictTests: XCTestCase {
  private func verdict(_ statuses: [Status], problems: Int = 0) -> Verdict {
    Verdict(
      exercise: "e", title: "E",
      parts: statuses.map {
        PartVerdict(
          id: "a", title: "A", kind: .numbers, status: $0, score: 0, maxScore: 1, message: "",
          explanations: [], readBack: "", anchor: "", line: nil, column: nil)
      },
      problems: (0..<problems).map { Verdict.Problem(message: "p", line: $0, column: 1) },
      seed: nil,
      graderVersion: "1", exerciseHash: "")
  }

  func testStatusOfTheWhole() {
    let cases: [(parts: [Status], whole: Status, exit: Int32)] = [
      ([.correct, .correct], .correct, 0), ([.correct, .incorrect], .partial, 1),
      ([.incorrect, .unanswered], .incorrect, 1), ([.unanswered, .unanswered], .unanswered, 1),
      ([.correct, .unanswered], .partial, 1), ([.partial, .incorrect], .partial, 1),
      ([.correct, .invalid], .invalid, 3), ([.review, .correct], .review, 4),
      ([.review, .invalid], .invalid, 3),
    ]
    for (parts, whole, exit) in cases {
      XCTAssertEqual(verdict(parts).status, whole, "\(parts)")
      XCTAssertEqual(verdict(parts).exitStatus, exit, "\(parts)")
    }
    XCTAssertEqual(verdict([.correct], problems: 1).status, .invalid)
  }

  func testJSON() throws {
    let exercise = try Fixtures.exercise(2)
    let sheet =
      "```answer a\n2.5 GB\n```\n```answer b\n\n```\n```answer c\n1, \"x\" 2.5 GiB\n```\n```answer d\n```\n"
    let json = try exercise.variant(seed: 0).grade([UInt8](sheet.utf8)).json
    let explanation = try XCTUnwrap(try Fixtures.catalogue()["gigabyte-gibibyte"]?.explanation)
    XCTAssertEqual(
      json,
      """
      {
        "exercise": "exercise-2",
        "title": "KV-cache budget",
        "status": "invalid",
        "score": 1,
        "maxScore": 3,
        "parts": [
          {
            "id": "a",
            "title": "Bytes per KV head",
            "kind": "quantity",
            "status": "incorrect",
            "score": 0,
            "maxScore": 1,
            "message": "Your value is what “Confused GB and GiB” gives.",
            "misconceptions": [
              {
                "id": "gigabyte-gibibyte",
                "title": "Confused GB and GiB",
                "explanation": "\(explanation)",
                "anchor": "chapter-gqa#the-memory-budget"
              }
            ],
            "explanations": [
              [
                "gigabyte-gibibyte"
              ]
            ],
            "readBack": "2.5 GB (2,500,000,000 B)",
            "anchor": "chapter-gqa#the-memory-budget",
            "line": 2,
            "column": 1
          },
          {
            "id": "b",
            "title": "The largest G that fits",
            "kind": "quantity",
            "status": "unanswered",
            "score": 0,
            "maxScore": 1,
            "message": "Not answered yet.",
            "misconceptions": [],
            "explanations": [],
            "readBack": "",
            "anchor": "chapter-gqa#the-memory-budget",
            "line": 4,
            "column": 1
          },
          {
            "id": "c",
            "title": "The smallest G and its cache",
            "kind": "quantity",
            "status": "correct",
            "score": 1,
            "maxScore": 1,
            "message": "Right.",
            "misconceptions": [],
            "explanations": [],
            "readBack": "1, 2.5 GiB (2,684,354,560 B)",
            "anchor": "chapter-gqa#the-memory-budget",
            "line": null,
            "column": null
          }
        ],
        "problems": [
          {
            "message": "An answer block has no part (d): the parts are a, b, c.",
            "line": 10,
            "column": 1
          }
        ],
        "seed": null,
        "graderVersion": "1",
        "exerciseHash": "\(exercise.hash)"
      }

      """.replacingOccurrences(
        of: explanation,
        with: explanation.replacingOccurrences(of: "\\", with: "\\\\")
          .replacingOccurrences(of: "\"", with: "\\\"")))
  }

  func testJSONIsReadByFoundation() throws {
    let hostile = "\"\\\u{0}\u{1F}\n\r\t\u{7F}\u{2028}👩‍👩‍👧é"
    let text = JSON.object([
      (hostile, .array([.string(hostile), .number(0.5), .number(-3), .null]))
    ]).text()
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [Any]]
    let items = try XCTUnwrap(parsed?[hostile])
    XCTAssertEqual(items[0] as? String, hostile)
    XCTAssertEqual(items[1] as? Double, 0.5)
    XCTAssertEqual(items[2] as? Double, -3)
    XCTAssertEqual(JSON.array([]).text(), "[]")
    XCTAssertEqual(JSON.number(.nan).text(), "null")
    XCTAssertEqual(JSON.number(100).text(), "100")
  }

  func testHashIsFNV1a() {
    // Over "a" and the closing byte 0xFF, computed by the definition.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte: UInt8 in [0x61, 0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    XCTAssertEqual(stableHash(["a"]), String(repeating: "0", count: 16 - digits.count) + digits)
    XCTAssertNotEqual(stableHash(["ab", "c"]), stableHash(["a", "bc"]))
  }
}
