import XCTest

@testable import TeXMath

/// Formulas as they are read out.
final class SpokenTests: XCTestCase {
  func testWords() throws {
    for (name, tex, words) in spoken {
      XCTAssertEqual(try formula(tex).spokenText, words, "\(name): \(tex)")
    }
  }

  private let spoken: [(name: String, tex: String, words: String)] = [
    (
      "a subscript and a superscript in small characters",
      #"x_i^2 + K_i^\top"#,
      "x sub i squared plus capital K sub i transpose"
    ),
    (
      "a subscript without small form",
      #"K_{g(i)}"#,
      "capital K sub g open parenthesis i close parenthesis end sub"
    ),
    (
      "one script small, the other on its own row",
      #"W^K_{(g)}"#,
      "capital W sub open parenthesis g close parenthesis super capital K"
    ),
    (
      "scripts of scripts",
      #"x_{i_j}^{2^n}"#,
      "x sub i sub j end sub super 2 to the n end super"
    ),
    (
      "scripts on a base with scripts",
      #"{x^2}^3"#,
      "the quantity x squared end quantity cubed"
    ),
    (
      "primes",
      #"f'(x) + q''_i"#,
      "f prime open parenthesis x close parenthesis plus q sub i double prime"
    ),
    (
      "a fraction",
      #"y = \frac{a+b}{c}"#,
      "y equals the fraction a plus b over c"
    ),
    (
      "a narrow fraction",
      #"\frac12 x"#,
      "the fraction 1 over 2 end fraction x"
    ),
    (
      "a fraction of fractions",
      #"\frac{\frac{a}{b}}{c}"#,
      "the fraction the fraction a over b over c"
    ),
    (
      "a continued fraction",
      #"\frac{1}{1+\frac{1}{x}}"#,
      "the fraction 1 over 1 plus the fraction 1 over x end fraction"
    ),
    (
      "a fraction within a script",
      #"e^{-\frac{x^2}{2}}"#,
      "e to the minus the fraction x squared over 2 end power"
    ),
    (
      "a binomial coefficient",
      #"\binom{n}{k}"#,
      "the binomial coefficient n over k"
    ),
    (
      "a root of one sign",
      #"\sqrt{d_k}"#,
      "the square root of d sub k"
    ),
    (
      "a root of a sum",
      #"\sqrt{x^2+y^2}"#,
      "the square root of x squared plus y squared end root"
    ),
    (
      "a root of a fraction",
      #"\sqrt{\frac{a}{b}}"#,
      "the square root of the fraction a over b end root"
    ),
    (
      "a cube root",
      #"\sqrt[3]{x+1}"#,
      "the cube root of x plus 1 end root"
    ),
    (
      "the group of a query head",
      #"g(i)=\left\lfloor \frac{i}{H/G} \right\rfloor"#,
      "g open parenthesis i close parenthesis equals the floor of the fraction i over "
        + "capital H slash capital G end fraction end floor"
    ),
    (
      "grouped-query attention",
      #"\mathrm{head}_i=\operatorname{softmax}\!\left(\frac{Q_iK_{g(i)}^\top}{\sqrt{d}}\right)V_{g(i)}"#,
      "head sub i equals softmax open parenthesis the fraction capital Q sub i "
        + "capital K sub g open parenthesis i close parenthesis end sub transpose over "
        + "the square root of d close parenthesis capital V sub g open parenthesis i "
        + "close parenthesis end sub"
    ),
    (
      "mean pooling",
      #"W^K_{(g)}=\frac{G}{H}\sum_{i=gH/G}^{(g+1)H/G-1}W^K_i"#,
      "capital W sub open parenthesis g close parenthesis super capital K equals the "
        + "fraction capital G over capital H end fraction the sum from i equals g capital "
        + "H slash capital G to open parenthesis g plus 1 close parenthesis capital H "
        + "slash capital G minus 1 of capital W sub i super capital K"
    ),
    (
      "the bytes of a cache",
      #"\text{bytes}=2\cdot G\cdot d\cdot N\cdot L\cdot b\cdot B"#,
      "bytes equals 2 times capital G times d times capital N times capital L times b "
        + "times capital B"
    ),
    (
      "heads side by side",
      #"\mathrm{GQA}(X)=[\mathrm{head}_0;\dots;\mathrm{head}_{H-1}]\,W^O"#,
      "GQA open parenthesis capital X close parenthesis equals open bracket head sub "
        + "0 semicolon dot dot dot semicolon head sub capital H minus 1 end sub close "
        + "bracket capital W super capital O"
    ),
    (
      "softmax",
      #"\frac{e^{s_{ij}}}{\sum_{k}e^{s_{ik}}}"#,
      "the fraction e to the s sub i j end sub end power over the sum over k of e to "
        + "the s sub i k end sub end power end fraction"
    ),
    (
      "a product",
      #"\prod_{i=1}^n p_i"#,
      "the product from i equals 1 to n of p sub i"
    ),
    (
      "a union",
      #"\bigcup_{i\in I} A_i"#,
      "the union over i in capital I of capital A sub i"
    ),
    (
      "an integral",
      #"\int_0^1 f(x)\,dx"#,
      "the integral from 0 to 1 of f open parenthesis x close parenthesis d x"
    ),
    (
      "functions with limits",
      #"\max_\theta L(\theta) - \lim_{x\to 0} x"#,
      "the maximum over theta of capital L open parenthesis theta close parenthesis "
        + "minus the limit as x to 0 of x"
    ),
    (
      "limits beside by command",
      #"\sum\nolimits_i x_i"#,
      "the sum over i of x sub i"
    ),
    (
      "limits of several lines",
      #"\sum_{\substack{i<n\\j<m}} a_{ij}"#,
      "the sum over i is less than n; j is less than m of a sub i j end sub"
    ),
    (
      "accents",
      #"\hat x + \bar y + \vec v + \dot z + \tilde q"#,
      "x hat plus y bar plus v vector plus z dot plus q tilde"
    ),
    (
      "wide accents",
      #"\overline{AB} + \widehat{xyz} + \underline{ab}"#,
      "the quantity capital A capital B end quantity bar plus the quantity x y z end "
        + "quantity hat plus the quantity a b end quantity underlined"
    ),
    (
      "braces with labels",
      #"\overbrace{a+b+c}^{\text{three}} + \underbrace{x+y}_{n}"#,
      "the quantity a plus b plus c end quantity under a brace with three above plus "
        + "the quantity x plus y end quantity over a brace with n below"
    ),
    (
      "a bracketed matrix",
      #"A=\begin{bmatrix}1 & 0 & -2.5\\ 0 & 10 & 1\end{bmatrix}"#,
      "capital A equals the 2 by 3 matrix 1, 0, minus 2.5; 0, 10, 1; end matrix"
    ),
    (
      "a matrix with tall cells",
      #"\begin{pmatrix}\frac12 & 0\\ 0 & 1\end{pmatrix}"#,
      "the 2 by 2 matrix the fraction 1 over 2, 0; 0, 1; end matrix"
    ),
    (
      "the transpose of a matrix",
      #"\begin{bmatrix}a\\b\\c\end{bmatrix}^T"#,
      "the 3 by 1 matrix a; b; c; end matrix transpose"
    ),
    (
      "an array with lines",
      #"\left(\begin{array}{rc|l} 1&2&3\\ \hline 40&5&6\end{array}\right)"#,
      "the 2 by 3 matrix 1, 2, 3; 40, 5, 6; end matrix"
    ),
    (
      "cases",
      #"m_{ij}=\begin{cases}0 & \text{if } j\le i\\-\infty & \text{otherwise}\end{cases}"#,
      "m sub i j end sub equals cases: 0, if j is at most i; minus infinity, "
        + "otherwise; end cases"
    ),
    (
      "aligned equations",
      #"\begin{aligned} a &= b + c \\ x + y &\le z\end{aligned}"#,
      "a equals b plus c; x plus y is at most z"
    ),
    (
      "two columns of equations",
      #"\begin{align*} a &= b & c &= d \\ e &= f & g &= h\end{align*}"#,
      "a equals b c equals d; e equals f g equals h"
    ),
    (
      "gathered equations",
      #"\begin{gather} a = b \\ c\end{gather}"#,
      "a equals b; c"
    ),
    (
      "a small matrix",
      #"\begin{smallmatrix}a&b\\c&d\end{smallmatrix}"#,
      "a, b; c, d"
    ),
    (
      "braces with a bar between",
      #"\left\{\frac{a}{b} \,\middle|\, c\right\}"#,
      "open brace the fraction a over b vertical bar c close brace"
    ),
    (
      "angle brackets",
      #"\left\langle \frac{a}{b}\right\rangle"#,
      "open angle bracket the fraction a over b close angle bracket"
    ),
    (
      "bars with scripts",
      #"\left|\frac{x}{y}\right|^2_3 + \left\|\begin{matrix}1\\2\end{matrix}\right\|"#,
      "the absolute value of the fraction x over y end absolute value sub 3 squared "
        + "plus the norm of the 2 by 1 matrix 1; 2; end matrix"
    ),
    (
      "ceiling",
      #"\left\lceil \frac{n}{4} \right\rceil"#,
      "the ceiling of the fraction n over 4 end ceiling"
    ),
    (
      "one invisible delimiter",
      #"\left.\frac{df}{dx}\right|_{x=0}"#,
      "the fraction d f over d x end fraction vertical bar sub x equals 0 end sub"
    ),
    (
      "delimiters of chosen sizes",
      #"\bigl( a \bigr) + \Bigl[ b \Bigr] + \Biggl\{ c \Biggr\}"#,
      "open parenthesis a close parenthesis plus open bracket b close bracket plus "
        + "open brace c close brace"
    ),
    (
      "a frame and a number",
      #"\boxed{t \approx \frac{a}{b}}\tag{3}"#,
      "t is approximately the fraction a over b equation (3)"
    ),
    (
      "signs and operators",
      #"-x = a - b \cdot -3"#,
      "minus x equals a minus b times minus 3"
    ),
    (
      "punctuation and words",
      #"f(x, y);\quad x \text{ and } y"#,
      "f open parenthesis x comma y close parenthesis semicolon x and y"
    ),
    (
      "arrows with labels",
      #"A \xrightarrow{n\to\infty} B \xleftarrow[k]{} C"#,
      "capital A to with n to infinity above capital B left arrow with k below capital C"
    ),
    (
      "signs above and below",
      #"a \overset{\text{def}}{=} b \underset{x}{\sim} c"#,
      "a equals with def above b is distributed as with x below c"
    ),
    (
      "congruences",
      #"a \equiv b \pmod{n},\ c \bmod d"#,
      "a is equivalent to b open parenthesis mod n close parenthesis comma c modulo d"
    ),
    (
      "alphabets",
      #"\mathbb{R}^{n} \ni \mathbf{w},\ \mathcal{L},\ \mathfrak{g},\ \mathsf{T},\ \mathtt{x1},\ \mathit{diff}"#,
      "double struck capital R to the n contains bold w comma script capital L comma "
        + "fraktur g comma sans serif capital T comma monospace x1 comma diff"
    ),
    (
      "bold symbols",
      #"\boldsymbol{\alpha} + \boldsymbol{Q} + \mathbf{1}"#,
      "bold alpha plus bold capital Q plus bold 1"
    ),
    (
      "words with a formula",
      #"\text{if $x_i > 0$ \textbf{then}}"#,
      "if x sub i is greater than 0 then"
    ),
    (
      "negations",
      #"a \neq b \not\in C \not\equiv d \notin E"#,
      "a is not equal to b not in capital C is not equivalent to d not in capital E"
    ),
    (
      "numbers",
      #"131{,}072 \times 2.5 + .5"#,
      "131,072 times 2.5 plus .5"
    ),
    (
      "phantoms and spaces",
      #"a\phantom{bc}d\quad e\,f\!g\hspace{2em}h"#,
      "a d e f g h"
    ),
    (
      "display style within text",
      #"\begin{matrix}\displaystyle\sum_{i=1}^n i\end{matrix}"#,
      "the 1 by 1 matrix the sum from i equals 1 to n of i; end matrix"
    ),
    (
      "dots",
      #"a, \ldots, b + \cdots + c"#,
      "a comma dot dot dot comma b plus dot dot dot plus c"
    ),
    (
      "Unicode as it is",
      #"α ≤ β · γ × ∑ᵢ 注"#,
      "alpha is at most beta times gamma times the sum of ᵢ 注"
    ),
    (
      "comments and spaces",
      "a % comment\n + b",
      "a plus b"
    ),
    (
      "parentheses around a sum",
      #"\frac{a}{b+c}"#,
      "the fraction a over b plus c end fraction"
    ),
    (
      "a quotient beside a factor",
      #"\frac{1}{2}x"#,
      "the fraction 1 over 2 end fraction x"
    ),
    (
      "a quotient in a sum",
      #"\frac{1}{2}+x"#,
      "the fraction 1 over 2 plus x"
    ),
    (
      "a quotient of products",
      #"\frac{ab}{2\pi}"#,
      "the fraction a b over 2 pi end fraction"
    ),
    (
      "a word beside a letter",
      #"d_{\text{model}}G"#,
      "d sub model capital G"
    ),
    (
      "a square under a root",
      #"\sqrt{d^2}"#,
      "the square root of d squared"
    ),
    (
      "the square of a root",
      #"\sqrt{d}^2"#,
      "the quantity the square root of d end quantity squared"
    ),
    (
      "an inverse",
      #"A^{-1}"#,
      "capital A to the minus 1"
    ),
    (
      "a sum with small limits",
      #"\sum_i a_i"#,
      "the sum over i of a sub i"
    ),
    (
      "a relation",
      #"\alpha \le \beta"#,
      "alpha is at most beta"
    ),
  ]
}
