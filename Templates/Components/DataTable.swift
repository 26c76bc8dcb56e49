import Languages
import Markup
import Quantities

/// A column of a table.
struct TableColumn {
  /// How a column's cells are set.
  enum Kind {
    /// Numbers, to the right.
    case number
    /// Short words and dates, which stay on one line.
    case short
    /// Sentences, which need room.
    case words
    /// Anything else.
    case plain
  }

  let heading: String
  let kind: Kind

  init(_ heading: String, _ kind: Kind = .plain) {
    self.heading = heading
    self.kind = kind
  }

  /// The class of the column's heading, which may wrap where its cells are sentences.
  var headingClass: String? { kind == .words ? nil : cellClass }

  /// The class of the column's cells.
  var cellClass: String? {
    switch kind {
    case .number: "number"
    case .short: "nowrap"
    case .words: "words"
    case .plain: nil
    }
  }
}

/// A row of a table: the markup of each cell, the first of which names the row.
struct TableRow {
  var id: String?
  var cells: [[UInt8]] = []

  /// Adds a cell.
  mutating func add(@MarkupBuilder _ content: () -> some Markup) {
    cells.append(content().bytes(capacity: 64))
  }
}

/// A table that scrolls in a region of its own when the screen is narrow.
struct ScrollingTable<Caption: Markup>: Component {
  let id: String
  let columns: [TableColumn]
  let rows: [TableRow]
  var look: String?
  /// Whether the caption repeats what stands right above the table, and so is not shown.
  var isCaptionHidden = false
  let words: Caption

  init(
    _ id: String, columns: [TableColumn], rows: [TableRow], look: String? = nil,
    isCaptionHidden: Bool = false, @MarkupBuilder caption: () -> Caption
  ) {
    self.id = id
    self.columns = columns
    self.rows = rows
    self.look = look
    self.isCaptionHidden = isCaptionHidden
    self.words = caption()
  }

  var body: some Markup {
    div(.class("scroll"), .role("group"), .tabindex(0), .ariaLabelledby(id)) {
      table(.class(look)) {
        caption(.id(id), .class(isCaptionHidden ? "unseen" : nil)) {
          if isCaptionHidden { span(.class("hidden-label")) { words } } else { words }
        }
        thead {
          tr {
            ForEach(columns) { column in
              th(.scope("col"), .class(column.headingClass)) {
                column.heading
              }
            }
          }
        }
        tbody { ForEach(rows) { row in rowMarkup(row) } }
      }
    }
  }

  private func rowMarkup(_ row: TableRow) -> some Markup {
    tr(.id(row.id)) {
      ForEach(row.cells.enumerated()) { index, cell in
        if index == 0 {
          th(.scope("row"), .class(columns.first?.cellClass)) { Raw(unescaped: cell) }
        } else {
          td(.class(index < columns.count ? columns[index].cellClass : nil)) {
            Raw(unescaped: cell)
          }
        }
      }
    }
  }
}
