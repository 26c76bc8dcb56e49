import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// What was changed of what a page says, at its top when it would change a conclusion.
struct CorrectionNotices: Component {
  let corrections: [Correction]
  let surroundings: Surroundings

  var body: some Markup {
    ForEach(corrections.filter { $0.severity == .substantial }) { correction in
      p(.class("notice notice-correction"), .role("note")) {
        strong {
          words.notice.filled([
            "kind": words.name(of: correction.kind),
            "date": surroundings.dates.date(correction.date),
          ])
        }
        " "
        surroundings.text(correction.now)
        " "
        a(.href("#" + Anchor.part("changes"))) { words.onPage }
      }
    }
  }

  private var words: CorrectionStrings { surroundings.words.records.correction }
}

/// Everything that was changed of what a page says.
struct CorrectionSection: Component {
  let corrections: [Correction]
  let surroundings: Surroundings

  var body: some Markup {
    if !corrections.isEmpty {
      PageSection(Anchor.part("changes"), words.onPage) {
        ol(.class("entries statements")) {
          ForEach(corrections) { correction in
            li {
              CorrectionEntry(correction: correction, links: [], surroundings: surroundings)
            }
          }
        }
        ul(.class("links")) {
          li {
            TextLink(
              surroundings.links.href(
                surroundings.site.correctionsIndex(in: surroundings.language.code)),
              words.all)
          }
        }
      }
    }
  }

  private var words: CorrectionStrings { surroundings.words.records.correction }
}

/// One correction: what kind, what it was, what it is now, why, and where.
struct CorrectionEntry: Component {
  let correction: Correction
  /// The pages that it touches.
  let links: [TextLink]
  let surroundings: Surroundings

  var body: some Markup {
    article {
      h3 {
        "\(words.name(of: correction.kind)), \(correction.severity == .minor ? words.minor : words.substantial)"
      }
      p(.class("date")) {
        DateText(day: correction.date, format: surroundings.dates, style: .short)
      }
      dl(.class("changes")) {
        fact(words.was) { del { surroundings.text(correction.was) } }
        fact(words.now) { ins { surroundings.text(correction.now) } }
        if let cause = correction.cause { fact(words.cause) { surroundings.text(cause) } }
        if let finder = correction.foundBy { fact(words.foundBy) { surroundings.text(finder) } }
        if !links.isEmpty {
          fact(words.pages) { LinkList(items: links, language: surroundings.language) }
        }
      }
    }
  }

  private var words: CorrectionStrings { surroundings.words.records.correction }

  private func fact(_ name: String, @MarkupBuilder _ value: () -> some Markup) -> some Markup {
    let value = value()
    return div {
      dt { name }
      dd { value }
    }
  }
}
