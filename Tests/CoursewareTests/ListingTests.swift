import XCTest

@testable import Courseware

final class ListingTests: XCTestCase {
  private let source = """
    import Attention

    struct A {
      // region: body
      func f() {

        return
      }
      // endregion
    }
    # region: python
    x = 1
    # endregion

    """

  func testARegionComesWithoutItsIndentation() throws {
    let folder = try TemporaryCourse(["Sources/A.swift": source])
    XCTAssertEqual(
      try Listing.text(path: "Sources/A.swift", region: "body", in: folder.open()),
      "func f() {\n\n  return\n}\n")
    XCTAssertEqual(
      try Listing.text(path: "Sources/A.swift", region: "python", in: folder.open()), "x = 1\n")
    XCTAssertEqual(
      try Listing.text(path: "Sources/A.swift", region: nil, in: folder.open()), source)
  }

  func testWhatIsMissingIsNamed() throws {
    let folder = try TemporaryCourse(["Sources/A.swift": source])
    let course = try folder.open()
    func assertThrows(_ expected: ReferenceError, path: String, region: String) {
      XCTAssertThrowsError(try Listing.text(path: path, region: region, in: course), path) {
        XCTAssertEqual($0 as? ReferenceError, expected)
      }
    }
    assertThrows(
      .noRegion("bodi", path: "Sources/A.swift", all: ["body", "python"]),
      path: "Sources/A.swift", region: "bodi")
    assertThrows(.outsideCourse("/etc/passwd"), path: "/etc/passwd", region: "a")
    assertThrows(.outsideCourse("Sources/../../a"), path: "Sources/../../a", region: "a")
    assertThrows(
      .course(.file(FileError(path: "\(folder.root)/B.swift", kind: .missing))),
      path: "B.swift", region: "a")
    XCTAssertEqual(
      ReferenceError.noRegion("bodi", path: "A.swift", all: ["body", "python"]).message,
      "'A.swift' has no region 'bodi'; did you mean 'body'?")
  }
}
