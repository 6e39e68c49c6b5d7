import XCTest

@testable import TeXMath

/// Scripts, limits and accents, as pictures.
final class BoxScriptsTests: XCTestCase {
  func testPictures() throws {
    try assertPictures([
      (
        "a subscript and a superscript in small characters",
        #"x_i^2 + K_i^\top"#,
        #"""
        xᵢ² + Kᵢᵀ|
        """#
      ),
      (
        "a subscript without small form",
        #"K_{g(i)}"#,
        #"""
        K    |
         g(i)|
        """#
      ),
      (
        "one script small, the other on its own row",
        #"W^K_{(g)}"#,
        #"""
        Wᴷ  |
         (g)|
        """#
      ),
      (
        "scripts of scripts",
        #"x_{i_j}^{2^n}"#,
        #"""
         2ⁿ|
        x  |
         iⱼ|
        """#
      ),
      (
        "scripts on a base with scripts",
        #"{x^2}^3"#,
        #"""
          3|
        x² |
        """#
      ),
      (
        "primes",
        #"f'(x) + q''_i"#,
        #"""
        f′(x) + qᵢ″|
        """#
      ),
      (
        "a product",
        #"\prod_{i=1}^n p_i"#,
        #"""
         n    |
        ┬─┬   |
        ┴ ┴ pᵢ|
        i=1   |
        """#
      ),
      (
        "a union",
        #"\bigcup_{i\in I} A_i"#,
        #"""
         ⋃  Aᵢ|
        i∈I   |
        """#
      ),
      (
        "an integral",
        #"\int_0^1 f(x)\,dx"#,
        #"""
        ⌠¹        |
        ⎮  f(x) dx|
        ⌡₀        |
        """#
      ),
      (
        "functions with limits",
        #"\max_\theta L(\theta) - \lim_{x\to 0} x"#,
        #"""
        max L(θ) − lim x|
         θ         x→0  |
        """#
      ),
      (
        "limits beside by command",
        #"\sum\nolimits_i x_i"#,
        #"""
        ∑ᵢ xᵢ|
        """#
      ),
      (
        "accents",
        #"\hat x + \bar y + \vec v + \dot z + \tilde q"#,
        #"""
        x̂ + ȳ + v⃗ + ż + q̃|
        """#
      ),
      (
        "wide accents",
        #"\overline{AB} + \widehat{xyz} + \underline{ab}"#,
        #"""
        ──    ^      |
        AB + xyz + ab|
                   ──|
        """#
      ),
      (
        "braces with labels",
        #"\overbrace{a+b+c}^{\text{three}} + \underbrace{x+y}_{n}"#,
        #"""
          three          |
        ╭───┴───╮        |
        a + b + c + x + y|
                    ╰─┬─╯|
                      n  |
        """#
      ),
      (
        "arrows with labels",
        #"A \xrightarrow{n\to\infty} B \xleftarrow[k]{} C"#,
        #"""
           n→∞         |
        A ────→ B ←── C|
                   k   |
        """#
      ),
      (
        "signs above and below",
        #"a \overset{\text{def}}{=} b \underset{x}{\sim} c"#,
        #"""
          def      |
        a  =  b ∼ c|
                x  |
        """#
      ),
    ])
  }
}
