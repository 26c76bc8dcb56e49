import Languages
import Markup
import SiteModel
import SiteRenderer

/// A whole page: its head, the frame it shares with others, and its own content.
struct PageDocument<Content: Markup>: Component {
  let frame: Frame
  let context: PageContext
  let name: String
  let description: String
  var kind = "website"
  let content: Content

  var body: some Markup {
    HTMLDocument {
      html(.lang(context.language.code), .dir(direction)) {
        head {
          meta(.charset("utf-8"))
          meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
          SecurityPolicy()
          title { name == siteName ? name : "\(name) – \(siteName)" }
          meta(.name("description"), .content(description))
          meta(.name("color-scheme"), .content("light dark"))
          Raw(unescaped: frame.resources)
          addresses
          meta(.property("og:type"), .content(kind))
          meta(.property("og:title"), .content(name))
          meta(.property("og:description"), .content(description))
          meta(.property("og:url"), .content(context.url))
          meta(.property("og:site_name"), .content(siteName))
        }
        bodyElement {
          Raw(unescaped: frame.opening)
          LanguageSwitch(context: context)
          Raw(unescaped: "</div></header>")
          main(.class("wrap"), .id("content")) { content }
          Raw(unescaped: frame.closing)
        }
      }
    }
  }

  private var siteName: String { context.text(context.site.settings.title) }

  /// Only written when it is not the usual one.
  private var direction: String? {
    context.language.direction == .leftToRight ? nil : context.language.direction.rawValue
  }

  /// The page's own address and those of its other languages.
  @MarkupBuilder private var addresses: some Markup {
    link(.rel("canonical"), .href(context.url))
    if context.alternates.count > 1 {
      ForEach(context.alternates) { other in
        link(
          .rel("alternate"), .hreflang(other.language.code),
          .href(context.site.settings.baseURL + other.permalink.path))
      }
      if let first = context.alternates.first(where: { isDefault($0.language) }) {
        link(
          .rel("alternate"), .hreflang("x-default"),
          .href(context.site.settings.baseURL + first.permalink.path))
      }
    }
  }

  private func isDefault(_ language: Language) -> Bool {
    language.code == context.site.settings.defaultLanguage
  }
}

/// A `body` element, under a name that a component's own body does not hide.
func bodyElement<Content: Markup>(@MarkupBuilder content: () -> Content) -> some Markup {
  body { content() }
}

/// The policy that allows styles, images and fonts of the site and nothing else.
struct SecurityPolicy: Component {
  var body: some Markup {
    meta(
      .httpEquiv("Content-Security-Policy"),
      .content(
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
          + "base-uri 'none'; form-action 'none'"))
  }
}

/// The links to the same page in the site's other languages, or to their home pages.
struct LanguageSwitch: Component {
  let context: PageContext

  var body: some Markup {
    if context.site.settings.languages.count > 1 {
      nav(.class("languages"), .ariaLabel(context.language.strings.languageNavigation)) {
        ul {
          ForEach(context.site.settings.languages) { language in
            if language == context.language {
              li(.class("current")) { span(.ariaCurrent("true")) { language.name } }
            } else {
              li {
                a(
                  .href(context.links.href(target(in: language))), .lang(language.code),
                  .hreflang(language.code)
                ) { language.name }
              }
            }
          }
        }
      }
    }
  }

  private func target(in language: Language) -> Permalink {
    context.alternates.first { $0.language == language }?.permalink
      ?? context.site.home(in: language.code)
  }
}
