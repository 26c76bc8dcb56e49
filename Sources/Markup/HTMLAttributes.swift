// Attributes of HTML (WHATWG HTML, §3.2.6 and §4), each for the elements that may have it.

extension Attribute {
  /// `class`: space-separated names for the style sheet.
  public static func `class`(_ names: String?) -> Self { .init("class", names) }
  /// `id`: a name unique on the page.
  public static func id(_ id: String?) -> Self { .init("id", id) }
  /// `lang`: the language of the content, as BCP 47 writes it.
  public static func lang(_ code: String?) -> Self { .init("lang", code) }
  /// `dir`: `ltr` or `rtl`.
  public static func dir(_ direction: String?) -> Self { .init("dir", direction) }
  /// `title`: advisory text.
  public static func title(_ text: String?) -> Self { .init("title", text) }
  /// `data-tip`: what a style sheet shows beside the element.
  public static func dataTip(_ text: String?) -> Self { .init("data-tip", text) }
  /// `hidden`: not yet, or no longer, relevant.
  public static func hidden(_ isHidden: Bool = true) -> Self { .init("hidden", if: isHidden) }
  /// `tabindex`: 0 makes an element focusable in document order.
  public static func tabindex(_ index: Int?) -> Self { .init("tabindex", index) }
  /// `role`: the ARIA role.
  public static func role(_ role: String?) -> Self { .init("role", role) }
  /// `aria-label`: the accessible name.
  public static func ariaLabel(_ text: String?) -> Self { .init("aria-label", text) }
  /// `aria-labelledby`: ids of the elements that give the accessible name.
  public static func ariaLabelledby(_ ids: String?) -> Self { .init("aria-labelledby", ids) }
  /// `aria-describedby`: ids of the elements that describe this one.
  public static func ariaDescribedby(_ ids: String?) -> Self { .init("aria-describedby", ids) }
  /// `aria-current`: `page` on the link to the page itself.
  public static func ariaCurrent(_ value: String?) -> Self { .init("aria-current", value) }
  /// `aria-hidden`: kept from assistive technology.
  public static func ariaHidden(_ isHidden: Bool) -> Self {
    .init("aria-hidden", isHidden ? "true" : nil)
  }
}

extension Attribute where Tag: Linking {
  /// `href`: where the link leads.
  public static func href(_ url: String?) -> Self { .init("href", url) }
  /// `rel`: what the target is to this page.
  public static func rel(_ relation: String?) -> Self { .init("rel", relation) }
  /// `hreflang`: the target's language.
  public static func hreflang(_ code: String?) -> Self { .init("hreflang", code) }
  /// `type`: the target's media type.
  public static func type(_ mediaType: String?) -> Self { .init("type", mediaType) }
}

extension Attribute where Tag == HTML.A {
  /// `download`: the target is a file to be saved.
  public static func download(_ isDownload: Bool = true) -> Self {
    .init("download", if: isDownload)
  }
}

extension Attribute where Tag == HTML.LINK {
  /// `as`: what a preloaded resource is.
  public static func `as`(_ kind: String?) -> Self { .init("as", kind) }
  /// `crossorigin`: bare, as font preloads need it.
  public static func crossorigin() -> Self { .init("crossorigin", if: true) }
  /// `sizes`: the sizes of an icon.
  public static func sizes(_ sizes: String?) -> Self { .init("sizes", sizes) }
  /// `media`: when the resource applies.
  public static func media(_ query: String?) -> Self { .init("media", query) }
}

extension Attribute where Tag == HTML.META {
  /// `charset`: the page's encoding.
  public static func charset(_ name: String) -> Self { .init("charset", name) }
  /// `name`: which metadata it is.
  public static func name(_ name: String?) -> Self { .init("name", name) }
  /// `property`: which Open Graph property it is.
  public static func property(_ name: String?) -> Self { .init("property", name) }
  /// `http-equiv`: which header it stands for.
  public static func httpEquiv(_ header: String?) -> Self { .init("http-equiv", header) }
  /// `content`: the metadata's value.
  public static func content(_ text: String?) -> Self { .init("content", text) }
  /// `media`: when the value applies.
  public static func media(_ query: String?) -> Self { .init("media", query) }
}

extension Attribute where Tag == HTML.IMG {
  /// `src`: the image's URL.
  public static func src(_ url: String?) -> Self { .init("src", url) }
  /// `alt`: the text in the image's place; empty for decoration.
  public static func alt(_ text: String) -> Self { .init("alt", text) }
  /// `width`: in CSS pixels.
  public static func width(_ pixels: Int?) -> Self { .init("width", pixels) }
  /// `height`: in CSS pixels.
  public static func height(_ pixels: Int?) -> Self { .init("height", pixels) }
  /// `loading`: `lazy` below the fold.
  public static func loading(_ mode: String?) -> Self { .init("loading", mode) }
  /// `decoding`: `async` where the text need not wait for the image.
  public static func decoding(_ mode: String?) -> Self { .init("decoding", mode) }
}

extension Attribute where Tag: TableCell {
  /// `scope`: which cells a header is for.
  public static func scope(_ scope: String?) -> Self { .init("scope", scope) }
  /// `colspan`: how many columns the cell spans.
  public static func colspan(_ columns: Int?) -> Self { .init("colspan", columns) }
  /// `rowspan`: how many rows the cell spans.
  public static func rowspan(_ rows: Int?) -> Self { .init("rowspan", rows) }
}

extension Attribute where Tag == HTML.TIME {
  /// `datetime`: the date or instant for programs.
  public static func datetime(_ value: String?) -> Self { .init("datetime", value) }
}

extension Attribute where Tag == HTML.DATA {
  /// `value`: the content's value for programs.
  public static func value(_ value: String?) -> Self { .init("value", value) }
}

extension Attribute where Tag == HTML.OL {
  /// `start`: the first item's number.
  public static func start(_ number: Int?) -> Self { .init("start", number) }
  /// `reversed`: counts down.
  public static func reversed(_ isReversed: Bool = true) -> Self {
    .init("reversed", if: isReversed)
  }
}

extension Attribute where Tag == HTML.DETAILS {
  /// `open`: shown unfolded.
  public static func open(_ isOpen: Bool = true) -> Self { .init("open", if: isOpen) }
}

/// An element that links to something: `a` and `link`.
public protocol Linking {}
extension HTML.A: Linking {}
extension HTML.LINK: Linking {}

/// A cell of a table: `td` and `th`.
public protocol TableCell {}
extension HTML.TD: TableCell {}
extension HTML.TH: TableCell {}
