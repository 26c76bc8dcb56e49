import Languages
import Markup
import SiteModel
import SiteRenderer

/// An image in a text: by itself with its caption and credit below it, or in a line.
struct ImageInText: Component {
  let block: ImageBlock

  var body: some Markup {
    if block.standsAlone {
      figure(.class("picture")) {
        image
        figcaption {
          if let caption = block.caption { p { caption } }
          p(.class("credit")) {
            FilledPhrase(surroundings.words.image.credit) {
              CreditWords(image: block.credit, surroundings: surroundings)
            }
          }
        }
      }
    } else {
      image
    }
  }

  private var surroundings: Surroundings { Surroundings(block.context) }

  private var image: VoidElement<HTML.IMG> {
    img(
      .src(block.src), .alt(block.alt), .width(block.width), .height(block.height),
      .loading(block.isFirst ? nil : "lazy"), .decoding("async"))
  }
}

/// Whose an image is, its licence, and the page of its source.
private struct CreditWords: Component {
  let image: CreditedImage
  let surroundings: Surroundings

  var body: some Markup {
    span(.lang(foreignLanguage)) { surroundings.text(image.words) }
    if let licence = image.licence {
      surroundings.words.separator
      LicenceLink(licence: licence)
    }
    if let document = image.source {
      surroundings.words.separator
      surroundings.language.charts.source
      " "
      TextLink(
        surroundings.links.href(
          surroundings.site.permalink(ofSource: document.id, in: surroundings.language.code)),
        document.publisher)
    }
  }

  /// The language of the credit, when it is not the page's.
  private var foreignLanguage: String? {
    let code = surroundings.language.code
    let other = image.words.languageOfText(in: code)
    return other == code ? nil : other
  }
}

/// The credits of the images that stand in lines.
struct ImageCredits: Component {
  let images: [CreditedImage]
  let surroundings: Surroundings

  var body: some Markup {
    if !images.isEmpty {
      PageSection(Anchor.part("images"), surroundings.words.image.credits) {
        ul(.class("image-credits")) {
          ForEach(images) { image in
            li {
              if !image.name.isEmpty {
                surroundings.sentence(image.name)
                surroundings.words.separator
              }
              CreditWords(image: image, surroundings: surroundings)
            }
          }
        }
      }
    }
  }
}
