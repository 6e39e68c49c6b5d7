import XCTest

@testable import TeXMath

/// Fractions, roots and frames, as pictures.
final class BoxFractionsTests: XCTestCase {
  func testPictures() throws {
    try assertPictures([
      (
        "a fraction",
        #"y = \frac{a+b}{c}"#,
        #"""
            a + b|
        y = ─────|
              c  |
        """#
      ),
      (
        "a narrow fraction",
        #"\frac12 x"#,
        #"""
         1   |
        ─── x|
         2   |
        """#
      ),
      (
        "a fraction of fractions",
        #"\frac{\frac{a}{b}}{c}"#,
        #"""
          a  |
         ─── |
          b  |
        ─────|
          c  |
        """#
      ),
      (
        "a continued fraction",
        #"\frac{1}{1+\frac{1}{x}}"#,
        #"""
           1   |
        ───────|
             1 |
        1 + ───|
             x |
        """#
      ),
      (
        "a fraction within a script",
        #"e^{-\frac{x^2}{2}}"#,
        #"""
         −x²/2|
        e     |
        """#
      ),
      (
        "a binomial coefficient",
        #"\binom{n}{k}"#,
        #"""
        ⎛n⎞|
        ⎜ ⎟|
        ⎝k⎠|
        """#
      ),
      (
        "a root of one sign",
        #"\sqrt{d_k}"#,
        #"""
        √dₖ|
        """#
      ),
      (
        "a root of a sum",
        #"\sqrt{x^2+y^2}"#,
        #"""
         ┌───────|
        √│x² + y²|
        """#
      ),
      (
        "a root of a fraction",
        #"\sqrt{\frac{a}{b}}"#,
        #"""
         ┌────|
         │  a |
         │ ───|
        √│  b |
        """#
      ),
      (
        "a cube root",
        #"\sqrt[3]{x+1}"#,
        #"""
        3 ┌─────|
        √│x + 1 |
        """#
      ),
      (
        "a frame and a number",
        #"\boxed{t \approx \frac{a}{b}}\tag{3}"#,
        #"""
        ┌─────────┐       |
        │      a  │       |
        │ t ≈ ─── │    (3)|
        │      b  │       |
        └─────────┘       |
        """#
      ),
    ])
  }
}
