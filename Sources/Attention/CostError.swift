/// Why a cost cannot be computed.
public enum CostError: Error, Equatable, Sendable {
  /// A quantity is smaller than it may be.
  case tooSmall(CostQuantity, found: Int, minimum: Int)
  /// A bandwidth is zero, negative or no number.
  case noBandwidth
  /// The result does not fit an integer of 64 bits.
  case overflow
}

/// A quantity that a cost depends on.
public enum CostQuantity: Equatable, Sendable {
  /// G, the key/value heads.
  case keyValueHeads
  /// d, the head dimension.
  case headDimension
  /// L, the layers.
  case layers
  /// N, the tokens.
  case tokens
  /// B, the sequences of a batch.
  case batch
  /// The bits of one stored number.
  case bitsPerValue
  /// How many quantised numbers share one scale.
  case valuesPerScale
  /// d_model, the model width.
  case modelWidth
}

extension CostQuantity {
  func require(_ found: Int, atLeast minimum: Int) throws(CostError) {
    guard found >= minimum else {
      throw .tooSmall(self, found: found, minimum: minimum)
    }
  }
}

/// The product of whole numbers, or ``CostError/overflow``.
func checkedProduct(_ factors: Int64...) throws(CostError) -> Int64 {
  var product: Int64 = 1
  for factor in factors {
    let (next, isOverflow) = product.multipliedReportingOverflow(by: factor)
    guard !isOverflow else { throw .overflow }
    product = next
  }
  return product
}
