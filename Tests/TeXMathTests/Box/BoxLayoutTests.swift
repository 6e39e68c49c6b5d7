import XCTest

@testable import TeXMath

/// Rows, delimiters, words and signs, as pictures.
final class BoxLayoutTests: XCTestCase {
  func testPictures() throws {
    try assertPictures([
      (
        "braces with a bar between",
        #"\left\{\frac{a}{b} \,\middle|\, c\right\}"#,
        #"""
        ⎧  a  │   ⎫|
        ⎨ ─── │ c ⎬|
        ⎩  b  │   ⎭|
        """#
      ),
      (
        "angle brackets",
        #"\left\langle \frac{a}{b}\right\rangle"#,
        #"""
        ╱  a  ╲|
        │ ─── │|
        ╲  b  ╱|
        """#
      ),
      (
        "bars with scripts",
        #"\left|\frac{x}{y}\right|^2_3 + \left\|\begin{matrix}1\\2\end{matrix}\right\|"#,
        #"""
        │  x  │²        |
        │ ─── │  + ║ 1 ║|
        │  y  │₃   ║ 2 ║|
        """#
      ),
      (
        "ceiling",
        #"\left\lceil \frac{n}{4} \right\rceil"#,
        #"""
        ⎡  n  ⎤|
        ⎢ ─── ⎥|
        ⎢  4  ⎥|
        """#
      ),
      (
        "one invisible delimiter",
        #"\left.\frac{df}{dx}\right|_{x=0}"#,
        #"""
         df  │   |
         ─── │   |
         dx  │ₓ₌₀|
        """#
      ),
      (
        "delimiters of chosen sizes",
        #"\bigl( a \bigr) + \Bigl[ b \Bigr] + \Biggl\{ c \Biggr\}"#,
        #"""
                    ⎧ ⎫|
              ⎡ ⎤   ⎪ ⎪|
        (a) + ⎢b⎥ + ⎨c⎬|
              ⎣ ⎦   ⎪ ⎪|
                    ⎩ ⎭|
        """#
      ),
      (
        "signs and operators",
        #"-x = a - b \cdot -3"#,
        #"""
        −x = a − b · −3|
        """#
      ),
      (
        "punctuation and words",
        #"f(x, y);\quad x \text{ and } y"#,
        #"""
        f(x, y);  x and y|
        """#
      ),
      (
        "congruences",
        #"a \equiv b \pmod{n},\ c \bmod d"#,
        #"""
        a ≡ b  (mod n), c mod d|
        """#
      ),
      (
        "alphabets",
        #"\mathbb{R}^{n} \ni \mathbf{w},\ \mathcal{L},\ \mathfrak{g},\ \mathsf{T},\ \mathtt{x1},\ \mathit{diff}"#,
        #"""
        ℝⁿ ∋ 𝐰, ℒ, 𝔤, T, x1, diff|
        """#
      ),
      (
        "bold symbols",
        #"\boldsymbol{\alpha} + \boldsymbol{Q} + \mathbf{1}"#,
        #"""
        𝜶 + 𝑸 + 𝟏|
        """#
      ),
      (
        "words with a formula",
        #"\text{if $x_i > 0$ \textbf{then}}"#,
        #"""
        if xᵢ > 0 then|
        """#
      ),
      (
        "negations",
        #"a \neq b \not\in C \not\equiv d \notin E"#,
        #"""
        a ≠ b ∉ C ≢ d ∉ E|
        """#
      ),
      (
        "numbers",
        #"131{,}072 \times 2.5 + .5"#,
        #"""
        131,072 × 2.5 + .5|
        """#
      ),
      (
        "phantoms and spaces",
        #"a\phantom{bc}d\quad e\,f\!g\hspace{2em}h"#,
        #"""
        a  d  e fg    h|
        """#
      ),
      (
        "dots",
        #"a, \ldots, b + \cdots + c"#,
        #"""
        a, …, b + ⋯ + c|
        """#
      ),
      (
        "Unicode as it is",
        #"α ≤ β · γ × ∑ᵢ 注"#,
        #"""
                    ⎲     |
        α ≤ β · γ × ⎳  ᵢ注|
        """#
      ),
      (
        "comments and spaces",
        "a % comment\n + b",
        #"""
        a + b|
        """#
      ),
      (
        "nothing",
        #""#,
        #"""
        |
        """#
      ),
    ])
  }

  func testBaselines() throws {
    let cases: [(tex: String, baseline: Int)] = [
      ("x", 0), (#"\frac{a}{b}"#, 1), (#"\frac{\frac{a}{b}}{c}"#, 3), ("e^{-x^2}", 1), ("K_{g}", 0),
      (#"\sum_{i=1}^n i"#, 2), (#"\begin{bmatrix}1\\2\\3\end{bmatrix}"#, 1),
      (#"\sqrt{a+b}"#, 1),
    ]
    for (tex, baseline) in cases {
      XCTAssertEqual(try formula(tex).box(isDisplay: true).baseline, baseline, tex)
    }
  }

  func testInlineStyleKeepsLimitsBeside() throws {
    let sum = try formula(#"\sum_{i=1}^n i"#)
    XCTAssertEqual(sum.box(isDisplay: false), Box(rows: ["∑ᵢ₌₁ⁿ i"], width: 7, baseline: 0))
  }

  func testPictureOutOfProportionIsOneLine() throws {
    let tall = #"\begin{matrix}"# + String(repeating: #"a\\"#, count: 5_000) + #"\end{matrix}"#
    let node = try formula(tall + String(repeating: "x", count: 5_000))
    XCTAssertEqual(node.box(isDisplay: true), Box(node.linearText))
  }
}
