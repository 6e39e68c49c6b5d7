import XCTest

@testable import TeXMath

/// The whole markup of formulas, and that all of it is well-formed MathML Core.
final class MathMLTests: XCTestCase {
  func testDisplays() throws {
    for (name, tex, content) in displays {
      let markup = try formula(tex).mathML(isDisplay: true, tex: "t")
      let expected =
        "<math display=\"block\" alttext=\"t\">"
        + content.split(separator: "\n").joined() + "</math>"
      XCTAssertEqual(markup, expected, "\(name): \(tex)")
      XCTAssertNil(markupFault(markup), "\(name): \(tex)")
    }
  }

  func testSourceIsTheAlternativeText() throws {
    XCTAssertEqual(
      try formula("q_i").mathML(isDisplay: false, tex: "q_i"),
      "<math alttext=\"q_i\"><msub><mi>q</mi><mi>i</mi></msub></math>")
    XCTAssertEqual(
      try formula("a").mathML(isDisplay: false, tex: "a<b & \"c\"\n>"),
      "<math alttext=\"a&lt;b &amp; &quot;c&quot; &gt;\"><mi>a</mi></math>")
  }

  func testLimitsStandBesideOutsideDisplays() throws {
    XCTAssertEqual(
      try formula(#"\sum_i x"#).mathML(isDisplay: false, tex: ""),
      "<math alttext=\"\"><msub><mo>∑</mo><mi>i</mi></msub><mi>x</mi></math>")
    XCTAssertEqual(
      try formula(#"\sum\limits_i x"#).mathML(isDisplay: false, tex: ""),
      "<math alttext=\"\"><munder><mo movablelimits=\"false\">∑</mo><mi>i</mi></munder>"
        + "<mi>x</mi></math>")
  }

  func testFaultsAreFound() {
    XCTAssertEqual(markupFault("<math><mi>a</math>"), "</math>")
    XCTAssertEqual(markupFault("<math><mfrac><mi>a</mi></mfrac></math>"), "mfrac with 1 children")
    XCTAssertEqual(markupFault("<math>a & b</math>"), "bare & before  b</math>")
    XCTAssertEqual(markupFault("<math><menclose></menclose></math>"), "element menclose")
    XCTAssertEqual(markupFault("<math>"), "unclosed math")
  }

  /// The name of the case, the TeX, and the content of the `<math>` element, cut into lines.
  private let displays: [(name: String, tex: String, content: String)] = [
    (
      "a subscript and a superscript in small characters",
      #"x_i^2 + K_i^\top"#,
      #"""
      <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><mo>+</mo><msubsup><mi>K</mi><mi>i</mi>
      <mi>⊤</mi></msubsup>
      """#
    ),
    (
      "a subscript without small form",
      #"K_{g(i)}"#,
      #"""
      <msub><mi>K</mi><mrow><mi>g</mi><mo stretchy="false">(</mo><mi>i</mi>
      <mo stretchy="false">)</mo></mrow></msub>
      """#
    ),
    (
      "one script small, the other on its own row",
      #"W^K_{(g)}"#,
      #"""
      <msubsup><mi>W</mi><mrow><mo stretchy="false">(</mo><mi>g</mi><mo stretchy="false">)
      </mo></mrow><mi>K</mi></msubsup>
      """#
    ),
    (
      "scripts of scripts",
      #"x_{i_j}^{2^n}"#,
      #"""
      <msubsup><mi>x</mi><msub><mi>i</mi><mi>j</mi></msub><msup><mn>2</mn><mi>n</mi></msup>
      </msubsup>
      """#
    ),
    (
      "scripts on a base with scripts",
      #"{x^2}^3"#,
      #"""
      <msup><msup><mi>x</mi><mn>2</mn></msup><mn>3</mn></msup>
      """#
    ),
    (
      "primes",
      #"f'(x) + q''_i"#,
      #"""
      <msup><mi>f</mi><mi>′</mi></msup><mo stretchy="false">(</mo><mi>x</mi>
      <mo stretchy="false">)</mo><mo>+</mo><msubsup><mi>q</mi><mi>i</mi><mi>″</mi></msubsup>
      """#
    ),
    (
      "a fraction",
      #"y = \frac{a+b}{c}"#,
      #"""
      <mi>y</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>
      """#
    ),
    (
      "a fraction of fractions",
      #"\frac{\frac{a}{b}}{c}"#,
      #"""
      <mfrac><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi></mfrac>
      """#
    ),
    (
      "a continued fraction",
      #"\frac{1}{1+\frac{1}{x}}"#,
      #"""
      <mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mfrac><mn>1</mn><mi>x</mi></mfrac></mrow>
      </mfrac>
      """#
    ),
    (
      "a fraction within a script",
      #"e^{-\frac{x^2}{2}}"#,
      #"""
      <msup><mi>e</mi><mrow><mo form="prefix">−</mo><mfrac><msup><mi>x</mi><mn>2</mn></msup>
      <mn>2</mn></mfrac></mrow></msup>
      """#
    ),
    (
      "a binomial coefficient",
      #"\binom{n}{k}"#,
      #"""
      <mrow><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>
      """#
    ),
    (
      "a root of one sign",
      #"\sqrt{d_k}"#,
      #"""
      <msqrt><msub><mi>d</mi><mi>k</mi></msub></msqrt>
      """#
    ),
    (
      "a root of a sum",
      #"\sqrt{x^2+y^2}"#,
      #"""
      <msqrt><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msup><mi>y</mi><mn>2</mn></msup>
      </msqrt>
      """#
    ),
    (
      "a root of a fraction",
      #"\sqrt{\frac{a}{b}}"#,
      #"""
      <msqrt><mfrac><mi>a</mi><mi>b</mi></mfrac></msqrt>
      """#
    ),
    (
      "a cube root",
      #"\sqrt[3]{x+1}"#,
      #"""
      <mroot><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mn>3</mn></mroot>
      """#
    ),
    (
      "the group of a query head",
      #"g(i)=\left\lfloor \frac{i}{H/G} \right\rfloor"#,
      #"""
      <mi>g</mi><mo stretchy="false">(</mo><mi>i</mi><mo stretchy="false">)</mo><mo>=</mo>
      <mrow><mo form="prefix" stretchy="true">⌊</mo><mfrac><mi>i</mi><mrow><mi>H</mi>
      <mo lspace="0em" rspace="0em">/</mo><mi>G</mi></mrow></mfrac>
      <mo form="postfix" stretchy="true">⌋</mo></mrow>
      """#
    ),
    (
      "grouped-query attention",
      #"\mathrm{head}_i=\operatorname{softmax}\!\left(\frac{Q_iK_{g(i)}^\top}{\sqrt{d}}\right)V_{g(i)}"#,
      #"""
      <msub><mi>head</mi><mi>i</mi></msub><mo>=</mo><mi>softmax</mi><mrow>
      <mo form="prefix" stretchy="true">(</mo><mfrac><mrow><msub><mi>Q</mi><mi>i</mi></msub>
      <msubsup><mi>K</mi><mrow><mi>g</mi><mo stretchy="false">(</mo><mi>i</mi>
      <mo stretchy="false">)</mo></mrow><mi>⊤</mi></msubsup></mrow><msqrt><mi>d</mi></msqrt>
      </mfrac><mo form="postfix" stretchy="true">)</mo></mrow><msub><mi>V</mi><mrow><mi>g</mi>
      <mo stretchy="false">(</mo><mi>i</mi><mo stretchy="false">)</mo></mrow></msub>
      """#
    ),
    (
      "mean pooling",
      #"W^K_{(g)}=\frac{G}{H}\sum_{i=gH/G}^{(g+1)H/G-1}W^K_i"#,
      #"""
      <msubsup><mi>W</mi><mrow><mo stretchy="false">(</mo><mi>g</mi><mo stretchy="false">)
      </mo></mrow><mi>K</mi></msubsup><mo>=</mo><mfrac><mi>G</mi><mi>H</mi></mfrac>
      <munderover><mo movablelimits="false">∑</mo><mrow><mi>i</mi>
      <mo lspace="0em" rspace="0em">=</mo><mi>g</mi><mi>H</mi><mo lspace="0em" rspace="0em">/
      </mo><mi>G</mi></mrow><mrow><mo stretchy="false">(</mo><mi>g</mi>
      <mo lspace="0em" rspace="0em">+</mo><mn>1</mn><mo stretchy="false">)</mo><mi>H</mi>
      <mo lspace="0em" rspace="0em">/</mo><mi>G</mi><mo lspace="0em" rspace="0em">−</mo><mn>1
      </mn></mrow></munderover><msubsup><mi>W</mi><mi>i</mi><mi>K</mi></msubsup>
      """#
    ),
    (
      "the bytes of a cache",
      #"\text{bytes}=2\cdot G\cdot d\cdot N\cdot L\cdot b\cdot B"#,
      #"""
      <mtext>bytes</mtext><mo>=</mo><mn>2</mn><mo lspace="0.2222em" rspace="0.2222em">·</mo>
      <mi>G</mi><mo lspace="0.2222em" rspace="0.2222em">·</mo><mi>d</mi>
      <mo lspace="0.2222em" rspace="0.2222em">·</mo><mi>N</mi>
      <mo lspace="0.2222em" rspace="0.2222em">·</mo><mi>L</mi>
      <mo lspace="0.2222em" rspace="0.2222em">·</mo><mi>b</mi>
      <mo lspace="0.2222em" rspace="0.2222em">·</mo><mi>B</mi>
      """#
    ),
    (
      "heads side by side",
      #"\mathrm{GQA}(X)=[\mathrm{head}_0;\dots;\mathrm{head}_{H-1}]\,W^O"#,
      #"""
      <mi>GQA</mi><mo stretchy="false">(</mo><mi>X</mi><mo stretchy="false">)</mo><mo>=</mo>
      <mo stretchy="false">[</mo><msub><mi>head</mi><mn>0</mn></msub><mo>;</mo><mi>…</mi><mo>;
      </mo><msub><mi>head</mi><mrow><mi>H</mi><mo lspace="0em" rspace="0em">−</mo><mn>1</mn>
      </mrow></msub><mo stretchy="false">]</mo><mspace width="0.1667em"/><msup><mi>W</mi><mi>O
      </mi></msup>
      """#
    ),
    (
      "softmax",
      #"\frac{e^{s_{ij}}}{\sum_{k}e^{s_{ik}}}"#,
      #"""
      <mfrac><msup><mi>e</mi><msub><mi>s</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub></msup>
      <mrow><msub><mo>∑</mo><mi>k</mi></msub><msup><mi>e</mi><msub><mi>s</mi><mrow><mi>i</mi>
      <mi>k</mi></mrow></msub></msup></mrow></mfrac>
      """#
    ),
    (
      "a product",
      #"\prod_{i=1}^n p_i"#,
      #"""
      <munderover><mo movablelimits="false">∏</mo><mrow><mi>i</mi>
      <mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>p
      </mi><mi>i</mi></msub>
      """#
    ),
    (
      "a union",
      #"\bigcup_{i\in I} A_i"#,
      #"""
      <munder><mo movablelimits="false">⋃</mo><mrow><mi>i</mi><mo lspace="0em" rspace="0em">∈
      </mo><mi>I</mi></mrow></munder><msub><mi>A</mi><mi>i</mi></msub>
      """#
    ),
    (
      "an integral",
      #"\int_0^1 f(x)\,dx"#,
      #"""
      <msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup><mi>f</mi><mo stretchy="false">(</mo>
      <mi>x</mi><mo stretchy="false">)</mo><mspace width="0.1667em"/><mi>d</mi><mi>x</mi>
      """#
    ),
    (
      "functions with limits",
      #"\max_\theta L(\theta) - \lim_{x\to 0} x"#,
      #"""
      <munder><mi>max</mi><mi>θ</mi></munder><mspace width="0.1667em"/><mi>L</mi>
      <mo stretchy="false">(</mo><mi>θ</mi><mo stretchy="false">)</mo><mo>−</mo><munder>
      <mi>lim</mi><mrow><mi>x</mi><mo lspace="0em" rspace="0em">→</mo><mn>0</mn></mrow>
      </munder><mspace width="0.1667em"/><mi>x</mi>
      """#
    ),
    (
      "limits beside by command",
      #"\sum\nolimits_i x_i"#,
      #"""
      <msub><mo>∑</mo><mi>i</mi></msub><msub><mi>x</mi><mi>i</mi></msub>
      """#
    ),
    (
      "limits of several lines",
      #"\sum_{\substack{i<n\\j<m}} a_{ij}"#,
      #"""
      <munder><mo movablelimits="false">∑</mo><mstyle scriptlevel="1"><mtable><mtr><mtd><mi>i
      </mi><mo lspace="0em" rspace="0em">&lt;</mo><mi>n</mi></mtd></mtr><mtr><mtd><mi>j</mi>
      <mo lspace="0em" rspace="0em">&lt;</mo><mi>m</mi></mtd></mtr></mtable></mstyle></munder>
      <msub><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub>
      """#
    ),
    (
      "accents",
      #"\hat x + \bar y + \vec v + \dot z + \tilde q"#,
      #"""
      <mover accent="true"><mi>x</mi><mo stretchy="false">^</mo></mover><mo>+</mo>
      <mover accent="true"><mi>y</mi><mo stretchy="false">¯</mo></mover><mo>+</mo>
      <mover accent="true"><mi>v</mi><mo stretchy="false">→</mo></mover><mo>+</mo>
      <mover accent="true"><mi>z</mi><mo stretchy="false">˙</mo></mover><mo>+</mo>
      <mover accent="true"><mi>q</mi><mo stretchy="false">~</mo></mover>
      """#
    ),
    (
      "wide accents",
      #"\overline{AB} + \widehat{xyz} + \underline{ab}"#,
      #"""
      <mrow style="border-top:0.06em solid;padding-top:0.1em"><mi>A</mi><mi>B</mi></mrow><mo>+
      </mo><mover accent="true"><mrow><mi>x</mi><mi>y</mi><mi>z</mi></mrow>
      <mo stretchy="true">^</mo></mover><mo>+</mo>
      <mrow style="border-bottom:0.06em solid;padding-bottom:0.1em"><mi>a</mi><mi>b</mi>
      </mrow>
      """#
    ),
    (
      "braces with labels",
      #"\overbrace{a+b+c}^{\text{three}} + \underbrace{x+y}_{n}"#,
      #"""
      <mover><mover accent="true"><mrow><mi>a</mi><mo>+</mo><mi>b</mi><mo>+</mo><mi>c</mi>
      </mrow><mo stretchy="true">⏞</mo></mover><mtext>three</mtext></mover><mo>+</mo><munder>
      <munder accentunder="true"><mrow><mi>x</mi><mo>+</mo><mi>y</mi></mrow>
      <mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>
      """#
    ),
    (
      "a bracketed matrix",
      #"A=\begin{bmatrix}1 & 0 & -2.5\\ 0 & 10 & 1\end{bmatrix}"#,
      #"""
      <mi>A</mi><mo>=</mo><mrow><mo form="prefix" stretchy="true">[</mo><mtable><mtr><mtd>
      <mn>1</mn></mtd><mtd><mn>0</mn></mtd><mtd><mo form="prefix">−</mo><mn>2.5</mn></mtd>
      </mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>10</mn></mtd><mtd><mn>1</mn></mtd></mtr>
      </mtable><mo form="postfix" stretchy="true">]</mo></mrow>
      """#
    ),
    (
      "a matrix with tall cells",
      #"\begin{pmatrix}\frac12 & 0\\ 0 & 1\end{pmatrix}"#,
      #"""
      <mrow><mo form="prefix" stretchy="true">(</mo><mtable><mtr><mtd><mfrac><mn>1</mn><mn>2
      </mn></mfrac></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn>
      </mtd></mtr></mtable><mo form="postfix" stretchy="true">)</mo></mrow>
      """#
    ),
    (
      "the transpose of a matrix",
      #"\begin{bmatrix}a\\b\\c\end{bmatrix}^T"#,
      #"""
      <msup><mrow><mo form="prefix" stretchy="true">[</mo><mtable><mtr><mtd><mi>a</mi></mtd>
      </mtr><mtr><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable>
      <mo form="postfix" stretchy="true">]</mo></mrow><mi>T</mi></msup>
      """#
    ),
    (
      "an array with lines",
      #"\left(\begin{array}{rc|l} 1&2&3\\ \hline 40&5&6\end{array}\right)"#,
      #"""
      <mrow><mo form="prefix" stretchy="true">(</mo><mtable><mtr>
      <mtd style="text-align:right;text-align:-webkit-right"><mn>1</mn></mtd><mtd><mn>2</mn>
      </mtd><mtd style="text-align:left;border-left:1px solid"><mn>3</mn></mtd></mtr><mtr>
      <mtd style="text-align:right;text-align:-webkit-right;border-top:1px solid"><mn>40</mn>
      </mtd><mtd style="border-top:1px solid"><mn>5</mn></mtd>
      <mtd style="text-align:left;border-left:1px solid;border-top:1px solid"><mn>6</mn></mtd>
      </mtr></mtable><mo form="postfix" stretchy="true">)</mo></mrow>
      """#
    ),
    (
      "cases",
      #"m_{ij}=\begin{cases}0 & \text{if } j\le i\\-\infty & \text{otherwise}\end{cases}"#,
      #"""
      <msub><mi>m</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub><mo>=</mo><mrow>
      <mo form="prefix" stretchy="true">{</mo><mtable><mtr><mtd style="text-align:left"><mn>0
      </mn></mtd><mtd style="text-align:left"><mtext>if </mtext><mi>j</mi><mo>≤</mo><mi>i</mi>
      </mtd></mtr><mtr><mtd style="text-align:left"><mo form="prefix">−</mo><mi>∞</mi></mtd>
      <mtd style="text-align:left"><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>
      """#
    ),
    (
      "aligned equations",
      #"\begin{aligned} a &= b + c \\ x + y &\le z\end{aligned}"#,
      #"""
      <mtable displaystyle="true"><mtr>
      <mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>a</mi></mtd>
      <mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>b</mi><mo>+</mo><mi>c</mi>
      </mtd></mtr><mtr><mtd style="text-align:right;text-align:-webkit-right;padding-right:0">
      <mi>x</mi><mo>+</mo><mi>y</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>≤
      </mo><mi>z</mi></mtd></mtr></mtable>
      """#
    ),
    (
      "two columns of equations",
      #"\begin{align*} a &= b & c &= d \\ e &= f & g &= h\end{align*}"#,
      #"""
      <mtable displaystyle="true"><mtr>
      <mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>a</mi></mtd>
      <mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>b</mi></mtd>
      <mtd style="text-align:right;text-align:-webkit-right;padding-right:0;padding-left:2em">
      <mi>c</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>d</mi></mtd>
      </mtr><mtr><mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>e
      </mi></mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>f</mi></mtd>
      <mtd style="text-align:right;text-align:-webkit-right;padding-right:0;padding-left:2em">
      <mi>g</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>h</mi></mtd>
      </mtr></mtable>
      """#
    ),
    (
      "a small matrix",
      #"\begin{smallmatrix}a&b\\c&d\end{smallmatrix}"#,
      #"""
      <mstyle scriptlevel="1"><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>
      <mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable></mstyle>
      """#
    ),
    (
      "braces with a bar between",
      #"\left\{\frac{a}{b} \,\middle|\, c\right\}"#,
      #"""
      <mrow><mo form="prefix" stretchy="true">{</mo><mfrac><mi>a</mi><mi>b</mi></mfrac>
      <mspace width="0.1667em"/>
      <mo form="infix" stretchy="true" lspace="0.2778em" rspace="0.2778em">|</mo>
      <mspace width="0.1667em"/><mi>c</mi><mo form="postfix" stretchy="true">}</mo></mrow>
      """#
    ),
    (
      "angle brackets",
      #"\left\langle \frac{a}{b}\right\rangle"#,
      #"""
      <mrow><mo form="prefix" stretchy="true">⟨</mo><mfrac><mi>a</mi><mi>b</mi></mfrac>
      <mo form="postfix" stretchy="true">⟩</mo></mrow>
      """#
    ),
    (
      "bars with scripts",
      #"\left|\frac{x}{y}\right|^2_3 + \left\|\begin{matrix}1\\2\end{matrix}\right\|"#,
      #"""
      <msubsup><mrow><mo form="prefix" stretchy="true">|</mo><mfrac><mi>x</mi><mi>y</mi>
      </mfrac><mo form="postfix" stretchy="true">|</mo></mrow><mn>3</mn><mn>2</mn></msubsup>
      <mo>+</mo><mrow><mo form="prefix" stretchy="true">‖</mo><mtable><mtr><mtd><mn>1</mn>
      </mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable>
      <mo form="postfix" stretchy="true">‖</mo></mrow>
      """#
    ),
    (
      "ceiling",
      #"\left\lceil \frac{n}{4} \right\rceil"#,
      #"""
      <mrow><mo form="prefix" stretchy="true">⌈</mo><mfrac><mi>n</mi><mn>4</mn></mfrac>
      <mo form="postfix" stretchy="true">⌉</mo></mrow>
      """#
    ),
    (
      "one invisible delimiter",
      #"\left.\frac{df}{dx}\right|_{x=0}"#,
      #"""
      <msub><mrow><mfrac><mrow><mi>d</mi><mi>f</mi></mrow><mrow><mi>d</mi><mi>x</mi></mrow>
      </mfrac><mo form="postfix" stretchy="true">|</mo></mrow><mrow><mi>x</mi>
      <mo lspace="0em" rspace="0em">=</mo><mn>0</mn></mrow></msub>
      """#
    ),
    (
      "delimiters of chosen sizes",
      #"\bigl( a \bigr) + \Bigl[ b \Bigr] + \Biggl\{ c \Biggr\}"#,
      #"""
      <mo stretchy="true" minsize="1.2em" maxsize="1.2em" lspace="0em" rspace="0em">(</mo>
      <mi>a</mi>
      <mo stretchy="true" minsize="1.2em" maxsize="1.2em" lspace="0em" rspace="0em">)</mo>
      <mo>+</mo>
      <mo stretchy="true" minsize="1.8em" maxsize="1.8em" lspace="0em" rspace="0em">[</mo>
      <mi>b</mi>
      <mo stretchy="true" minsize="1.8em" maxsize="1.8em" lspace="0em" rspace="0em">]</mo>
      <mo>+</mo><mo stretchy="true" minsize="3em" maxsize="3em" lspace="0em" rspace="0em">{
      </mo><mi>c</mi>
      <mo stretchy="true" minsize="3em" maxsize="3em" lspace="0em" rspace="0em">}</mo>
      """#
    ),
    (
      "a frame and a number",
      #"\boxed{t \approx \frac{a}{b}}\tag{3}"#,
      #"""
      <mrow style="border:1px solid;padding:0.3em"><mi>t</mi><mo>≈</mo><mfrac><mi>a</mi><mi>b
      </mi></mfrac></mrow><mrow><mspace width="2em"/><mtext>(3)</mtext></mrow>
      """#
    ),
    (
      "signs and operators",
      #"-x = a - b \cdot -3"#,
      #"""
      <mo form="prefix">−</mo><mi>x</mi><mo>=</mo><mi>a</mi><mo>−</mo><mi>b</mi>
      <mo lspace="0.2222em" rspace="0.2222em">·</mo><mo form="prefix">−</mo><mn>3</mn>
      """#
    ),
    (
      "punctuation and words",
      #"f(x, y);\quad x \text{ and } y"#,
      #"""
      <mi>f</mi><mo stretchy="false">(</mo><mi>x</mi><mo>,</mo><mi>y</mi>
      <mo stretchy="false">)</mo><mo>;</mo><mspace width="1em"/><mi>x</mi><mtext> and </mtext>
      <mi>y</mi>
      """#
    ),
    (
      "arrows with labels",
      #"A \xrightarrow{n\to\infty} B \xleftarrow[k]{} C"#,
      #"""
      <mi>A</mi><mover><mo>→</mo><mrow><mi>n</mi><mo lspace="0em" rspace="0em">→</mo><mi>∞
      </mi></mrow></mover><mi>B</mi><munderover><mo>←</mo><mi>k</mi><mrow></mrow></munderover>
      <mi>C</mi>
      """#
    ),
    (
      "congruences",
      #"a \equiv b \pmod{n},\ c \bmod d"#,
      #"""
      <mi>a</mi><mo>≡</mo><mi>b</mi><mrow><mspace width="1em"/><mo stretchy="false">(</mo>
      <mtext>mod </mtext><mi>n</mi><mo stretchy="false">)</mo></mrow><mo>,</mo>
      <mspace width="0.3333em"/><mi>c</mi><mo lspace="0.2222em" rspace="0.2222em">mod</mo>
      <mi>d</mi>
      """#
    ),
    (
      "alphabets",
      #"\mathbb{R}^{n} \ni \mathbf{w},\ \mathcal{L},\ \mathfrak{g},\ \mathsf{T},\ \mathtt{x1},\ \mathit{diff}"#,
      #"""
      <msup><mi>ℝ</mi><mi>n</mi></msup><mo>∋</mo><mi>𝐰</mi><mo>,</mo>
      <mspace width="0.3333em"/><mi>ℒ</mi><mo>,</mo><mspace width="0.3333em"/><mi>𝔤</mi><mo>,
      </mo><mspace width="0.3333em"/><mi>𝖳</mi><mo>,</mo><mspace width="0.3333em"/><mi>𝚡𝟷</mi>
      <mo>,</mo><mspace width="0.3333em"/><mi>𝑑𝑖𝑓𝑓</mi>
      """#
    ),
    (
      "bold symbols",
      #"\boldsymbol{\alpha} + \boldsymbol{Q} + \mathbf{1}"#,
      #"""
      <mi>𝜶</mi><mo>+</mo><mi>𝑸</mi><mo>+</mo><mn>𝟏</mn>
      """#
    ),
    (
      "words with a formula",
      #"\text{if $x_i > 0$ \textbf{then}}"#,
      #"""
      <mtext>if </mtext><mrow><msub><mi>x</mi><mi>i</mi></msub><mo>&gt;</mo><mn>0</mn></mrow>
      <mtext> </mtext><mtext style="font-weight:bold">then</mtext>
      """#
    ),
    (
      "negations",
      #"a \neq b \not\in C \not\equiv d \notin E"#,
      #"""
      <mi>a</mi><mo>≠</mo><mi>b</mi><mo>∉</mo><mi>C</mi><mo>≢</mo><mi>d</mi><mo>∉</mo><mi>E
      </mi>
      """#
    ),
    (
      "numbers",
      #"131{,}072 \times 2.5 + .5"#,
      #"""
      <mn>131,072</mn><mo>×</mo><mn>2.5</mn><mo>+</mo><mn>.5</mn>
      """#
    ),
    (
      "phantoms and spaces",
      #"a\phantom{bc}d\quad e\,f\!g\hspace{2em}h"#,
      #"""
      <mi>a</mi><mphantom><mi>b</mi><mi>c</mi></mphantom><mi>d</mi><mspace width="1em"/><mi>e
      </mi><mspace width="0.1667em"/><mi>f</mi><mspace style="margin-left:-0.1667em"/><mi>g
      </mi><mspace width="2em"/><mi>h</mi>
      """#
    ),
    (
      "display style within text",
      #"\begin{matrix}\displaystyle\sum_{i=1}^n i\end{matrix}"#,
      #"""
      <mtable><mtr><mtd><mstyle displaystyle="true" scriptlevel="0"><munderover>
      <mo movablelimits="false">∑</mo><mrow><mi>i</mi><mo lspace="0em" rspace="0em">=</mo>
      <mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></mstyle></mtd></mtr></mtable>
      """#
    ),
    (
      "dots",
      #"a, \ldots, b + \cdots + c"#,
      #"""
      <mi>a</mi><mo>,</mo><mi>…</mi><mo>,</mo><mi>b</mi><mo>+</mo><mi>⋯</mi><mo>+</mo><mi>c
      </mi>
      """#
    ),
    (
      "Unicode as it is",
      #"α ≤ β · γ × ∑ᵢ 注"#,
      #"""
      <mi>α</mi><mo>≤</mo><mi>β</mi><mo lspace="0.2222em" rspace="0.2222em">·</mo><mi>γ</mi>
      <mo>×</mo><mo>∑</mo><mi>ᵢ</mi><mi>注</mi>
      """#
    ),
    (
      "comments and spaces",
      "a % comment\n + b",
      #"""
      <mi>a</mi><mo>+</mo><mi>b</mi>
      """#
    ),
    (
      "nothing",
      #""#,
      #"""

      """#
    ),
    (
      "styles",
      #"\textstyle a \scriptstyle b"#,
      #"""
      <mstyle displaystyle="false" scriptlevel="0"><mi>a</mi>
      <mstyle displaystyle="false" scriptlevel="1"><mi>b</mi></mstyle></mstyle>
      """#
    ),
    (
      "fractions of chosen size",
      #"\dfrac{a}{b} + \tfrac{c}{d}"#,
      #"""
      <mstyle displaystyle="true"><mfrac><mi>a</mi><mi>b</mi></mfrac></mstyle><mo>+</mo>
      <mstyle displaystyle="false"><mfrac><mi>c</mi><mi>d</mi></mfrac></mstyle>
      """#
    ),
    (
      "text in fonts",
      #"\textbf{b}\textit{i}\texttt{a<b}\textsf{s}"#,
      #"""
      <mtext style="font-weight:bold">b</mtext><mtext style="font-style:italic">i</mtext>
      <mtext style="font-family:monospace">a&lt;b</mtext>
      <mtext style="font-family:sans-serif">s</mtext>
      """#
    ),
    (
      "names of functions",
      #"\sin x + \log_2 n + 2\exp(x)"#,
      #"""
      <mi>sin</mi><mspace width="0.1667em"/><mi>x</mi><mo>+</mo><msub><mi>log</mi><mn>2</mn>
      </msub><mspace width="0.1667em"/><mi>n</mi><mo>+</mo><mn>2</mn>
      <mspace width="0.1667em"/><mi>exp</mi><mo stretchy="false">(</mo><mi>x</mi>
      <mo stretchy="false">)</mo>
      """#
    ),
    (
      "relations with other spacing",
      #"f\colon A \mid B : C"#,
      #"""
      <mi>f</mi><mo lspace="0em" rspace="0.1667em">:</mo><mi>A</mi>
      <mo lspace="0.2778em" rspace="0.2778em">∣</mo><mi>B</mi>
      <mo lspace="0.2778em" rspace="0.2778em">:</mo><mi>C</mi>
      """#
    ),
    (
      "operators as ordinary signs",
      #"{=} {,} x^* x^+"#,
      #"""
      <mo lspace="0em" rspace="0em">=</mo><mo lspace="0em" rspace="0em">,</mo><msup><mi>x</mi>
      <mo lspace="0em" rspace="0em">∗</mo></msup><msup><mi>x</mi>
      <mo lspace="0em" rspace="0em">+</mo></msup>
      """#
    ),
    (
      "classes by command",
      #"a \mathbin{|} b \mathrel{R} c"#,
      #"""
      <mi>a</mi><mo>|</mo><mi>b</mi><mi>R</mi><mi>c</mi>
      """#
    ),
    (
      "characters to escape",
      #"a < b \& c > d"#,
      #"""
      <mi>a</mi><mo>&lt;</mo><mi>b</mi><mi>&amp;</mi><mi>c</mi><mo>&gt;</mo><mi>d</mi>
      """#
    ),
    (
      "slashes and bars",
      #"a/b |c| \|d\|"#,
      #"""
      <mi>a</mi><mo lspace="0em" rspace="0em">/</mo><mi>b</mi>
      <mo lspace="0em" rspace="0em" stretchy="false">|</mo><mi>c</mi>
      <mo lspace="0em" rspace="0em" stretchy="false">|</mo>
      <mo lspace="0em" rspace="0em" stretchy="false">‖</mo><mi>d</mi>
      <mo lspace="0em" rspace="0em" stretchy="false">‖</mo>
      """#
    ),
    (
      "a line end in the source",
      "a\nb",
      #"""
      <mi>a</mi><mi>b</mi>
      """#
    ),
  ]
}
