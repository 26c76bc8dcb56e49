internal import Diagnostics
internal import FileSystem
internal import Images
internal import Records
internal import SiteModel

/// Reads what texts need to know of an image before they show it.
struct ImageReader {
  /// The site's folder.
  let root: String
  /// The image's path below it.
  let path: String
  /// The format that its name says.
  let format: ImageFormat

  /// The image's size, and what is wrong with it wherever it is used.
  func read() -> (size: Result<ImageSize, ImageFault>, diagnostics: [Diagnostic]) {
    do throws(ImageFault) {
      var file = try open()
      if format != .svg { return (.success(try file.size(named: format)), []) }
      if let found = try file.format(), found != .svg {
        throw .otherFormat(named: .svg, found: found)
      }
    } catch {
      return (.failure(error), [])
    }
    return drawing()
  }

  private func open() throws(ImageFault) -> ImageFile {
    do throws(FileError) {
      let file = try openFile("\(root)/\(path)")
      return ImageFile(count: try file.status().size) { offset, count throws(ImageFault) in
        do throws(FileError) {
          return try file.read(count: count, at: offset)
        } catch {
          throw .unreadable("\(error)")
        }
      }
    } catch {
      throw .unreadable("\(error)")
    }
  }

  /// A drawing is read as a whole, for it is published whether a text shows it or not.
  private func drawing() -> (size: Result<ImageSize, ImageFault>, diagnostics: [Diagnostic]) {
    do {
      let bytes = try readFile("\(root)/\(path)", limit: SiteReader.sizeLimit)
      let source = try SourceText(path: path, bytes: bytes)
      do throws(DrawingFault) {
        let size = try Drawing(source.bytes).size
        return (size.map { .success($0) } ?? .failure(.noSize(.svg)), [])
      } catch {
        return (.failure(.refused), [error.diagnostic(in: source)])
      }
    } catch let fault as Diagnostic {
      return (.failure(.refused), [fault])
    } catch {
      let place = SourceLocation(path: path, line: 1, column: 1)
      return (
        .failure(.refused),
        [Diagnostic(.error, id: "unreadable-file", "\(error)", at: place)]
      )
    }
  }
}

extension DrawingFault {
  fileprivate func diagnostic(in source: SourceText) -> Diagnostic {
    let id = kind == .unsafe ? "unsafe-image" : "malformed-image"
    return source.diagnostic(.error, id: id, message, at: offset..<offset + 1)
  }
}

extension ImageCredit {
  init?(_ record: inout RecordDecoder) {
    let words = record.localized("credit")
    if words == nil, !record.has("credit") {
      record.report(
        "missing-key", "an image needs 'credit', whose it is, such as 'credit: Jane Roe, Acme'",
        at: record.node)
    }
    let licence = record.text("licence")
    let source = record.reference("source")
    let isDecorative = record.boolean("decorative")
    guard let words else { return nil }
    self.init(
      words: words, licence: licence.map { Licence($0) }, source: source,
      isDecorative: isDecorative ?? false)
  }
}

/// Puts images and their sidecars together.
struct ImageAssembly {
  private var sizes: [(path: String, size: Result<ImageSize, ImageFault>)] = []
  private var credits: [String: ImageCredit] = [:]
  /// The images that have a sidecar, right or wrong.
  private var described: Set<String> = []

  /// Takes what a file gave, if it is an image's or a sidecar's.
  mutating func add(_ part: Part) {
    if case .imageSidecar(let image) = part.entry.file { described.insert(image) }
    switch part.content {
    case .image(let size): sizes.append((part.entry.path, size))
    case .imageCredit(let credit):
      if case .imageSidecar(let image) = part.entry.file { credits[image] = credit }
    default: break
    }
  }

  /// The images.
  var images: [Image] {
    sizes.map { path, size in
      Image(
        path: path, size: size, credit: credits[path], hasSidecar: described.contains(path))
    }
  }

  /// An error for each sidecar beside which there is no image.
  var faults: [Diagnostic] {
    described.subtracting(sizes.map(\.path)).sorted().map { image in
      let name = image.split(separator: "/").last.map(String.init) ?? image
      return Diagnostic(
        .error, id: "no-image", "there is no image '\(name)' beside it",
        at: SourceLocation(path: image + ".yaml", line: 1, column: 1))
    }
  }
}
