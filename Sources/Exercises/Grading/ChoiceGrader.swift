/// Grades a set of positions, such as the entries of a row that change.
struct ChoiceGrader {
  let exercise: Exercise
  let part: Part

  func grade(_ block: AnswerSheet.Block) -> Outcome {
    guard case .positions(let expected)? = exercise.values(of: part)?.first,
      let vocabulary = part.vocabulary
    else { return .invalid("This part cannot be graded.", at: nil) }
    let tokens: [Token]
    do {
      tokens = try Lexer.tokens(of: block.lines, commas: .list)
    } catch {
      return .invalid(error.message, at: error.position)
    }
    var reader = ChoiceReader(tokens: tokens, vocabulary: vocabulary)
    guard let answer = reader.positions() else {
      return .invalid(
        reader.fault ?? "No position found: name the entries by their numbers, counted from 0.",
        at: reader.faultPosition ?? tokens.first?.position ?? block.position)
    }
    let readBack = answer.isEmpty ? "none" : answer.map(String.init).joined(separator: ", ")
    guard answer != expected else {
      return .correct("These are the entries.", readBack: readBack)
    }
    let diagnosis = Diagnosis(part, in: exercise, mistakes: part.mistakes) { suspect in
      suspect.values?.first == .positions(answer)
    }
    let isAmong = Set(answer).subtracting(expected).isEmpty
    let general =
      isAmong && !answer.isEmpty
      ? "What you name is right, but it is not all." : "Not all of these change, or others do."
    return Outcome(
      status: .incorrect, share: 0,
      message: diagnosis.isEmpty
        ? general + " Compare the two rows entry by entry, counting from 0."
        : diagnosis.message("“\(readBack)”", parameters: exercise.parameters),
      explanations: diagnosis.misconceptions, readBack: readBack, position: tokens.first?.position)
  }
}
