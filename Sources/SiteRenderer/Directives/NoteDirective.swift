internal import Diagnostics
internal import Markdown
internal import Markup

/// ```` ```note ````: an aside, whose lines are Markdown again.
enum NoteDirective: Directive {
  static let name = "note"

  static func write<T: Theme>(_ block: DirectiveBlock, to body: inout PageBody<T>) -> [UInt8] {
    let html = body.nested(block)
    let note = NoteBlock(context: body.context, kind: block.arguments.first, html: html)
    return body.markup { theme, buffer in theme.write(note, to: &buffer) }
  }
}
