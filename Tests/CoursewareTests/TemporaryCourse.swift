import Courseware
import Foundation
import XCTest

/// A course of a test's own, in a folder that goes when the test ends.
final class TemporaryCourse {
  let root: String

  /// Writes the files, by their paths below the root; a course has at least a folder `chapters`.
  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.path + "/course-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: "\(root)/chapters", withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
  }

  /// The course, called as `./course`.
  func open() throws -> Course { try Course(root: root, command: "./course") }

  /// A chapter of this body, after front matter of five lines.
  static func chapter(_ body: String, title: String = "A chapter") -> String {
    "---\ntitle: \(title)\nminutes: 5\n---\n\n\(body)"
  }
}

/// The course that this repository holds.
func repositoryCourse() throws -> Course {
  var root = URL(filePath: #filePath)
  for _ in 0..<3 { root.deleteLastPathComponent() }
  return try Course(root: root.path, command: "./course")
}
