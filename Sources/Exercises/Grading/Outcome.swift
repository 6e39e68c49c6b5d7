/// What a grader says of one part, before it is joined with the part's own data.
struct Outcome {
  var status: Status
  /// The part of the points earned, from 0 to 1.
  var share: Double
  var message: String
  var explanations: [[Misconception]] = []
  var readBack = ""
  var position: Position?

  static func correct(_ message: String, readBack: String) -> Outcome {
    Outcome(status: .correct, share: 1, message: message, readBack: readBack)
  }

  static func invalid(_ message: String, at position: Position?) -> Outcome {
    Outcome(status: .invalid, share: 0, message: message, position: position)
  }
}

extension Exercise {
  /// Grades one part: the one place that knows which grader reads which kind of answer.
  func grade(_ part: Part, _ sheet: AnswerSheet) -> PartVerdict {
    if let fault = sheet.faults[part.id] {
      let place = Position(line: fault.line, column: fault.column)
      return verdict(part, .invalid(fault.message, at: place))
    }
    let block = sheet.blocks[part.id]
    guard let block, !block.isEmpty else {
      let message = block == nil ? "Not read." : "Not answered yet."
      return verdict(
        part,
        Outcome(status: .unanswered, share: 0, message: message, position: block?.position))
    }
    let outcome =
      switch part.kind {
      case .numbers: NumbersGrader(exercise: self, part: part).grade(block)
      case .choice: ChoiceGrader(exercise: self, part: part).grade(block)
      case .quantity: QuantityGrader(exercise: self, part: part).grade(block)
      }
    return verdict(part, outcome)
  }

  private func verdict(_ part: Part, _ outcome: Outcome) -> PartVerdict {
    PartVerdict(
      id: part.id, title: part.title, kind: part.kind, status: outcome.status,
      score: outcome.share * part.points, maxScore: part.points, message: outcome.message,
      explanations: outcome.explanations, readBack: outcome.readBack,
      anchor: outcome.explanations.first?.first?.anchor ?? part.anchor,
      line: outcome.position?.line, column: outcome.position?.column)
  }
}
