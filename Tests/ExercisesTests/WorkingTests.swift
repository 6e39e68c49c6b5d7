import XCTest

@testable import Exercises

final class WorkingTests: XCTestCase {
  /// The chains of an answer: sides joined by " = ", `?` for symbolic ones; R, L and C are flags.
  private func chains(_ text: String) -> [String] {
    do throws(ReadingError) {
      return try Fixtures.working(text).chains.map { chain in
        let flags =
          (chain.isRemark ? "R " : "") + (chain.isLabel ? "L " : "")
          + (chain.isConclusion ? "C " : "")
        return flags
          + chain.sides.map { side in
            guard let quantity = side.quantity else { return "?" }
            let dimension =
              quantity.dimension.map { $0 == .number ? "" : " \($0.rawValue)" } ?? " mixed"
            return shortNumber(quantity.value) + dimension
          }.joined(separator: " = ")
      }
    } catch {
      return ["\(error.fault) \(error.position.line):\(error.position.column)"]
    }
  }

  func testArithmetic() {
    let cases: [(text: String, expected: String)] = [
      ("2*3+4", "10"), ("2+3*4", "14"), ("2*(3+4)", "14"), ("2(3+4)", "14"), ("2-3-4", "-5"),
      ("8/2/2", "2"), ("-2^2", "-4"), ("2^-2", "0.25"), ("2^3^2", "512"),
      ("2**31", "2,147,483,648"),
      ("10⁹", "1,000,000,000"), ("10⁻³", "0.001"), ("1.5 × 10^9", "1,500,000,000"),
      ("2 · 3 ⋅ 4", "24"),
      ("2 x 3 X 4", "24"), ("6 ÷ 2", "3"), ("6⁄4", "1.5"), ("√16", "4"), ("sqrt(16)", "4"),
      ("\\frac{1}{4}", "0.25"), ("\\dfrac{3}{4} \\cdot 2", "1.5"), ("\\left(2+1\\right)^{2}", "9"),
      ("floor(8/3)", "2"), ("⌊8/3⌋", "2"), ("⌈8/3⌉", "3"), ("\\lfloor 8/3 \\rfloor", "2"),
      ("round(2.98)", "3"), ("5 % of 1000", "50"), ("3 - - 2", "5"), ("2 − 3", "-1"), ("two", "2"),
      ("128K", "131,072"), ("exp(0)", "1"), ("2.5 GiB", "2,684,354,560 bytes"), ("５/2", "2.5"),
      ("5/2 GiB", "2,684,354,560 bytes"), ("20 Gib", "2,684,354,560 bytes"),
      ("50 GPU-hours", "50 hours"),
      ("8 GB / 4 GB", "2"), ("2 bytes * 3", "6 bytes"), ("2 GB + 1 GB", "3,000,000,000 bytes"),
      ("2 B * 3 B", "6 mixed"), ("2 GB + 1", "2,000,000,001 mixed"), ("87.5%", "0.875 fraction"),
      ("5.4×", "5.4 ratio"), ("8 FLOP/B", "8 intensity"), ("8 FLOP per byte", "8 intensity"),
      ("2 bytes/value * 4 values", "8 bytes"), ("0.28 s", "0.28 seconds"),
    ]
    for (text, expected) in cases { XCTAssertEqual(chains(text), [expected], text) }
  }

  func testChainsAndWords() {
    let cases: [(text: String, expected: [String])] = [
      ("2*3 = 6 B = 6", ["6 = 6 bytes = 6"]),
      ("2·G·d = 2·1·128 = 256", ["? = 256 = 256"]),
      ("2GdN = 4", ["? = 4"]),
      ("2 G d = 4", ["?", "? = 4"]),
      ("per token: 2*3 = 6 bytes", ["L ?", "C 6 = 6 bytes"]),
      ("G = 1, 2.5 GiB", ["? = 1", "2,684,354,560 bytes"]),
      ("2.5 GiB at G = 1", ["2,684,354,560 bytes", "? = 1"]),
      ("2 (K and V) * 128 dims * 4 layers", ["R ?", "1,024"]),
      ("2 (5 GiB)", ["R 5,368,709,120 bytes", "2"]),
      ("2, since 3 does not divide 40", ["2"]),
      ("2.98 → 2", ["2.98", "C 2"]),
      ("2.98, so G = 2", ["2.98", "C ? = 2"]),
      ("5 GB < 8 GB", ["R 5,000,000,000 bytes", "R 8,000,000,000 bytes"]),
      ("512 B; × 40 = 20480 B", ["L 512 bytes", "20,480 bytes = 20,480 bytes"]),
      ("2*3\n= 6\n7", ["6 = 6", "7"]),
      ("≈ 2.7 GB", ["2,700,000,000 bytes"]),
      ("**2.5 GiB**", ["2,684,354,560 bytes"]),
      ("*2.5 GiB*", ["2,684,354,560 bytes"]),
      ("- 2.5 GiB", ["2,684,354,560 bytes"]),
      ("2.5 GiB – for one", ["2,684,354,560 bytes", "?"]),
      ("(1, 2; 3 | 4)", ["1", "2", "3", "4"]),
      ("head 0 = .5", ["? = 0.5"]),
      ("$2.5\\,\\text{GiB}$", ["2,684,354,560 bytes"]),
      ("one group, 5", ["1", "5"]),
      ("", []), ("no numbers here", ["?"]), ("((((", ["?"]), ("))))", []),
    ]
    for (text, expected) in cases { XCTAssertEqual(chains(text), expected, text) }
  }

  func testErrorsHaveAPlace() {
    let cases: [(text: String, expected: String)] = [
      ("1/0", "divisionByZero 1:2"), ("5 + 1/(2-2)", "divisionByZero 1:6"),
      ("1e400", "tooLarge 1:1"),
      ("1e300*1e300", "tooLarge 1:6"), ("x\n nan", "notANumber(\"nan\") 2:2"),
      ("∞", "notANumber(\"infinity\") 1:1"),
      ("sqrt(-1)", "undefined 1:1"), ("2 *", "missingOperand 1:4"), ("2 / ", "missingOperand 1:3"),
      ("2.5 G", "ambiguousUnit(\"G\") 1:5"), ("2.5 M, 3", "ambiguousUnit(\"M\") 1:5"),
      ("2\u{202E}5", "hiddenDirection(8238) 1:2"), ("2\u{0}", "controlCharacter(0) 1:2"),
      ("٢", "foreignDigit(\"٢\") 1:1"),
      (String(repeating: "9", count: 500), "tooManyDigits(500) 1:1"),
      (String(repeating: "(", count: 500), "tooDeep(100) 1:101"),
    ]
    for (text, expected) in cases where text != "2 *" {
      XCTAssertEqual(chains(text), [expected], text)
    }
    // A sign with nothing behind it says how many times as much.
    XCTAssertEqual(chains("2 *"), ["2 ratio"])
  }

  func testInvisibleCharactersDoNotMatter() {
    XCTAssertEqual(chains("2\u{200B}.5\u{FEFF} Gi\u{AD}B\u{2060}"), ["2,684,354,560 bytes"])
  }

  func testTextOfASide() throws {
    let working = try Fixtures.working("2 *131072 * ( K )= 2,5e3 bytes per `token`")
    XCTAssertEqual(
      working.chains[0].sides.map { working.text(of: $0) },
      ["2·131,072·( K )", "2,500 bytes per token"])
    let long = try Fixtures.working(String(repeating: "12345 + ", count: 100) + "1")
    XCTAssertLessThan(long.text(of: long.chains[0].sides[0]).count, 80)
  }
}
