/// One character of an answer after normalisation, with the column it was written in.
struct PlainCharacter {
  let scalar: Unicode.Scalar
  let column: Int
}

/// Turns the many ways to write the same sign into one: full-width forms, kinds of spaces, quotes and
/// dashes. Invisible characters are dropped; those that reorder the text on the screen are refused,
/// because the reader of the sheet and the grader would see different answers.
func plainCharacters(_ line: SourceLine) throws(ReadingError) -> [PlainCharacter] {
  var result: [PlainCharacter] = []
  var column = line.position.column
  for scalar in line.text.unicodeScalars {
    defer { column += 1 }
    let position = Position(line: line.position.line, column: column)
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
      throw ReadingError(fault: .hiddenDirection(scalar.value), position: position)
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x00AD, 0xFE00...0xFE0F:
      continue
    case 0x09, 0x0B, 0x0C, 0x0D, 0x3000, 0x2000...0x2006, 0x2008, 0x205F, 0x1680:
      result.append(PlainCharacter(scalar: " ", column: column))
    case 0xA0, 0x2007, 0x2009, 0x200A, 0x202F:
      // Narrow and no-break spaces group digits; the lexer treats them as spaces elsewhere.
      result.append(PlainCharacter(scalar: "\u{202F}", column: column))
    case 0x00...0x1F, 0x7F...0x9F:
      throw ReadingError(fault: .controlCharacter(scalar.value), position: position)
    case 0xFF01...0xFF5E:
      guard let ascii = Unicode.Scalar(scalar.value - 0xFEE0) else { continue }
      result.append(PlainCharacter(scalar: ascii, column: column))
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC:
      result.append(PlainCharacter(scalar: "'", column: column))
    default:
      if scalar.value > 0x7F, scalar.properties.numericType == .decimal {
        throw ReadingError(fault: .foreignDigit(Character(scalar)), position: position)
      }
      result.append(PlainCharacter(scalar: scalar, column: column))
    }
  }
  return result
}

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }

  var isSpace: Bool { self == " " || self == "\u{202F}" }

  /// The value of a superscript digit: 9 for `⁹`.
  var superscriptDigit: Int? {
    switch value {
    case 0x2070: 0
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2074...0x2079: Int(value) - 0x2070
    default: nil
    }
  }
}
