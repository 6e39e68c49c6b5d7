import XCTest

@testable import TeXMath

/// Rows and columns, as the whole markup of a display.
final class MathMLTablesTests: XCTestCase {
  func testDisplays() throws {
    try assertMarkup([
      (
        "limits of several lines",
        #"\sum_{\substack{i<n\\j<m}} a_{ij}"#,
        #"""
        <munder><mo movablelimits="false">∑</mo><mstyle scriptlevel="1"><mtable><mtr><mtd>
        <mi>i</mi><mo lspace="0em" rspace="0em">&lt;</mo><mi>n</mi></mtd></mtr><mtr><mtd>
        <mi>j</mi><mo lspace="0em" rspace="0em">&lt;</mo><mi>m</mi></mtd></mtr></mtable>
        </mstyle></munder><msub><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub>
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
        <mrow><mo form="prefix" stretchy="true">(</mo><mtable><mtr><mtd><mfrac><mn>1</mn>
        <mn>2</mn></mfrac></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd>
        <mn>1</mn></mtd></mtr></mtable><mo form="postfix" stretchy="true">)</mo></mrow>
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
        <mtd style="text-align:right;text-align:-webkit-right;border-top:1px solid">
        <mn>40</mn></mtd><mtd style="border-top:1px solid"><mn>5</mn></mtd>
        <mtd style="text-align:left;border-left:1px solid;border-top:1px solid"><mn>6</mn>
        </mtd></mtr></mtable><mo form="postfix" stretchy="true">)</mo></mrow>
        """#
      ),
      (
        "cases",
        #"m_{ij}=\begin{cases}0 & \text{if } j\le i\\-\infty & \text{otherwise}\end{cases}"#,
        #"""
        <msub><mi>m</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub><mo>=</mo><mrow>
        <mo form="prefix" stretchy="true">{</mo><mtable><mtr><mtd style="text-align:left">
        <mn>0</mn></mtd><mtd style="text-align:left"><mtext>if </mtext><mi>j</mi><mo>≤</mo>
        <mi>i</mi></mtd></mtr><mtr><mtd style="text-align:left"><mo form="prefix">−</mo>
        <mi>∞</mi></mtd><mtd style="text-align:left"><mtext>otherwise</mtext></mtd></mtr>
        </mtable></mrow>
        """#
      ),
      (
        "aligned equations",
        #"\begin{aligned} a &= b + c \\ x + y &\le z\end{aligned}"#,
        #"""
        <mtable displaystyle="true"><mtr>
        <mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>a</mi>
        </mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>b</mi><mo>+</mo>
        <mi>c</mi></mtd></mtr><mtr>
        <mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>x</mi>
        <mo>+</mo><mi>y</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>≤</mo>
        <mi>z</mi></mtd></mtr></mtable>
        """#
      ),
      (
        "two columns of equations",
        #"\begin{align*} a &= b & c &= d \\ e &= f & g &= h\end{align*}"#,
        #"""
        <mtable displaystyle="true"><mtr>
        <mtd style="text-align:right;text-align:-webkit-right;padding-right:0"><mi>a</mi>
        </mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>b</mi></mtd>
        <mtd style="text-align:right;text-align:-webkit-right;padding-right:0;padding-left:2em">
        <mi>c</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>d</mi></mtd>
        </mtr><mtr><mtd style="text-align:right;text-align:-webkit-right;padding-right:0">
        <mi>e</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>f</mi></mtd>
        <mtd style="text-align:right;text-align:-webkit-right;padding-right:0;padding-left:2em">
        <mi>g</mi></mtd><mtd style="text-align:left;padding-left:0"><mo>=</mo><mi>h</mi></mtd>
        </mtr></mtable>
        """#
      ),
      (
        "gathered equations",
        #"\begin{gather} a = b \\ c\end{gather}"#,
        #"""
        <mtable displaystyle="true"><mtr><mtd><mi>a</mi><mo>=</mo><mi>b</mi></mtd></mtr><mtr>
        <mtd><mi>c</mi></mtd></mtr></mtable>
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
        "display style within text",
        #"\begin{matrix}\displaystyle\sum_{i=1}^n i\end{matrix}"#,
        #"""
        <mtable><mtr><mtd><mstyle displaystyle="true" scriptlevel="0"><munderover>
        <mo movablelimits="false">∑</mo><mrow><mi>i</mi><mo lspace="0em" rspace="0em">=</mo>
        <mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></mstyle></mtd></mtr></mtable>
        """#
      ),
    ])
  }
}
