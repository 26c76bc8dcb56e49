import Languages
import Markup
import SiteModel
import SiteRenderer

/// A page that stands by itself.
struct TextContent: Component {
  let page: TextPage
  let surroundings: Surroundings

  init(_ page: TextPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    article {
      CorrectionNotices(corrections: page.corrections, surroundings: surroundings)
      PageHead(page.page.title, standfirst: page.page.summary)
      if let body = page.body {
        div(.class("prose")) { Raw(unescaped: body) }
      } else {
        Notice(words: surroundings.words.revision.notThen)
      }
      CorrectionSection(corrections: page.corrections, surroundings: surroundings)
      if !page.sources.isEmpty {
        PageSection(Anchor.part("sources"), surroundings.words.sources) {
          CitedSources(sources: page.sources, surroundings: surroundings)
        }
      }
      ImageCredits(images: page.images, surroundings: surroundings)
    }
  }
}

/// The page for addresses that are not there, with the ways on.
struct NotFoundContent: Component {
  let context: PageContext

  var body: some Markup {
    PageHead(words.missingPage.title, standfirst: words.missingPage.summary)
    ul(.class("links")) {
      way(context.site.home(in: code), words.home)
      way(context.site.briefingsIndex(in: code), words.briefings)
      way(context.site.dataIndex(in: code), words.data)
      way(context.site.companiesIndex(in: code), words.companies)
    }
  }

  private var code: String { context.language.code }
  private var words: SiteStrings { context.language.strings }

  private func way(_ target: Permalink, _ name: String) -> some Markup {
    li { TextLink(context.links.href(target), name) }
  }
}

/// The whole page at a former address: it leads on by itself, and says so.
struct RedirectDocument: Component {
  let page: RedirectPage

  var body: some Markup {
    let target = page.context.links.href(page.target)
    HTMLDocument {
      html(.lang(page.context.language.code)) {
        head {
          meta(.charset("utf-8"))
          meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
          SecurityPolicy()
          meta(.httpEquiv("refresh"), .content("0; url=\(target)"))
          meta(.name("robots"), .content("noindex"))
          title { words.moved }
          link(
            .rel("canonical"),
            .href(page.context.site.settings.baseURL + page.target.path))
        }
        bodyElement {
          main {
            h1 { words.moved }
            p { TextLink(target, words.movedTo) }
          }
        }
      }
    }
  }

  private var words: MissingPageStrings { page.context.language.strings.missingPage }
}
