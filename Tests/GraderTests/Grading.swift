import Courseware
import Exercises
import XCTest

/// Grades one part of the learner's sheet, as `course check` does.
///
/// An unanswered part is skipped with the command to begin; anything else than a right answer fails with
/// the whole report. `COURSE_ANSWERS=solutions` grades the solutions in place of the learner's sheets.
func gradeAnswer(
  to exercise: String, part: String, file: StaticString = #filePath, line: UInt = #line
) throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  let course = try Course(root: root, command: "./course")
  let folder = ProcessInfo.processInfo.environment["COURSE_ANSWERS"] ?? "exercises"
  let check = try CheckedAnswer(
    of: exercise, in: course, answer: "\(root)/\(folder)/\(exercise)/answer.md")
  let verdict = try XCTUnwrap(
    check.verdict.parts.first { $0.id == part }, "\(exercise) has no part (\(part))",
    file: file, line: line)
  switch verdict.status {
  case .correct: return
  case .unanswered:
    throw XCTSkip(
      "(\(part)) is not answered: write into \(folder)/\(exercise)/answer.md, "
        + "then ./course check \(exercise)", file: file, line: line)
  case .incorrect, .partial, .invalid, .review:
    XCTFail("\n" + check.plainReport, file: file, line: line)
  }
}
