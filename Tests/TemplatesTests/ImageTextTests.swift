import Languages
import Markup
import SiteModel
import Testing

@testable import SiteRenderer
@testable import Templates

@Suite struct ImageTextTests {
  private func html(
    _ language: Language?, standsAlone: Bool = true, isFirst: Bool = true, caption: String? = nil
  ) throws -> String {
    let language = try #require(language)
    let settings = SiteSettings(
      title: LocalizedText("T"), description: LocalizedText("D"), baseURL: "/",
      languages: [language])
    let block = ImageBlock(
      context: BodyContext(
        site: Site(settings: settings), language: language, links: Links(depth: 0, style: .folder)),
      src: "map.png?a&b", alt: "A \"map\"", width: 30, height: 20, isFirst: isFirst,
      standsAlone: standsAlone, caption: caption,
      credit: CreditedImage(
        name: "map", words: LocalizedText([("en", "Jane & Roe")]), licence: Licence("CC-BY-4.0"),
        source: nil))
    return String(decoding: ImageInText(block: block).bytes(), as: UTF8.self)
  }

  @Test func `an image by itself has its caption and its credit below it`() throws {
    #expect(
      try html(Language.named("en"), caption: "Here <b>") == """
        <figure class="picture"><img src="map.png?a&amp;b" alt="A &quot;map&quot;" width="30" \
        height="20" decoding="async"><figcaption><p>Here &lt;b&gt;</p><p class="credit">Image: \
        <span>Jane &amp; Roe</span> · <a href="https://creativecommons.org/licenses/by/4.0/" \
        rel="license">CC BY 4.0</a></p></figcaption></figure>
        """)
  }

  @Test
  func `an image in a line is an image alone, and waits for the reader unless it is the first`()
    throws
  {
    #expect(
      try html(Language.named("en"), standsAlone: false, isFirst: false) == """
        <img src="map.png?a&amp;b" alt="A &quot;map&quot;" width="30" height="20" loading="lazy" \
        decoding="async">
        """)
  }

  @Test func `a credit in another language than the page says so`() throws {
    #expect(
      try html(Language.named("id")).contains("Gambar: <span lang=\"en\">Jane &amp; Roe</span>"))
  }
}
