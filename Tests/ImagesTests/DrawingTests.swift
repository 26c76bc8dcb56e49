import Testing

@testable import Images

private func svg(_ content: String, _ attributes: String = "viewBox='0 0 7 5'") -> String {
  "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)>\(content)</svg>"
}

private func fault(_ text: String) -> DrawingFault? {
  do throws(DrawingFault) {
    _ = try Drawing(Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

@Suite struct DrawingTests {
  @Test func `shapes, styles and what is embedded pass`() throws {
    #expect(fault(Sample.drawing) == nil)
    #expect(try Drawing(Array(Sample.drawing.utf8)).size == ImageSize(width: 45, height: 32))
  }

  @Test(arguments: [
    ("width='120' height='80'", 120, 80), ("width=' 1in ' height='72pt'", 96, 96),
    ("width='100%' height='100%' viewBox='0,0 300 , 200.4'", 300, 200),
    ("height='10' viewBox='-1 -1 4e1 20'", 20, 10), ("width='0.2' height='0.2'", 1, 1),
    ("viewBox='0 0 655350 10'", 65535, 1),
  ])
  func `the size is the root's own, or its view box's`(
    attributes: String, width: Int, height: Int
  ) throws {
    let size = try Drawing(Array(svg("", attributes).utf8)).size
    #expect(size == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    "", "width='100%'", "width='4em' height='3em'", "width='0' height='0'", "viewBox='0 0 -1 5'",
    "viewBox='0 0 nan 5'", "width='1e999' height='5'", "width='0x10' height='5'",
    "viewBox='0 0 7'", "width='10'",
  ])
  func `without one there is no size`(attributes: String) throws {
    #expect(try Drawing(Array(svg("", attributes).utf8)).size == nil)
  }

  @Test(arguments: [
    "<script/>", "<SCRIPT>x</SCRIPT>", "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
    "<foreignObject/>", "<iframe src='#a'/>", "<g onload='x()'/>", "<g ONCLICK=''/>",
    "<h:p xmlns:h='http://www.w3.org/1999/xhtml'/>",
    "<h:p xmlns:h='http://www.w3.org/1999/&#120;html'/>",
    "<a href='javascript:alert(1)'/>", "<a xmlns:x='y' x:href=' java&#115;cript:x'/>",
    "<use href='https://x.example/a.svg#b'/>", "<image href='//x.example/a.png'/>",
    "<image href='a.png'/>", "<image href='data:image/svg+xml,x'/>",
    "<image href='data:text/html,x'/>", "<g xml:base='https://x.example/'/>",
    "<set attributeName='href' to='javascript:x'/>",
    "<animate attributeName='xlink:href' values='javascript:x'/>",
    "<set attributeName='onclick' to='x'/>", "<g style='fill:url(https://x.example/a)'/>",
    "<g fill=\"url( 'https://x.example/a' )\"/>", "<g fill='URL(//x.example/a)'/>",
    "<g fill='u\\72l(//x.example/a)'/>", "<animate to='url(https://x.example/a)'/>",
    "<style>@import 'https://x.example/a.css';</style>",
    "<style>@imp<![CDATA[ort]]> 'https://x.example/a.css';</style>",
    "<style>@imp<!-- -->ort 'https://x.example/a.css';</style>",
    "<style>@im&#112;ort 'https://x.example/a.css';</style>",
    "<style>a{b:image-set('https://x.example/a' 1x)}</style>",
    "<style>@font-face{src:url(https://x.example/a)}</style>",
    "<?xml-stylesheet href='https://x.example/a.css'?>",
  ])
  func `what runs or loads is refused`(content: String) {
    #expect(fault(svg(content))?.kind == .unsafe)
  }

  @Test func `entities may hold anything, so there are none`() {
    let text = "<!DOCTYPE svg [<!ENTITY a '<script/>'>]>" + svg("&a;")
    #expect(fault(text)?.message == "a drawing may declare no entities; save it as plain SVG")
  }

  @Test(arguments: [
    "", "<", "plain", "<html/>", "<svg/>", svg("<g>"), svg("</g></g>"), svg("<style>"),
    svg("<style>a<b/></style>"), svg("<style>@import 'x'<style></style></style>"),
    svg("<g a=b/>"), svg("<g a/>"), svg("<g a='<'/>"), svg("&nbsp;"), svg("&"),
    svg("<!-- -- -->"), svg("<![CDATA["), svg("<g a='"), "<!DOCTYPE svg",
    "<?xml version='1.0' encoding='iso-2022-jp'?>" + svg(""),
  ])
  func `what a browser may read in another way is refused`(text: String) {
    #expect(fault(text)?.kind == .malformed)
  }

  @Test func `a fault knows its place`() throws {
    let text = svg("<g/> <script>")
    let place = try #require(fault(text))
    #expect(Array(text.utf8)[place.offset...].starts(with: "script".utf8))
  }
}
