public import Diagnostics

/// A table of text cells that know their places in the file.
public struct Table: Sendable {
  /// One cell: its text, and the bytes of the file it stands in, quotes included.
  public struct Cell: Hashable, Sendable {
    /// The text, without quotes.
    public let text: String
    /// Its place in the file.
    public let range: Range<Int>
  }

  /// The file.
  public let source: SourceText
  /// The first row.
  public let header: [Cell]
  /// How many rows there are below the header.
  public let rowCount: Int
}

extension Table {
  /// A cell by its row, from 0 below the header, and its column.
  public func cell(_ row: Int, _ column: Int) -> Cell {
    Cell(text: "", range: 0..<0)
  }

  /// The index of the column with a name, or `nil` when there is none.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.text == name }
  }
}
