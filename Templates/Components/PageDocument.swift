import Languages
import Markup
import SiteModel
import SiteRenderer

/// A whole page: its head, the frame it shares with others, and its own content.
///
/// It writes one part after another instead of nesting them in a block, so that a large content is
/// never copied from level to level.
struct PageDocument<Content: Markup>: Markup {
  let frame: Frame
  let context: PageContext
  let name: String
  let description: String
  var kind = "website"
  var picture: PagePicture?
  var linkedData: JSON?
  let content: Content

  func write(to buffer: inout MarkupBuffer) {
    buffer.literal("<!doctype html>\n<html lang=\"")
    buffer.attributeValue(context.language.code)
    if context.language.direction == .rightToLeft { buffer.literal("\" dir=\"rtl") }
    buffer.literal("\"><head>")
    buffer.raw(bytes: frame.head)
    PageMetadata(context, name: name, description: description, kind: kind).write(to: &buffer)
    if let picture { PictureMetadata(picture, site: context.site).write(to: &buffer) }
    if let linkedData {
      // Data, which no browser runs: the policy has no say in it.
      buffer.literal("<script type=\"application/ld+json\">")
      buffer.raw(bytes: linkedData.bytes)
      buffer.literal("</script>")
    }
    buffer.literal("</head><body>")
    buffer.raw(bytes: frame.opening)
    LanguageSwitch(context).write(to: &buffer)
    buffer.literal("</div></header><main class=\"wrap\" id=\"_content\">")
    content.write(to: &buffer)
    buffer.literal("</main>")
    buffer.raw(bytes: frame.closing)
    buffer.literal("</body></html>\n")
  }
}

/// What a page's head says of that page alone: its title, description and addresses.
private struct PageMetadata: Component {
  let name: String
  let siteName: String
  let description: String
  let kind: String
  let url: String
  /// The page in other languages: `hreflang` and address.
  let alternates: [(language: String, url: String)]

  init(_ context: PageContext, name: String, description: String, kind: String) {
    let settings = context.site.settings
    self.name = name
    self.description = description
    self.kind = kind
    siteName = context.text(settings.title)
    url = context.url
    guard context.alternates.count > 1 else {
      alternates = []
      return
    }
    let editions = context.alternates.map {
      ($0.language.code, settings.baseURL + $0.permalink.path)
    }
    let fallback = editions.filter { $0.0 == settings.defaultLanguage }.map { ("x-default", $0.1) }
    alternates = editions + fallback
  }

  var body: some Markup {
    title { name == siteName ? name : "\(name) – \(siteName)" }
    meta(.name("description"), .content(description))
    link(.rel("canonical"), .href(url))
    ForEach(alternates) { other in
      link(.rel("alternate"), .hreflang(other.language), .href(other.url))
    }
    meta(.property("og:type"), .content(kind))
    meta(.property("og:title"), .content(name))
    meta(.property("og:description"), .content(description))
    meta(.property("og:url"), .content(url))
    meta(.property("og:site_name"), .content(siteName))
  }
}

/// What services that show links show beside them.
private struct PictureMetadata: Component {
  let picture: PagePicture
  let url: String

  init(_ picture: PagePicture, site: Site) {
    self.picture = picture
    url = site.settings.baseURL + picture.card.permalink.path
  }

  var body: some Markup {
    meta(.property("og:image"), .content(url))
    meta(.property("og:image:width"), .content("\(picture.card.width)"))
    meta(.property("og:image:height"), .content("\(picture.card.height)"))
    meta(.property("og:image:alt"), .content(picture.alt))
    meta(.name("twitter:card"), .content("summary_large_image"))
  }
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
  /// One of the site's languages, and the page in it; `nil` on the page itself.
  private struct Choice {
    let language: Language
    let address: String?
  }

  private let name: String
  private let choices: [Choice]

  init(_ context: PageContext) {
    name = context.language.strings.languageNavigation
    choices = context.site.settings.languages.map { language in
      if language == context.language { return Choice(language: language, address: nil) }
      let page = context.alternates.first { $0.language == language }?.permalink
      let target = page ?? context.site.home(in: language.code)
      return Choice(language: language, address: context.links.href(target))
    }
  }

  var body: some Markup {
    if choices.count > 1 {
      nav(.class("languages"), .ariaLabel(name)) {
        ul { ForEach(choices) { choice in entry(choice) } }
      }
    }
  }

  @MarkupBuilder private func entry(_ choice: Choice) -> some Markup {
    let language = choice.language
    if let address = choice.address {
      li {
        a(.href(address), .lang(language.code), .hreflang(language.code)) { language.name }
      }
    } else {
      li(.class("current")) { span(.ariaCurrent("true")) { language.name } }
    }
  }
}
