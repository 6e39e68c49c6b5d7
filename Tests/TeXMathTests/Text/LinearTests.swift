import XCTest

@testable import TeXMath

/// Formulas in one line: exactly, or with `_`, `^` and parentheses.
final class LinearTests: XCTestCase {
  func testExactFormulas() throws {
    for (name, tex, text) in exact {
      XCTAssertEqual(try formula(tex).inlineText, text, "\(name): \(tex)")
      XCTAssertEqual(try formula(tex).linearText, text, "\(name): \(tex)")
    }
  }

  func testFormulasThatNeedMoreThanUnicode() throws {
    for (name, tex, text) in inexact {
      XCTAssertNil(try formula(tex).inlineText, "\(name): \(tex)")
      XCTAssertEqual(try formula(tex).linearText, text, "\(name): \(tex)")
    }
  }

  private let exact: [(name: String, tex: String, text: String)] = [
    ("a subscript and a superscript in small characters", #"x_i^2 + K_i^\top"#, "xᵢ² + Kᵢᵀ"),
    ("scripts on a base with scripts", #"{x^2}^3"#, "(x²)³"),
    ("primes", #"f'(x) + q''_i"#, "f′(x) + qᵢ″"),
    ("a fraction", #"y = \frac{a+b}{c}"#, "y = (a+b)/c"),
    ("a narrow fraction", #"\frac12 x"#, "(1/2) x"),
    ("a fraction of fractions", #"\frac{\frac{a}{b}}{c}"#, "(a/b)/c"),
    ("a continued fraction", #"\frac{1}{1+\frac{1}{x}}"#, "1/(1+1/x)"),
    ("a root of one sign", #"\sqrt{d_k}"#, "√dₖ"),
    ("a root of a sum", #"\sqrt{x^2+y^2}"#, "√(x²+y²)"),
    ("a root of a fraction", #"\sqrt{\frac{a}{b}}"#, "√(a/b)"),
    ("a cube root", #"\sqrt[3]{x+1}"#, "∛(x+1)"),
    (
      "the group of a query head", #"g(i)=\left\lfloor \frac{i}{H/G} \right\rfloor"#,
      "g(i) = ⌊i/(H/G)⌋"
    ),
    (
      "the bytes of a cache", #"\text{bytes}=2\cdot G\cdot d\cdot N\cdot L\cdot b\cdot B"#,
      "bytes = 2 · G · d · N · L · b · B"
    ),
    ("a product", #"\prod_{i=1}^n p_i"#, "∏ᵢ₌₁ⁿ pᵢ"),
    ("an integral", #"\int_0^1 f(x)\,dx"#, "∫₀¹ f(x) dx"),
    ("limits beside by command", #"\sum\nolimits_i x_i"#, "∑ᵢ xᵢ"),
    ("accents", #"\hat x + \bar y + \vec v + \dot z + \tilde q"#, "x̂ + ȳ + v⃗ + ż + q̃"),
    ("braces with a bar between", #"\left\{\frac{a}{b} \,\middle|\, c\right\}"#, "{a/b | c}"),
    ("angle brackets", #"\left\langle \frac{a}{b}\right\rangle"#, "⟨a/b⟩"),
    ("ceiling", #"\left\lceil \frac{n}{4} \right\rceil"#, "⌈n/4⌉"),
    ("one invisible delimiter", #"\left.\frac{df}{dx}\right|_{x=0}"#, "df/(dx)|ₓ₌₀"),
    (
      "delimiters of chosen sizes", #"\bigl( a \bigr) + \Bigl[ b \Bigr] + \Biggl\{ c \Biggr\}"#,
      "(a) + [b] + {c}"
    ),
    ("a frame and a number", #"\boxed{t \approx \frac{a}{b}}\tag{3}"#, "t ≈ a/b  (3)"),
    ("signs and operators", #"-x = a - b \cdot -3"#, "−x = a − b · −3"),
    ("punctuation and words", #"f(x, y);\quad x \text{ and } y"#, "f(x, y);  x and y"),
    ("congruences", #"a \equiv b \pmod{n},\ c \bmod d"#, "a ≡ b  (mod n), c mod d"),
    (
      "alphabets",
      #"\mathbb{R}^{n} \ni \mathbf{w},\ \mathcal{L},\ \mathfrak{g},\ \mathsf{T},\ \mathtt{x1},\ \mathit{diff}"#,
      "ℝⁿ ∋ 𝐰, ℒ, 𝔤, T, x1, diff"
    ),
    ("bold symbols", #"\boldsymbol{\alpha} + \boldsymbol{Q} + \mathbf{1}"#, "𝜶 + 𝑸 + 𝟏"),
    ("words with a formula", #"\text{if $x_i > 0$ \textbf{then}}"#, "if xᵢ > 0 then"),
    ("negations", #"a \neq b \not\in C \not\equiv d \notin E"#, "a ≠ b ∉ C ≢ d ∉ E"),
    ("numbers", #"131{,}072 \times 2.5 + .5"#, "131,072 × 2.5 + .5"),
    ("dots", #"a, \ldots, b + \cdots + c"#, "a, …, b + ⋯ + c"),
    ("Unicode as it is", #"α ≤ β · γ × ∑ᵢ 注"#, "α ≤ β · γ × ∑ ᵢ注"),
    ("comments and spaces", "a % comment\n + b", "a + b"),
    ("nothing", #""#, ""),
    ("parentheses around a sum", #"\frac{a}{b+c}"#, "a/(b+c)"),
    ("a quotient beside a factor", #"\frac{1}{2}x"#, "(1/2) x"),
    ("a quotient in a sum", #"\frac{1}{2}+x"#, "1/2 + x"),
    ("a quotient of products", #"\frac{ab}{2\pi}"#, "ab/(2π)"),
    ("a square under a root", #"\sqrt{d^2}"#, "√(d²)"),
    ("the square of a root", #"\sqrt{d}^2"#, "(√d)²"),
    ("an inverse", #"A^{-1}"#, "A⁻¹"),
    ("a sum with small limits", #"\sum_i a_i"#, "∑ᵢ aᵢ"),
    ("a relation", #"\alpha \le \beta"#, "α ≤ β"),
  ]

  private let inexact: [(name: String, tex: String, text: String)] = [
    ("a subscript without small form", #"K_{g(i)}"#, "K_(g(i))"),
    ("one script small, the other on its own row", #"W^K_{(g)}"#, "W_(g)ᴷ"),
    ("scripts of scripts", #"x_{i_j}^{2^n}"#, "x_(iⱼ)^(2ⁿ)"),
    ("a fraction within a script", #"e^{-\frac{x^2}{2}}"#, "e^(−x²/2)"),
    ("a binomial coefficient", #"\binom{n}{k}"#, "binom(n, k)"),
    (
      "grouped-query attention",
      #"\mathrm{head}_i=\operatorname{softmax}\!\left(\frac{Q_iK_{g(i)}^\top}{\sqrt{d}}\right)V_{g(i)}"#,
      "headᵢ = softmax(QᵢK_(g(i))ᵀ/√d) V_(g(i))"
    ),
    (
      "mean pooling", #"W^K_{(g)}=\frac{G}{H}\sum_{i=gH/G}^{(g+1)H/G-1}W^K_i"#,
      "W_(g)ᴷ = (G/H) ∑_(i=gH/G)^((g+1)H/G−1) Wᵢᴷ"
    ),
    (
      "heads side by side", #"\mathrm{GQA}(X)=[\mathrm{head}_0;\dots;\mathrm{head}_{H-1}]\,W^O"#,
      "GQA(X) = [head₀; …; head_(H−1)] Wᴼ"
    ),
    ("softmax", #"\frac{e^{s_{ij}}}{\sum_{k}e^{s_{ik}}}"#, "e^(sᵢⱼ)/(∑ₖ e^(sᵢₖ))"),
    ("a union", #"\bigcup_{i\in I} A_i"#, "⋃_(i∈I) Aᵢ"),
    (
      "functions with limits", #"\max_\theta L(\theta) - \lim_{x\to 0} x"#,
      "max_θ L(θ) − lim_(x→0) x"
    ),
    ("limits of several lines", #"\sum_{\substack{i<n\\j<m}} a_{ij}"#, "∑_(i<n, j<m) aᵢⱼ"),
    (
      "wide accents", #"\overline{AB} + \widehat{xyz} + \underline{ab}"#,
      "bar(AB) + hat(xyz) + underlined(ab)"
    ),
    (
      "braces with labels", #"\overbrace{a+b+c}^{\text{three}} + \underbrace{x+y}_{n}"#,
      "(a+b+c)^three + (x+y)_n"
    ),
    (
      "a bracketed matrix", #"A=\begin{bmatrix}1 & 0 & -2.5\\ 0 & 10 & 1\end{bmatrix}"#,
      "A = [1, 0, −2.5; 0, 10, 1]"
    ),
    (
      "a matrix with tall cells", #"\begin{pmatrix}\frac12 & 0\\ 0 & 1\end{pmatrix}"#,
      "(1/2, 0; 0, 1)"
    ),
    ("the transpose of a matrix", #"\begin{bmatrix}a\\b\\c\end{bmatrix}^T"#, "[a; b; c]ᵀ"),
    (
      "an array with lines", #"\left(\begin{array}{rc|l} 1&2&3\\ \hline 40&5&6\end{array}\right)"#,
      "(1, 2, 3; 40, 5, 6)"
    ),
    (
      "cases", #"m_{ij}=\begin{cases}0 & \text{if } j\le i\\-\infty & \text{otherwise}\end{cases}"#,
      "mᵢⱼ = {0, if j ≤ i; −∞, otherwise}"
    ),
    (
      "aligned equations", #"\begin{aligned} a &= b + c \\ x + y &\le z\end{aligned}"#,
      "a = b + c; x + y ≤ z"
    ),
    (
      "two columns of equations", #"\begin{align*} a &= b & c &= d \\ e &= f & g &= h\end{align*}"#,
      "a = b c = d; e = f g = h"
    ),
    ("gathered equations", #"\begin{gather} a = b \\ c\end{gather}"#, "a = b; c"),
    ("a small matrix", #"\begin{smallmatrix}a&b\\c&d\end{smallmatrix}"#, "a, b; c, d"),
    (
      "bars with scripts",
      #"\left|\frac{x}{y}\right|^2_3 + \left\|\begin{matrix}1\\2\end{matrix}\right\|"#,
      "|x/y|₃² + ‖1; 2‖"
    ),
    (
      "arrows with labels", #"A \xrightarrow{n\to\infty} B \xleftarrow[k]{} C"#,
      "A →^(n→∞) B ←_k C"
    ),
    (
      "signs above and below", #"a \overset{\text{def}}{=} b \underset{x}{\sim} c"#,
      "a =^def b ∼_x c"
    ),
    ("phantoms and spaces", #"a\phantom{bc}d\quad e\,f\!g\hspace{2em}h"#, "ad  e fg    h"),
    (
      "display style within text", #"\begin{matrix}\displaystyle\sum_{i=1}^n i\end{matrix}"#,
      "[∑ᵢ₌₁ⁿ i]"
    ),
    ("a word beside a letter", #"d_{\text{model}}G"#, "d_model G"),
  ]
}
