import Diagnostics
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

  /// A JSON array, a place an object.
  var json: String {
    let objects = uses.map { use in
      let members = use.members.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
      return "  {\(members)}"
    }
    return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }
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
    case .record(let kind, let id): ": \(kind):\(id)"
    }
  }

  /// The members of the JSON object, each with its value as JSON.
  fileprivate var members: [(String, String)] {
    var members = [
      ("path", location.path.quotedAsJSON), ("line", "\(location.line)"),
      ("column", "\(location.column)"), ("part", part.name.quotedAsJSON),
      ("page", "/\(page.path)".quotedAsJSON), ("language", language.quotedAsJSON),
    ]
    switch subject {
    case .figure(let figure):
      members += [
        ("figure", figure.address.quotedAsJSON), ("value", figure.value.quotedAsJSON),
        ("words", words.quotedAsJSON),
      ]
    case .series(let id, let rows):
      members += [("series", id.quotedAsJSON), ("rows", "\(rows.count)")]
    case .record(let kind, let id):
      members += [("record", "\(kind):\(id)".quotedAsJSON), ("words", words.quotedAsJSON)]
    }
    return members + [("sentence", sentence.quotedAsJSON)]
  }
}
