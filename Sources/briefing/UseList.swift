import Diagnostics
import Markup
import SiteModel
import SiteRenderer

/// Places of the site that take something from its records, as lines or as JSON.
struct UseList {
  let uses: [Use]

  /// Two lines a place: where it is and what it shows, then the sentence.
  var lines: [String] {
    uses.flatMap { use in
      ["\(use.location): \(use.part.name)\(use.shown)"]
        + (use.sentence.isEmpty ? [] : ["  \(use.sentence)"])
    }
  }

  /// The places with their pages and languages, counted.
  var summary: String {
    let pages = Set(uses.map(\.page.path)).count
    return "\(counted(uses.count, "place")) on \(counted(pages, "page"))"
  }

  /// An array, a place an object.
  var json: JSON { .array(uses.map(\.json)) }
}

extension Use.Part {
  /// The part in words.
  var name: String {
    switch self {
    case .keyPoint(let number): "key point \(number)"
    case .whyItMatters: "why it matters"
    case .whatNext(let number): "next step \(number)"
    case .body: "text"
    case .chart(let id): "chart '\(id)'"
    case .table(let id): "table '\(id)'"
    case .sparkline: "sparkline"
    case .headline: "headline of the home page"
    case .claim(let id): "claim '\(id)'"
    }
  }
}

extension Use {
  /// What is shown, behind the part's name.
  fileprivate var shown: String {
    switch subject {
    case .figure(let figure):
      ": fig:\(figure.address)" + (figure.value.isEmpty ? "" : " = \(figure.value)")
        + ", shown as '\(words)'"
    case .series(_, let rows):
      rows.isEmpty ? "" : ": \(counted(rows.count, "row"))"
    case .drawing: ""
    case .record(let kind, let id): ": \(kind):\(id)"
    }
  }

  fileprivate var json: JSON {
    var members: [(String, JSON)] = [
      ("path", .string(location.path)), ("line", .number("\(location.line)")),
      ("column", .number("\(location.column)")), ("part", .string(part.name)),
      ("page", .string("/\(page.path)")), ("language", .string(language)),
    ]
    switch subject {
    case .figure(let figure):
      members += [
        ("figure", .string(figure.address)), ("value", .string(figure.value)),
        ("words", .string(words)),
      ]
    case .series(let id, let rows):
      members += [("series", .string(id)), ("rows", .number("\(rows.count)"))]
    case .drawing: break
    case .record(let kind, let id):
      members += [("record", .string("\(kind):\(id)")), ("words", .string(words))]
    }
    members.append(("sentence", .string(sentence)))
    return .object(members.map { JSON.Member($0, $1) })
  }
}
