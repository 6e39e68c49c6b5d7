import XCTest

@testable import TeXMath

/// Scripts and limits, as the whole markup of a display.
final class MathMLScriptsTests: XCTestCase {
  func testDisplays() throws {
    try assertMarkup([
      (
        "a subscript and a superscript in small characters",
        #"x_i^2 + K_i^\top"#,
        #"""
        <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><mo>+</mo><msubsup><mi>K</mi>
        <mi>i</mi><mi>⊤</mi></msubsup>
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
        <msubsup><mi>W</mi><mrow><mo stretchy="false">(</mo><mi>g</mi>
        <mo stretchy="false">)</mo></mrow><mi>K</mi></msubsup>
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
        "a product",
        #"\prod_{i=1}^n p_i"#,
        #"""
        <munderover><mo movablelimits="false">∏</mo><mrow><mi>i</mi>
        <mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub>
        <mi>p</mi><mi>i</mi></msub>
        """#
      ),
      (
        "a union",
        #"\bigcup_{i\in I} A_i"#,
        #"""
        <munder><mo movablelimits="false">⋃</mo><mrow><mi>i</mi>
        <mo lspace="0em" rspace="0em">∈</mo><mi>I</mi></mrow></munder><msub><mi>A</mi>
        <mi>i</mi></msub>
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
        "arrows with labels",
        #"A \xrightarrow{n\to\infty} B \xleftarrow[k]{} C"#,
        #"""
        <mi>A</mi><mover><mo>→</mo><mrow><mi>n</mi><mo lspace="0em" rspace="0em">→</mo>
        <mi>∞</mi></mrow></mover><mi>B</mi><munder><mo>←</mo><mi>k</mi></munder><mi>C</mi>
        """#
      ),
      (
        "signs above and below",
        #"a \overset{\text{def}}{=} b \underset{x}{\sim} c"#,
        #"""
        <mi>a</mi><mover><mo>=</mo><mtext>def</mtext></mover><mi>b</mi><munder><mo>∼</mo>
        <mi>x</mi></munder><mi>c</mi>
        """#
      ),
    ])
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
}
