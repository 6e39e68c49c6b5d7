import XCTest

final class Exercise1Tests: XCTestCase {
  func testA() throws { try gradeAnswer(to: "exercise-1", part: "a") }
  func testB() throws { try gradeAnswer(to: "exercise-1", part: "b") }
  func testC() throws { try gradeAnswer(to: "exercise-1", part: "c") }
}
