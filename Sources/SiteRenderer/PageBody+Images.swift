internal import Diagnostics
internal import Images
internal import Markdown
internal import Markup
internal import SiteModel

/// The images of a page so far.
struct PageImages {
  /// How many were placed.
  var count = 0
  /// Those that stand in lines, by their paths, each once: they are credited at the page's end.
  private(set) var inLines: [(path: String, credit: CreditedImage)] = []

  mutating func credit(_ image: CreditedImage, at path: String) {
    if !inLines.contains(where: { $0.path == path }) { inLines.append((path, image)) }
  }
}

// Images: each has a description, a size and a credit, or is not shown.
extension PageBody {
  mutating func image(_ image: Document.Link, in document: Document) -> LinkRendering {
    guard let target = target(of: image, in: document) else { return .textOnly }
    guard let found = scope.targets.image(at: target.permalink) else {
      let reason =
        target.permalink.outputPath.hasSuffix(".html")
        ? "is a page, not an image" : "is not a \(ImageFormat.names) image"
      report("broken-link", "'\(target.path)' \(reason)", image, document)
      return .textOnly
    }
    references.use(image: found.path)
    let credit = credit(of: found, target.path, image, document)
    guard let size = size(of: found, target.path, image, document), let credit else {
      return .textOnly
    }
    let src = (context.links.href(target.permalink).asURLPath + target.rest).asURL
    return place(found, size, credit, at: src, image)
  }

  private mutating func place(
    _ found: Image, _ size: ImageSize, _ credit: ImageCredit, at src: String,
    _ image: Document.Link
  ) -> LinkRendering {
    let caption = image.title.flatMap { $0.isEmpty ? nil : $0 }
    let credited = CreditedImage(
      name: caption ?? image.text, words: credit.words, licence: credit.licence,
      source: credit.source.flatMap { scope.site.sources[$0.id] })
    if !image.standsAlone { images.credit(credited, at: found.path) }
    images.count += 1
    let block = ImageBlock(
      context: context, src: src, alt: image.text, width: size.width, height: size.height,
      isFirst: images.count == 1, standsAlone: image.standsAlone, caption: caption,
      credit: credited)
    return .replaced(markup { theme, buffer in theme.write(block, to: &buffer) })
  }

  private mutating func size(
    of found: Image, _ name: String, _ image: Document.Link, _ document: Document
  ) -> ImageSize? {
    do throws(ImageFault) {
      return try found.size.get()
    } catch {
      if let message = error.message(for: name) {
        report("unreadable-image", message, image, document)
      }
      return nil
    }
  }

  /// What the sidecar says, which goes with what the text says.
  private mutating func credit(
    of found: Image, _ name: String, _ image: Document.Link, _ document: Document
  ) -> ImageCredit? {
    guard let credit = found.credit else {
      if !found.hasSidecar {
        report(
          "no-credit",
          "the image '\(name)' has no credit; write whose it is into '\(found.sidecarPath)', "
            + "such as 'credit: Jane Roe, Acme'", image, document)
      }
      return nil
    }
    let isDescribed = image.text.contains { !$0.isWhitespace }
    if !credit.isDecorative, !isDescribed {
      report(
        "no-alt",
        "the image has no description; write ![what it shows](…), or 'decorative: true' into "
          + "'\(found.sidecarPath)' when it shows nothing", image, document)
    }
    // Reading it to those who do not see it, or not, is the author's decision, not ours.
    if credit.isDecorative, isDescribed {
      report(
        "decorative-alt",
        "the image has a description, and '\(found.sidecarPath)' says that it is decorative; "
          + "take one of them away", image, document)
    }
    return credit
  }

  private mutating func report(
    _ id: String, _ message: String, _ image: Document.Link, _ document: Document
  ) {
    diagnostics.append(document.diagnostic(.error, id: id, message, at: image.range))
  }

  /// The credits of the images that stand in lines.
  var imageCredits: [CreditedImage] { images.inLines.map(\.credit) }
}
