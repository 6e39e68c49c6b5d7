import TeXMath
import XCTest

@testable import Courseware

final class ArithmeticCheckTests: XCTestCase {
  private func slips(_ tex: String) throws -> [String] {
    ArithmeticCheck(try MathNode(parsing: tex)).slips
  }

  func testWhatHoldsIsPassed() throws {
    for tex in [
      #"2 \cdot 64 \cdot 128 \cdot 80 \cdot 2 = 2{,}621{,}440"#,
      #"e^{1/\sqrt{2}} \approx 2.028115"#, #"\frac{1}{3} \approx 0.333"#, #"(1 + 2) \cdot 3 = 9"#,
      #"2 + 3 \cdot 2.028115 = 8.084345"#, #"2^{10} = 1024 = 4 \cdot 256"#, #"\sqrt{2} < 1.5"#,
      #"\left\lfloor 5/2 \right\rfloor = 2"#, #"-1 + 3 = 2"#,
      #"2.5\,\text{GiB} = 2{,}684{,}354{,}560\,\text{B}"#,
      #"343.6\ \text{GB} \approx 320\ \text{GiB}"#, #"6 / 4 = 1.5 \ne 1"#, #"87.5\% = 0.875"#,
      #"\begin{aligned} 2 \cdot 3 &= 6 \\ &= 12 / 2 \end{aligned}"#,
      #"1.5 \times 10^{3} \approx 1499.7"#,
    ] {
      XCTAssertEqual(try slips(tex), [], tex)
    }
  }

  func testWhatDoesNotHoldIsFound() throws {
    for tex in [
      #"2 \cdot 3 = 7"#, #"\frac{1}{3} = 0.333"#, #"\sqrt{2} \approx 1.415"#, #"2 < 1"#,
      #"1\,\text{GiB} = 1\,\text{GB}"#, #"4 = 2 \cdot 2 = 5"#,
      #"\left\lfloor 5/2 \right\rfloor = 3"#,
      #"\begin{aligned} 2 \cdot 3 &= 6 \\ &= 7 \end{aligned}"#, #"2 \neq 2"#,
    ] {
      XCTAssertEqual(try slips(tex).count, 1, tex)
    }
  }

  func testLettersSayNothing() throws {
    for tex in [#"H = 64"#, #"g(i) = 3 = i"#, #"2 G = 7"#, #"x_1 = 2"#, #"= 5"#, #"5 ="#, ""] {
      XCTAssertEqual(try slips(tex), [], tex)
    }
  }

  func testTheSlipIsWorded() throws {
    XCTAssertEqual(
      try slips(#"2 \cdot 3 = 7"#),
      ["2 · 3 = 7 is not so: the left side is 6.0, the right side 7.0"])
  }
}
