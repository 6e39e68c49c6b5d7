import XCTest

@testable import TeXMath

/// Letters, words, fractions and roots, as the whole markup of a display.
final class MathMLTests: XCTestCase {
  func testDisplays() throws {
    try assertMarkup([
      (
        "a fraction",
        #"y = \frac{a+b}{c}"#,
        #"""
        <mi>y</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi>
        </mfrac>
        """#
      ),
      (
        "a narrow fraction",
        #"\frac12 x"#,
        #"""
        <mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi>
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
        "grouped-query attention",
        #"\mathrm{head}_i=\operatorname{softmax}\!\left(\frac{Q_iK_{g(i)}^\top}{\sqrt{d}}\right)V_{g(i)}"#,
        #"""
        <msub><mi>head</mi><mi>i</mi></msub><mo>=</mo><mi>softmax</mi><mrow>
        <mo form="prefix" stretchy="true">(</mo><mfrac><mrow><msub><mi>Q</mi><mi>i</mi></msub>
        <msubsup><mi>K</mi><mrow><mi>g</mi><mo stretchy="false">(</mo><mi>i</mi>
        <mo stretchy="false">)</mo></mrow><mi>⊤</mi></msubsup></mrow><msqrt><mi>d</mi></msqrt>
        </mfrac><mo form="postfix" stretchy="true">)</mo></mrow><msub><mi>V</mi><mrow>
        <mi>g</mi><mo stretchy="false">(</mo><mi>i</mi><mo stretchy="false">)</mo></mrow>
        </msub>
        """#
      ),
      (
        "mean pooling",
        #"W^K_{(g)}=\frac{G}{H}\sum_{i=gH/G}^{(g+1)H/G-1}W^K_i"#,
        #"""
        <msubsup><mi>W</mi><mrow><mo stretchy="false">(</mo><mi>g</mi>
        <mo stretchy="false">)</mo></mrow><mi>K</mi></msubsup><mo>=</mo><mfrac><mi>G</mi>
        <mi>H</mi></mfrac><munderover><mo movablelimits="false">∑</mo><mrow><mi>i</mi>
        <mo lspace="0em" rspace="0em">=</mo><mi>g</mi><mi>H</mi>
        <mo lspace="0em" rspace="0em">/</mo><mi>G</mi></mrow><mrow><mo stretchy="false">(</mo>
        <mi>g</mi><mo lspace="0em" rspace="0em">+</mo><mn>1</mn><mo stretchy="false">)</mo>
        <mi>H</mi><mo lspace="0em" rspace="0em">/</mo><mi>G</mi>
        <mo lspace="0em" rspace="0em">−</mo><mn>1</mn></mrow></munderover><msubsup><mi>W</mi>
        <mi>i</mi><mi>K</mi></msubsup>
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
        <mo stretchy="false">[</mo><msub><mi>head</mi><mn>0</mn></msub><mo>;</mo><mi>…</mi>
        <mo>;</mo><msub><mi>head</mi><mrow><mi>H</mi><mo lspace="0em" rspace="0em">−</mo>
        <mn>1</mn></mrow></msub><mo stretchy="false">]</mo><mspace width="0.1667em"/><msup>
        <mi>W</mi><mi>O</mi></msup>
        """#
      ),
      (
        "softmax",
        #"\frac{e^{s_{ij}}}{\sum_{k}e^{s_{ik}}}"#,
        #"""
        <mfrac><msup><mi>e</mi><msub><mi>s</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub></msup>
        <mrow><msub><mo>∑</mo><mi>k</mi></msub><msup><mi>e</mi><msub><mi>s</mi><mrow>
        <mi>i</mi><mi>k</mi></mrow></msub></msup></mrow></mfrac>
        """#
      ),
      (
        "a frame and a number",
        #"\boxed{t \approx \frac{a}{b}}\tag{3}"#,
        #"""
        <mrow style="border:1px solid;padding:0.3em"><mi>t</mi><mo>≈</mo><mfrac><mi>a</mi>
        <mi>b</mi></mfrac></mrow><mrow><mspace width="2em"/><mtext>(3)</mtext></mrow>
        """#
      ),
      (
        "alphabets",
        #"\mathbb{R}^{n} \ni \mathbf{w},\ \mathcal{L},\ \mathfrak{g},\ \mathsf{T},\ \mathtt{x1},\ \mathit{diff}"#,
        #"""
        <msup><mi>ℝ</mi><mi>n</mi></msup><mo>∋</mo><mi>𝐰</mi><mo>,</mo>
        <mspace width="0.3333em"/><mi>ℒ</mi><mo>,</mo><mspace width="0.3333em"/><mi>𝔤</mi>
        <mo>,</mo><mspace width="0.3333em"/><mi>𝖳</mi><mo>,</mo><mspace width="0.3333em"/>
        <mi>𝚡𝟷</mi><mo>,</mo><mspace width="0.3333em"/><mi>𝑑𝑖𝑓𝑓</mi>
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
        <mtext>if </mtext><mrow><msub><mi>x</mi><mi>i</mi></msub><mo>&gt;</mo><mn>0</mn>
        </mrow><mtext> </mtext><mtext style="font-weight:bold">then</mtext>
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
        <mi>a</mi><mphantom><mi>b</mi><mi>c</mi></mphantom><mi>d</mi><mspace width="1em"/>
        <mi>e</mi><mspace width="0.1667em"/><mi>f</mi><mspace style="margin-left:-0.1667em"/>
        <mi>g</mi><mspace width="2em"/><mi>h</mi>
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
        "a line end in the source",
        "a\nb",
        #"""
        <mi>a</mi><mi>b</mi>
        """#
      ),
      (
        "a mark without a letter",
        "\u{338} a",
        #"""
        <mi>&#824;</mi><mi>a</mi>
        """#
      ),
    ])
  }

  func testSourceIsTheAlternativeText() throws {
    XCTAssertEqual(
      try formula("q_i").mathML(isDisplay: false, tex: "q_i"),
      "<math alttext=\"q_i\"><msub><mi>q</mi><mi>i</mi></msub></math>")
    XCTAssertEqual(
      try formula("a").mathML(isDisplay: false, tex: "a<b & \"c\"\n>"),
      "<math alttext=\"a&lt;b &amp; &quot;c&quot; &gt;\"><mi>a</mi></math>")
  }

  func testFaultsAreFound() {
    XCTAssertEqual(markupFault("<math><mi>a</math>"), "</math>")
    XCTAssertEqual(markupFault("<math><mfrac><mi>a</mi></mfrac></math>"), "mfrac with 1 children")
    XCTAssertEqual(markupFault("<math>a & b</math>"), "bare & before  b</math>")
    XCTAssertEqual(markupFault("<math><menclose></menclose></math>"), "element menclose")
    XCTAssertEqual(markupFault("<math>"), "unclosed math")
  }
}
