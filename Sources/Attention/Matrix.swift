/// A matrix of numbers, stored row by row.
///
/// Queries, keys, values, scores and weights are all of this type. A row is a token; the columns of
/// several heads stand side by side, head 0 first ("head-major").
///
/// ```swift
/// let query: Matrix = [[1, 0, 1, 0], [0, 2, 0, 1]]
/// query.head(1, dimension: 2)  // [[1, 0], [0, 1]]
/// query[1, 1]  // 2.0
/// ```
///
/// Indices and shapes are preconditions, as they are for an array; functions that take matrices
/// from outside check shapes first and throw ``AttentionError``.
public struct Matrix: Equatable, Sendable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// All elements, row by row; there are `rows * columns` of them.
  public private(set) var elements: [Double]

  /// Makes a matrix in which every element is the same number.
  ///
  /// - Parameters:
  ///   - rows: How many rows; at least 0.
  ///   - columns: How many columns; at least 0.
  ///   - element: The number in every place.
  public init(rows: Int, columns: Int, repeating element: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative number of rows or columns")
    self.rows = rows
    self.columns = columns
    elements = [Double](repeating: element, count: rows * columns)
  }

  /// Makes a matrix from its rows.
  ///
  /// - Parameter rows: The rows, which must be equally long. No rows make a matrix of 0 × 0.
  /// - Throws: ``MatrixError/raggedRow(index:found:expected:)`` for the first row of another
  ///   length.
  public init(_ rows: [[Double]]) throws(MatrixError) {
    self.rows = rows.count
    columns = rows.first?.count ?? 0
    elements = []
    for (index, row) in rows.enumerated() {
      guard row.count == columns else {
        throw .raggedRow(index: index, found: row.count, expected: columns)
      }
      elements += row
    }
  }

  /// The element in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[offset(row, column)] }
    set { elements[offset(row, column)] = newValue }
  }

  private func offset(_ row: Int, _ column: Int) -> Int {
    precondition(row >= 0 && row < rows, "no such row")
    precondition(column >= 0 && column < columns, "no such column")
    return row * columns + column
  }

  /// The elements of one row.
  ///
  /// - Parameter index: The row, counted from 0.
  public func row(_ index: Int) -> [Double] {
    precondition(index >= 0 && index < rows, "no such row")
    return Array(elements[index * columns..<(index + 1) * columns])
  }

  /// All rows, from the top.
  public var rowArrays: [[Double]] {
    (0..<rows).map { row($0) }
  }
}

/// Why rows do not make a matrix.
public enum MatrixError: Error, Equatable, Sendable {
  /// A row is not as long as the first one.
  ///
  /// - Parameters:
  ///   - index: The row, counted from 0.
  ///   - found: Its length.
  ///   - expected: The length of the first row.
  case raggedRow(index: Int, found: Int, expected: Int)
}

extension Matrix: ExpressibleByArrayLiteral {
  /// Makes a matrix from rows written in the source; that they are equally long is a precondition.
  public init(arrayLiteral rows: [Double]...) {
    do throws(MatrixError) {
      try self.init(rows)
    } catch {
      preconditionFailure("the rows of a matrix literal are equally long")
    }
  }
}

// MARK: - Blocks of columns

extension Matrix {
  /// The columns of one head: head i holds the columns i·d ..< (i+1)·d.
  ///
  /// - Parameters:
  ///   - index: The head, counted from 0.
  ///   - dimension: The head dimension d, in columns.
  /// - Returns: A matrix of `rows` × d.
  public func head(_ index: Int, dimension: Int) -> Matrix {
    columnBlock(index * dimension..<(index + 1) * dimension)
  }

  /// A block of neighbouring columns.
  ///
  /// - Parameter range: Which columns.
  /// - Returns: A matrix of `rows` × `range.count`.
  public func columnBlock(_ range: Range<Int>) -> Matrix {
    precondition(range.lowerBound >= 0 && range.upperBound <= columns, "no such columns")
    var block = Matrix(rows: rows, columns: range.count)
    for row in 0..<rows {
      for column in range {
        block[row, column - range.lowerBound] = self[row, column]
      }
    }
    return block
  }

  /// Puts matrices side by side, the first one leftmost.
  ///
  /// - Parameter blocks: Matrices with the same number of rows. None make a matrix of 0 × 0.
  public static func concatenatingColumns(_ blocks: [Matrix]) -> Matrix {
    let rows = blocks.first?.rows ?? 0
    var whole = Matrix(rows: rows, columns: blocks.reduce(0) { $0 + $1.columns })
    var start = 0
    for block in blocks {
      precondition(block.rows == rows, "blocks side by side have the same number of rows")
      for row in 0..<rows {
        for column in 0..<block.columns {
          whole[row, start + column] = block[row, column]
        }
      }
      start += block.columns
    }
    return whole
  }
}

// MARK: - Arithmetic

extension Matrix {
  /// The matrix product.
  ///
  /// - Parameters:
  ///   - left: A matrix of n × m.
  ///   - right: A matrix of m × p.
  /// - Returns: A matrix of n × p.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columns == right.rows, "the columns of the left are the rows of the right")
    var product = Matrix(rows: left.rows, columns: right.columns)
    for row in 0..<left.rows {
      for inner in 0..<left.columns {
        for column in 0..<right.columns {
          product[row, column] += left[row, inner] * right[inner, column]
        }
      }
    }
    return product
  }

  /// Divides every element by a number.
  public static func / (matrix: Matrix, divisor: Double) -> Matrix {
    var quotient = matrix
    for index in quotient.elements.indices {
      quotient.elements[index] /= divisor
    }
    return quotient
  }

  /// The matrix with rows and columns exchanged.
  public func transposed() -> Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        result[column, row] = self[row, column]
      }
    }
    return result
  }

  /// The mean of matrices of one shape, element by element.
  ///
  /// - Parameter matrices: At least one matrix; all have the same shape.
  public static func mean(of matrices: [Matrix]) -> Matrix {
    precondition(!matrices.isEmpty, "the mean of no matrices does not exist")
    var sum = Matrix(rows: matrices[0].rows, columns: matrices[0].columns)
    for matrix in matrices {
      precondition(
        matrix.rows == sum.rows && matrix.columns == sum.columns, "all have the same shape")
      for index in sum.elements.indices {
        sum.elements[index] += matrix.elements[index]
      }
    }
    return sum / Double(matrices.count)
  }

  /// For each row, the largest absolute difference from the same row of another matrix.
  ///
  /// - Parameter other: A matrix of the same shape.
  /// - Returns: One number a row; 0 where the rows are equal.
  public func largestDifferences(from other: Matrix) -> [Double] {
    precondition(rows == other.rows && columns == other.columns, "both have the same shape")
    return (0..<rows).map { row in
      (0..<columns).reduce(0) { max($0, abs(self[row, $1] - other[row, $1])) }
    }
  }
}
