import XCTest

@testable import TeXMath

/// Rows and columns, as pictures.
final class BoxTablesTests: XCTestCase {
  func testPictures() throws {
    try assertPictures([
      (
        "limits of several lines",
        #"\sum_{\substack{i<n\\j<m}} a_{ij}"#,
        #"""
        ⎲      |
        ⎳   aᵢⱼ|
        i<n    |
        j<m    |
        """#
      ),
      (
        "a bracketed matrix",
        #"A=\begin{bmatrix}1 & 0 & -2.5\\ 0 & 10 & 1\end{bmatrix}"#,
        #"""
        A = ⎡ 1  0   −2.5 ⎤|
            ⎣ 0  10   1   ⎦|
        """#
      ),
      (
        "a matrix with tall cells",
        #"\begin{pmatrix}\frac12 & 0\\ 0 & 1\end{pmatrix}"#,
        #"""
        ⎛  1     ⎞|
        ⎜ ───  0 ⎟|
        ⎜  2     ⎟|
        ⎜        ⎟|
        ⎝  0   1 ⎠|
        """#
      ),
      (
        "the transpose of a matrix",
        #"\begin{bmatrix}a\\b\\c\end{bmatrix}^T"#,
        #"""
        ⎡ a ⎤ᵀ|
        ⎢ b ⎥ |
        ⎣ c ⎦ |
        """#
      ),
      (
        "an array with lines",
        #"\left(\begin{array}{rc|l} 1&2&3\\ \hline 40&5&6\end{array}\right)"#,
        #"""
        ⎛  1  2 │ 3 ⎞|
        ⎜ ──────┼── ⎟|
        ⎝ 40  5 │ 6 ⎠|
        """#
      ),
      (
        "cases",
        #"m_{ij}=\begin{cases}0 & \text{if } j\le i\\-\infty & \text{otherwise}\end{cases}"#,
        #"""
              ⎧ 0   if j ≤ i  |
        mᵢⱼ = ⎨               |
              ⎩ −∞  otherwise |
        """#
      ),
      (
        "aligned equations",
        #"\begin{aligned} a &= b + c \\ x + y &\le z\end{aligned}"#,
        #"""
            a = b + c|
        x + y ≤ z    |
        """#
      ),
      (
        "two columns of equations",
        #"\begin{align*} a &= b & c &= d \\ e &= f & g &= h\end{align*}"#,
        #"""
        a = b    c = d|
        e = f    g = h|
        """#
      ),
      (
        "gathered equations",
        #"\begin{gather} a = b \\ c\end{gather}"#,
        #"""
        a = b|
          c  |
        """#
      ),
      (
        "a small matrix",
        #"\begin{smallmatrix}a&b\\c&d\end{smallmatrix}"#,
        #"""
        a b|
        c d|
        """#
      ),
      (
        "display style within text",
        #"\begin{matrix}\displaystyle\sum_{i=1}^n i\end{matrix}"#,
        #"""
         n   |
        ⎲    |
        ⎳   i|
        i=1  |
        """#
      ),
    ])
  }
}
