import XCTest

@testable import Markdown

final class AsciiTextTests: XCTestCase {
  func testSpellings() {
    let cases: [(scalar: Unicode.Scalar, spelling: String)] = [
      ("α", "alpha"), ("ω", "omega"), ("ς", "sigma"), ("Γ", "Gamma"), ("Σ", "Sigma"),
      ("Ω", "Omega"), ("ϕ", "phi"), ("≤", "<="), ("×", "x"), ("−", "-"), ("—", "--"),
      ("…", "..."), ("⌊", "floor("), ("√", "sqrt "), ("é", "e"), ("ß", "ss"), ("ſ", "?"),
      ("₇", "_7"), ("ᵢ", "_i"), ("ᵀ", "^T"), ("²", "^2"), ("\u{301}", ""), ("\u{FE0F}", ""),
      ("\u{A0}", " "), ("\u{2009}", " "), ("│", "+"), ("𝐀", "A"), ("𝐳", "z"), ("𝑥", "x"),
      ("𝛂", "alpha"), ("𝛀", "Omega"), ("𝟎", "0"), ("𝟿", "9"), ("注", "?"),
    ]
    for (scalar, spelling) in cases {
      XCTAssertEqual(AsciiText.spelling(of: scalar), spelling, "\(scalar)")
    }
  }

  func testMathematicalGreekAgreesWithPlainGreek() {
    let plain = Array("αβγδεζηθικλμνξοπρςστυφχψω".unicodeScalars)
    for (index, scalar) in plain.enumerated() {
      guard let bold = Unicode.Scalar(0x1D6C2 + UInt32(index)) else { return XCTFail("\(index)") }
      XCTAssertEqual(AsciiText.spelling(of: bold), AsciiText.spelling(of: scalar), "\(scalar)")
    }
  }
}
