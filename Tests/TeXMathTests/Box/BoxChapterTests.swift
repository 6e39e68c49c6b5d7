import XCTest

@testable import TeXMath

/// The formulas of the chapter on grouped-query attention, as pictures.
final class BoxChapterTests: XCTestCase {
  func testPictures() throws {
    try assertPictures([
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
    ])
  }
}
