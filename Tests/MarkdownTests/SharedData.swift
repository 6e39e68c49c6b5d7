import Foundation
import XCTest

/// The conformance data that lie beside the project: `$COURSE_SHARED`, else `../shared`.
enum SharedData {
  /// A file of the data, decoded; the test is skipped where it is absent.
  static func cases<Case: Decodable>(_ name: String, as type: Case.Type) throws -> [Case] {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["COURSE_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let file = folder.appendingPathComponent("conformance").appendingPathComponent(name)
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw XCTSkip("no \(file.path)")
    }
    return try JSONDecoder().decode([Case].self, from: data)
  }
}
