import XCTest

final class Exercise2Tests: XCTestCase {
  func testA() throws { try gradeAnswer(to: "exercise-2", part: "a") }
  func testB() throws { try gradeAnswer(to: "exercise-2", part: "b") }
  func testC() throws { try gradeAnswer(to: "exercise-2", part: "c") }
}
