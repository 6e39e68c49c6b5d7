import XCTest

@testable import Markdown

final class SafeTextTests: XCTestCase {
  func testWhatATerminalWouldObeyIsShownInstead() {
    let cases: [(text: String, unicode: String, ascii: String)] = [
      ("plain", "plain", "plain"),
      ("", "", ""),
      ("a\u{1B}[31mb", "a␛[31mb", "a?[31mb"),
      ("a\u{0}\u{7}\u{8}b", "a␀␇␈b", "a???b"),
      ("a\tb\nc\r\nd", "a b c  d", "a b c  d"),
      ("a\u{7F}b", "a␡b", "a?b"),
      ("a\u{80}\u{9B}31m\u{9F}", "a��31m�", "a??31m?"),
      ("\u{202E}abc\u{202C}\u{2066}d\u{2069}\u{200F}\u{61C}", "�abc��d���", "?abc??d???"),
      ("a\u{2028}b\u{2029}c", "a b c", "a b c"),
      ("naïve – “x” ≤ 1/√d", "naïve – “x” ≤ 1/√d", "naive - \"x\" <= 1/sqrt d"),
      ("👩‍👩‍👧 注", "👩‍👩‍👧 注", "??? ?"),
    ]
    for (text, unicode, ascii) in cases {
      XCTAssertEqual(SafeText.safe(text), unicode, text.withEscapesShown)
      XCTAssertEqual(SafeText.safe(text, unicode: false), ascii, text.withEscapesShown)
    }
  }

  func testTheSignOfAScriptHoldsForWhatFollows() {
    let cases = [
      ("xᵢⱼ", "x_ij"), ("x₁₂", "x_12"), ("x²ᵢ", "x^2_i"), ("10⁻³", "10^-3"), ("xᵢ yⱼ", "x_i y_j"),
      ("a_ᵢ", "a__i"),
    ]
    for (text, ascii) in cases {
      XCTAssertEqual(SafeText.safe(text, unicode: false), ascii, text)
    }
  }

  func testNoControlAndNothingOutsideASCIIIsLeft() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = SafeText.safe(String(scalar))
      XCTAssertFalse(
        shown.unicodeScalars.contains { $0.properties.generalCategory == .control },
        "U+\(String(value, radix: 16))")
      let ascii = SafeText.safe(String(scalar), unicode: false)
      XCTAssertTrue(
        ascii.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "U+\(String(value, radix: 16))")
    }
  }
}
