/// An exercise: what is asked, how an answer is graded, and the hints.
///
/// It is built from texts and reads no file itself.
///
/// ```swift
/// let catalogue = try MisconceptionCatalogue(yaml: misconceptionsText)
/// let exercise = try Exercise(
///   id: "exercise-2", yaml: exerciseText, prompt: promptText, catalogue: catalogue)
/// exercise.grade(sheetBytes).status   // .correct
/// ```
public struct Exercise: Sendable {
  /// The id, which is the name of its folder: `exercise-2`.
  public let id: String
  /// The title.
  public let title: String
  /// The section of the chapter it belongs to: `chapter-gqa#the-memory-budget`.
  public let section: String
  /// The parts in order.
  public let parts: [Part]
  /// The numbers that the exercise is about.
  public internal(set) var parameters: Arguments
  /// The seed of this variant; `nil` for the exercise as printed.
  public internal(set) var seed: UInt64?
  /// The hash of exercise.yml and prompt.md, as 16 hexadecimal digits (FNV-1a, 64 bits).
  public let hash: String

  let promptTemplate: String
  let hintTemplates: [String]
  let candidates: [(name: String, texts: [String])]

  /// An exercise from the texts of its exercise.yml and prompt.md.
  ///
  /// - Throws: ``ExerciseError`` with the line and column in exercise.yml.
  public init(
    id: String, yaml: String, prompt: String, catalogue: MisconceptionCatalogue
  ) throws(ExerciseError) {
    let reader = try ExerciseReader(yaml: yaml, catalogue: catalogue)
    self.id = id
    title = reader.title
    section = reader.section
    parameters = try reader.root.arguments("parameters")
    parts = try reader.parts()
    hintTemplates = try reader.hints()
    candidates = try reader.candidates()
    promptTemplate = prompt
    hash = stableHash([yaml, prompt])
    for part in parts where values(of: part) == nil {
      throw reader.root.fault("what part \(part.id) expects cannot be computed")
    }
  }

  /// What is asked, as Markdown, with this variant's numbers filled in.
  public var prompt: String { Template(promptTemplate).filled(with: parameters) }

  /// The hints, from the gentlest to nearly the solution, as Markdown.
  public var hints: [String] {
    hintTemplates.map { Template($0).filled(with: parameters) }
  }

  /// Whether a seed gives other numbers.
  public var hasVariants: Bool { !candidates.isEmpty }

  /// Grades an answer sheet.
  ///
  /// - Parameters:
  ///   - sheet: the bytes of answer.md, which may be anything at all.
  /// - Complexity: linear in the sheet.
  public func grade(_ sheet: [UInt8]) -> Verdict {
    let sheet = AnswerSheet(bytes: sheet, parts: parts.map { $0.id })
    return Verdict(
      exercise: id, title: title, parts: parts.map { grade($0, sheet) }, problems: sheet.problems,
      seed: seed, graderVersion: Verdict.currentGraderVersion, exerciseHash: hash)
  }
}
