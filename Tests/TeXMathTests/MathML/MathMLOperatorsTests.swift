import XCTest

@testable import TeXMath

/// Operators, delimiters and accents, as the whole markup of a display.
final class MathMLOperatorsTests: XCTestCase {
  func testDisplays() throws {
    try assertMarkup([
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
        "accents",
        #"\hat x + \bar y + \vec v + \dot z + \tilde q"#,
        #"""
        <mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover><mo>+</mo>
        <mover accent="true"><mi>y</mi><mo stretchy="false">¯</mo></mover><mo>+</mo>
        <mover accent="true"><mi>v</mi><mo stretchy="false">→</mo></mover><mo>+</mo>
        <mover accent="true"><mi>z</mi><mo stretchy="false">˙</mo></mover><mo>+</mo>
        <mover accent="true"><mi>q</mi><mo stretchy="false">˜</mo></mover>
        """#
      ),
      (
        "wide accents",
        #"\overline{AB} + \widehat{xyz} + \underline{ab}"#,
        #"""
        <mrow style="border-top:0.06em solid;padding-top:0.1em"><mi>A</mi><mi>B</mi></mrow>
        <mo>+</mo><mover accent="true"><mrow><mi>x</mi><mi>y</mi><mi>z</mi></mrow>
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
        </mrow><mo stretchy="true">⏞</mo></mover><mtext>three</mtext></mover><mo>+</mo>
        <munder><munder accentunder="true"><mrow><mi>x</mi><mo>+</mo><mi>y</mi></mrow>
        <mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>
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
        <mo>+</mo>
        <mo stretchy="true" minsize="3em" maxsize="3em" lspace="0em" rspace="0em">{</mo>
        <mi>c</mi>
        <mo stretchy="true" minsize="3em" maxsize="3em" lspace="0em" rspace="0em">}</mo>
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
        <mo stretchy="false">)</mo><mo>;</mo><mspace width="1em"/><mi>x</mi>
        <mtext> and </mtext><mi>y</mi>
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
        "negations",
        #"a \neq b \not\in C \not\equiv d \notin E"#,
        #"""
        <mi>a</mi><mo>≠</mo><mi>b</mi><mo>∉</mo><mi>C</mi><mo>≢</mo><mi>d</mi><mo>∉</mo>
        <mi>E</mi>
        """#
      ),
      (
        "dots",
        #"a, \ldots, b + \cdots + c"#,
        #"""
        <mi>a</mi><mo>,</mo><mi>…</mi><mo>,</mo><mi>b</mi><mo>+</mo><mi>⋯</mi><mo>+</mo>
        <mi>c</mi>
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
        <mo lspace="0em" rspace="0em">=</mo><mo lspace="0em" rspace="0em">,</mo><msup>
        <mi>x</mi><mo lspace="0em" rspace="0em">∗</mo></msup><msup><mi>x</mi>
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
    ])
  }
}
