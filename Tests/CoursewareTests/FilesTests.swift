import Foundation
import XCTest

@testable import Courseware

final class FilesTests: XCTestCase {
  private var folder = ""

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.path + "/files-test-\(UUID().uuidString)"
    try Files.makeFolder(folder)
  }

  override func tearDown() { try? FileManager.default.removeItem(atPath: folder) }

  private func assertThrows(
    _ kind: FileError.Kind, _ path: String, limit: Int = Files.limit, line: UInt = #line
  ) {
    XCTAssertThrowsError(try Files.text(at: path, limit: limit), line: line) { error in
      XCTAssertEqual(error as? FileError, FileError(path: path, kind: kind), line: line)
    }
  }

  func testReadsWhatWasWritten() throws {
    let text = String(repeating: "keys and values, κ and ν\n", count: 10_000)
    try Files.write(text, to: "\(folder)/a.md")
    XCTAssertEqual(try Files.text(at: "\(folder)/a.md"), text)
    XCTAssertEqual(try Files.names(in: folder), ["a.md"], "nothing is left beside the file")
  }

  func testAnEmptyFileIsAnEmptyText() throws {
    try Files.write("", to: "\(folder)/empty")
    XCTAssertEqual(try Files.text(at: "\(folder)/empty"), "")
  }

  func testAByteOrderMarkIsDropped() throws {
    try Files.write([0xEF, 0xBB, 0xBF] + Array("text".utf8), to: "\(folder)/bom")
    XCTAssertEqual(try Files.text(at: "\(folder)/bom"), "text")
  }

  func testWhatCannotBeReadIsNamed() throws {
    assertThrows(.missing, "\(folder)/nothing")
    assertThrows(.isFolder, folder)
    assertThrows(.isSpecial, "/dev/zero")
    try Files.write("12345", to: "\(folder)/five")
    assertThrows(.tooLarge(bytes: 5, limit: 4), "\(folder)/five", limit: 4)
  }

  func testAPipeDoesNotHang() throws {
    XCTAssertEqual(mkfifo("\(folder)/pipe", 0o600), 0)
    assertThrows(.isSpecial, "\(folder)/pipe")
  }

  func testInvalidUTF8IsLocated() throws {
    try Files.write(Array("one\ntwö ".utf8) + [0xFF] + Array(" three".utf8), to: "\(folder)/bad")
    assertThrows(.notUTF8(line: 2, column: 5), "\(folder)/bad")
    try Files.write([0xC3], to: "\(folder)/cut")
    assertThrows(.notUTF8(line: 1, column: 1), "\(folder)/cut")
  }

  func testFoldersAreMadeWithThoseAboveThem() throws {
    try Files.makeFolder("\(folder)/a/b/c")
    XCTAssertTrue(Files.isFolder("\(folder)/a/b/c"))
    try Files.makeFolder("\(folder)/a/b/c")
  }

  func testAWriteThatFailsLeavesTheOldFile() throws {
    try XCTSkipIf(getuid() == 0, "root may write everywhere")
    try Files.write("old", to: "\(folder)/kept")
    XCTAssertEqual(chmod(folder, 0o500), 0)
    defer { chmod(folder, 0o700) }
    XCTAssertThrowsError(try Files.write("new", to: "\(folder)/kept"))
    XCTAssertEqual(try Files.text(at: "\(folder)/kept"), "old")
  }
}
