extension ReadingError {
  /// What to tell the learner: what was found, where, and what to do.
  var message: String {
    let place = "Line \(position.line), column \(position.column): "
    return switch fault {
    case .hiddenDirection(let code):
      place + "an invisible character (\(hexadecimal(code))) that turns the direction of the text; "
        + "delete it and type the line again."
    case .controlCharacter(let code):
      place + "a control character (\(hexadecimal(code))); delete it."
    case .foreignDigit(let digit):
      place + "the digit “\(digit)”; write digits as 0–9."
    case .tooManyDigits(let count):
      place + "a number of \(count) digits; a dozen are enough."
    case .tooLarge: place + "the result is too large for any number asked here."
    case .notANumber(let word): place + "“\(word.prefix(20))” is no number."
    case .divisionByZero: place + "a division by zero."
    case .tooDeep(let limit): place + "more than \(limit) brackets inside each other."
    case .ambiguousUnit(let letter):
      place + "“\(letter)” alone could mean several units; write \(suggestion(letter))."
    case .missingOperand: place + "something is missing after this sign."
    case .undefined: place + "this has no value among the real numbers."
    }
  }

  private func suggestion(_ letter: String) -> String {
    letter == "K"
      ? "KB, KiB, or 128K without a space" : "\(letter)B (powers of 1000) or \(letter)iB (1024)"
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
