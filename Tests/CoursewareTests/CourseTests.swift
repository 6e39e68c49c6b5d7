import XCTest

@testable import Courseware

final class CourseTests: XCTestCase {
  func testChaptersAreTheFilesInTheOrderOfTheirNumbers() throws {
    let folder = try TemporaryCourse([
      "chapters/10-later.md": "", "chapters/02-second.md": "", "chapters/01-first.md": "",
      "chapters/notes.md": "", "chapters/03-picture.png": "", "chapters/x-y.md": "",
    ])
    XCTAssertEqual(
      try folder.open().chapters,
      [
        .init(id: "chapter-first", path: "chapters/01-first.md"),
        .init(id: "chapter-second", path: "chapters/02-second.md"),
        .init(id: "chapter-later", path: "chapters/10-later.md"),
      ])
  }

  func testExercisesAreInTheOrderOfTheirNumbers() throws {
    let folder = try TemporaryCourse([
      "exercises/exercise-10/exercise.yml": "", "exercises/exercise-2/exercise.yml": "",
      "exercises/misconceptions.yml": "", "exercises/exercise-1.md": "",
    ])
    XCTAssertEqual(try folder.open().exercises, ["exercise-2", "exercise-10"])
  }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "nothing was thrown"
    } catch let error as CourseError {
      return "\(error.exitStatus): \(error.message)"
    } catch {
      return "another error: \(error)"
    }
  }

  func testWrongNamesGetTheNearestOnes() throws {
    let folder = try TemporaryCourse([
      "chapters/01-gqa.md": TemporaryCourse.chapter("# T\n\n## By hand {#by-hand}\n"),
      "exercises/exercise-1/exercise.yml": "", "exercises/exercise-2/exercise.yml": "",
    ])
    let course = try folder.open()
    XCTAssertEqual(
      message { _ = try course.chapter("chapter-gqq") },
      "2: there is no chapter 'chapter-gqq'. Did you mean 'chapter-gqa'?")
    XCTAssertEqual(
      message { _ = try course.chapter("") },
      "2: there is no chapter ''. The chapters are chapter-gqa.")
    XCTAssertEqual(
      message { _ = try course.exercise("exercise-99") },
      "2: there is no exercise 'exercise-99'. Did you mean 'exercise-1' or 'exercise-2'?")
    let chapter = try course.chapter("gqa")
    XCTAssertEqual(
      message { _ = try Reading(of: chapter, in: course, from: "by-hnad") },
      "2: chapter-gqa has no section 'by-hnad'. Did you mean 'by-hand'?")
    XCTAssertEqual(
      message { _ = try Course(root: "/nonexistent") },
      "2: there is no course in '/nonexistent': it has no folder 'chapters'. Go to the folder of the "
        + "course, or name it in COURSE_ROOT.")
  }

  func testFrontMatterThatCannotBeReadIsLocated() throws {
    let cases = [
      "# No front matter\n":
        "70: chapters/01-a.md:1:1: a chapter begins with front matter: '---', then 'title:' and "
        + "'minutes:', '---'",
      "---\ntitle: A\n---\n": "70: chapters/01-a.md:2:1: the front matter has no field 'minutes'",
      "---\ntitle: A\nminutes: many\n---\n":
        "70: chapters/01-a.md:3:1: 'minutes' is to be a whole number above 0",
    ]
    for (text, expected) in cases {
      let folder = try TemporaryCourse(["chapters/01-a.md": text])
      XCTAssertEqual(message { _ = try folder.open().chapter("a") }, expected, text)
    }
  }
}
