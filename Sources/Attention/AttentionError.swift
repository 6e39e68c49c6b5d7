/// Why matrices do not fit together for attention.
public enum AttentionError: Error, Equatable, Sendable {
  /// A matrix has the wrong number of rows.
  case rows(of: AttentionArgument, found: Int, expected: Int)
  /// A matrix has the wrong number of columns.
  case columns(of: AttentionArgument, found: Int, expected: Int)
  /// The heads have no columns at all.
  case emptyHead
}

/// An argument of an attention function.
public enum AttentionArgument: Equatable, Sendable {
  /// The queries, a row for each token.
  case query
  /// The keys, a row for each token.
  case key
  /// The values, a row for each token.
  case value
  /// The heads to be pooled: keys, values or a projection matrix.
  case heads
}

extension Matrix {
  func requireRows(_ expected: Int, as argument: AttentionArgument) throws(AttentionError) {
    guard rows == expected else {
      throw .rows(of: argument, found: rows, expected: expected)
    }
  }

  func requireColumns(_ expected: Int, as argument: AttentionArgument) throws(AttentionError) {
    guard columns == expected else {
      throw .columns(of: argument, found: columns, expected: expected)
    }
  }
}
