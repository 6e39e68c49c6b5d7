import Attention
import XCTest

@testable import Exercises

final class NumberScannerTests: XCTestCase {
  /// The numbers of a text, as value/decimals.
  private func numbers(_ text: String, _ commas: CommaReading = .thousands) -> [String] {
    let line = SourceLine(text: text[...], position: Position(line: 1, column: 1))
    guard let tokens = try? Lexer.tokens(of: [line], commas: commas) else { return ["error"] }
    return tokens.compactMap {
      guard case .number(let literal) = $0.kind else { return nil }
      return "\(literal.value)/\(literal.decimals)"
    }
  }

  func testGroupedThousandsAndDecimals() {
    let cases: [(text: String, expected: String)] = [
      ("0", "0.0/0"), ("007", "7.0/0"), ("2.5", "2.5/1"), (".4109", "0.4109/4"), ("2.", "2.0/0"),
      ("2,684,354,560", "2684354560.0/0"), ("1,342.18", "1342.18/2"), ("1,342", "1342.0/0"),
      ("2.684.354.560", "2684354560.0/0"), ("2.684.354,5", "2684354.5/1"),
      ("1.342,18", "1342.18/2"),
      ("2 684 354 560", "2684354560.0/0"), ("2'684'354", "2684354.0/0"),
      ("2’684’354", "2684354.0/0"),
      ("2_684_354", "2684354.0/0"), ("2\u{202F}684\u{A0}354", "2684354.0/0"),
      ("2{,}684{,}354", "2684354.0/0"), ("0,411", "0.411/3"), ("2,68", "2.68/2"),
      ("2,6845", "2.6845/4"),
      ("2.68e9", "2680000000.0/-7"), ("2.68E-3", "0.00268/5"), ("1e+3", "1000.0/-3"),
      ("２，６８４，３５４", "2684354.0/0"), ("12 345.5", "12345.5/1"),
    ]
    for (text, expected) in cases { XCTAssertEqual(numbers(text), [expected], text) }
  }

  func testWhatIsSeveralNumbers() {
    let cases: [(text: String, expected: [String])] = [
      ("1,2,3", ["1.0/0", "2.0/0", "3.0/0"]), ("0.411,0.134", ["0.411/3", "0.134/3"]),
      (".4109,.1336", ["0.4109/4", "0.1336/4"]), ("0,411 0,134", ["0.411/3", "0.134/3"]),
      ("2, 684", ["2.0/0", "684.0/0"]), ("1.2.3", ["1.2/1", "0.3/1"]),
      ("0,1,2", ["0.0/0", "1.0/0", "2.0/0"]),
      ("1,23,456", ["1.0/0", "23.0/0", "456.0/0"]), ("2..3", ["2.0/0", "3.0/0"]),
    ]
    for (text, expected) in cases { XCTAssertEqual(numbers(text), expected, text) }
  }

  func testCommasInLists() {
    XCTAssertEqual(numbers("2,3", .list), ["2.0/0", "3.0/0"])
    XCTAssertEqual(numbers("2,684", .list), ["2.0/0", "684.0/0"])
    XCTAssertEqual(numbers("0,4109", .list), ["0.4109/4"])
    XCTAssertEqual(numbers("100 200", .list), ["100.0/0", "200.0/0"])
    XCTAssertEqual(numbers("2,684", .decimal), ["2.684/3"])
    XCTAssertEqual(numbers("2,684,354", .decimal), ["2684354.0/0"])
  }

  /// Every way of grouping the digits of a random number gives that number.
  func testGroupingRoundTrips() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let value = random.index(below: 2_000_000_000)
      let cents = random.index(below: 100)
      let grouped = DecimalText.integer(value)
      let decimals = cents < 10 ? "0\(cents)" : "\(cents)"
      let expected = "\(Double("\(value).\(decimals)") ?? .nan)/2"
      for sign in [",", "'", "_", "\u{202F}", "\u{2009}", " "] {
        let text = grouped.split(separator: ",").joined(separator: sign)
        XCTAssertEqual(numbers("\(text).\(decimals)"), [expected], text)
      }
      guard value >= 1_000_000 else { continue }
      let european = grouped.split(separator: ",").joined(separator: ".")
      XCTAssertEqual(numbers("\(european),\(decimals)"), [expected], european)
    }
  }

  func testHalfUnits() {
    func literal(_ text: String) throws -> NumberLiteral {
      let working = try Fixtures.working(text)
      return try XCTUnwrap(working.results.first?.quantity?.written?.literal)
    }
    XCTAssertEqual(try literal("2.68").halfUnit, 0.005, accuracy: 1e-12)
    XCTAssertEqual(try literal("2.68e9").halfUnit, 5e6, accuracy: 1e-3)
    XCTAssertEqual(try literal("2684").halfUnit, 0.5)
    XCTAssertEqual(try literal("2,684,000,000").looseHalfUnit, 5e5)
    XCTAssertEqual(try literal("2600").looseHalfUnit, 0.5)
  }
}
