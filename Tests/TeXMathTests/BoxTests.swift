import XCTest

@testable import TeXMath

/// The pictures of formulas in a display, row by row; a bar marks the end of each row.
final class BoxTests: XCTestCase {
  func testPictures() throws {
    for (name, tex, picture) in pictures {
      let box = try formula(tex).box(isDisplay: true)
      let rows = box.rows.map { $0 + "|" }.joined(separator: "\n")
      XCTAssertEqual(rows, picture, "\(name): \(tex)")
    }
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

  private let pictures: [(name: String, tex: String, picture: String)] = [
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
      "the group of a query head",
      #"g(i)=\left\lfloor \frac{i}{H/G} \right\rfloor"#,
      #"""
             ⎢  i  ⎥|
      g(i) = ⎢ ─── ⎥|
             ⎣ H/G ⎦|
      """#
    ),
    (
      "grouped-query attention",
      #"\mathrm{head}_i=\operatorname{softmax}\!\left(\frac{Q_iK_{g(i)}^\top}{\sqrt{d}}\right)V_{g(i)}"#,
      #"""
                     ⎛ QᵢKᵀ    ⎞      |
                     ⎜    g(i) ⎟      |
      headᵢ = softmax⎜ ─────── ⎟ V    |
                     ⎝   √d    ⎠  g(i)|
      """#
    ),
    (
      "mean pooling",
      #"W^K_{(g)}=\frac{G}{H}\sum_{i=gH/G}^{(g+1)H/G-1}W^K_i"#,
      #"""
                 (g+1)H/G−1    |
              G      ⎲         |
      Wᴷ   = ───     ⎳      Wᵢᴷ|
       (g)    H    i=gH/G      |
      """#
    ),
    (
      "the bytes of a cache",
      #"\text{bytes}=2\cdot G\cdot d\cdot N\cdot L\cdot b\cdot B"#,
      #"""
      bytes = 2 · G · d · N · L · b · B|
      """#
    ),
    (
      "heads side by side",
      #"\mathrm{GQA}(X)=[\mathrm{head}_0;\dots;\mathrm{head}_{H-1}]\,W^O"#,
      #"""
      GQA(X) = [head₀; …; head   ] Wᴼ|
                              H−1    |
      """#
    ),
    (
      "softmax",
      #"\frac{e^{s_{ij}}}{\sum_{k}e^{s_{ik}}}"#,
      #"""
        sᵢⱼ  |
       e     |
      ───────|
          sᵢₖ|
      ∑ₖ e   |
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
      "display style within text",
      #"\begin{matrix}\displaystyle\sum_{i=1}^n i\end{matrix}"#,
      #"""
       n   |
      ⎲    |
      ⎳   i|
      i=1  |
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
  ]
}
