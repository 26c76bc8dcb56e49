import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// How to cite a page: in short, in full, and for reference managers.
struct CiteBlock: Component {
  let citation: Citation
  let full: String
  let language: Language

  var body: some Markup {
    dl(.class("cite")) {
      div {
        dt { words.short }
        dd { short }
      }
      div {
        dt { words.full }
        dd { full }
      }
    }
    entry("BibTeX", citation.bibTeX)
    entry("RIS", citation.ris)
  }

  private var words: CitingStrings { language.strings.citing }

  private var short: String {
    let author = language.lists.joined(citation.authors)
    guard let date = citation.date else {
      return words.undatedCitation.filled(["author": author, "title": citation.title])
    }
    return words.shortCitation.filled([
      "author": author, "year": "\(date.year)", "title": citation.title,
    ])
  }

  private func entry(_ name: String, _ text: String) -> some Markup {
    details(.class("cite-entry")) {
      summary { name }
      pre { text }
    }
  }
}

/// The data behind a briefing: the files of each series as it was known on the briefing's day.
struct BriefingData: Component {
  let page: BriefingPage
  let surroundings: Surroundings

  var body: some Markup {
    ul(.class("downloads")) {
      ForEach(page.series) { series in
        li {
          surroundings.seriesLink(series)
          " "
          span(.class("files")) { files(of: series) }
        }
      }
    }
  }

  private var site: Site { surroundings.site }

  @MarkupBuilder private func files(of series: Series) -> some Markup {
    let table = site.csv(of: series, knownOn: page.briefing.asOf)
    file(table, "CSV", "text/csv", of: series)
    " "
    file(site.json(ofTable: table), "JSON", "application/json", of: series)
    " "
    file(site.csvMetadata(ofTable: table), "CSVW", "application/csvm+json", of: series)
  }

  private func file(
    _ file: Permalink, _ name: String, _ type: String, of series: Series
  ) -> some Markup {
    a(.href(surroundings.links.href(file)), .type(type), .download()) {
      name
      // Links of one name that lead to different files are told apart by ear.
      span(.class("hidden-label")) { ": " + surroundings.text(series.title) }
    }
  }
}
