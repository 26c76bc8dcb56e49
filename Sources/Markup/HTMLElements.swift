// One function a tag, and never a second overload (see `MarkupBuilder`).

/// A `html` element.
public func html<C: Markup>(
  _ attributes: Attribute<HTML.HTML>..., @MarkupBuilder content: () -> C
) -> Element<HTML.HTML, C> { Element("html", attributes, content()) }

/// A `head` element.
public func head<C: Markup>(
  _ attributes: Attribute<HTML.HEAD>..., @MarkupBuilder content: () -> C
) -> Element<HTML.HEAD, C> { Element("head", attributes, content()) }

/// A `title` element.
public func title<C: Markup>(
  _ attributes: Attribute<HTML.TITLE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TITLE, C> { Element("title", attributes, content()) }

/// A `body` element.
public func body<C: Markup>(
  _ attributes: Attribute<HTML.BODY>..., @MarkupBuilder content: () -> C
) -> Element<HTML.BODY, C> { Element("body", attributes, content()) }

/// A `header` element.
public func header<C: Markup>(
  _ attributes: Attribute<HTML.HEADER>..., @MarkupBuilder content: () -> C
) -> Element<HTML.HEADER, C> { Element("header", attributes, content()) }

/// A `footer` element.
public func footer<C: Markup>(
  _ attributes: Attribute<HTML.FOOTER>..., @MarkupBuilder content: () -> C
) -> Element<HTML.FOOTER, C> { Element("footer", attributes, content()) }

/// A `main` element.
public func main<C: Markup>(
  _ attributes: Attribute<HTML.MAIN>..., @MarkupBuilder content: () -> C
) -> Element<HTML.MAIN, C> { Element("main", attributes, content()) }

/// A `nav` element.
public func nav<C: Markup>(
  _ attributes: Attribute<HTML.NAV>..., @MarkupBuilder content: () -> C
) -> Element<HTML.NAV, C> { Element("nav", attributes, content()) }

/// A `article` element.
public func article<C: Markup>(
  _ attributes: Attribute<HTML.ARTICLE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.ARTICLE, C> { Element("article", attributes, content()) }

/// A `section` element.
public func section<C: Markup>(
  _ attributes: Attribute<HTML.SECTION>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SECTION, C> { Element("section", attributes, content()) }

/// A `aside` element.
public func aside<C: Markup>(
  _ attributes: Attribute<HTML.ASIDE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.ASIDE, C> { Element("aside", attributes, content()) }

/// A `h1` element.
public func h1<C: Markup>(
  _ attributes: Attribute<HTML.H1>..., @MarkupBuilder content: () -> C
) -> Element<HTML.H1, C> { Element("h1", attributes, content()) }

/// A `h2` element.
public func h2<C: Markup>(
  _ attributes: Attribute<HTML.H2>..., @MarkupBuilder content: () -> C
) -> Element<HTML.H2, C> { Element("h2", attributes, content()) }

/// A `h3` element.
public func h3<C: Markup>(
  _ attributes: Attribute<HTML.H3>..., @MarkupBuilder content: () -> C
) -> Element<HTML.H3, C> { Element("h3", attributes, content()) }

/// A `h4` element.
public func h4<C: Markup>(
  _ attributes: Attribute<HTML.H4>..., @MarkupBuilder content: () -> C
) -> Element<HTML.H4, C> { Element("h4", attributes, content()) }

/// A `h5` element.
public func h5<C: Markup>(
  _ attributes: Attribute<HTML.H5>..., @MarkupBuilder content: () -> C
) -> Element<HTML.H5, C> { Element("h5", attributes, content()) }

/// A `h6` element.
public func h6<C: Markup>(
  _ attributes: Attribute<HTML.H6>..., @MarkupBuilder content: () -> C
) -> Element<HTML.H6, C> { Element("h6", attributes, content()) }

/// A `p` element.
public func p<C: Markup>(
  _ attributes: Attribute<HTML.P>..., @MarkupBuilder content: () -> C
) -> Element<HTML.P, C> { Element("p", attributes, content()) }

/// A `a` element.
public func a<C: Markup>(
  _ attributes: Attribute<HTML.A>..., @MarkupBuilder content: () -> C
) -> Element<HTML.A, C> { Element("a", attributes, content()) }

/// A `ul` element.
public func ul<C: Markup>(
  _ attributes: Attribute<HTML.UL>..., @MarkupBuilder content: () -> C
) -> Element<HTML.UL, C> { Element("ul", attributes, content()) }

/// A `ol` element.
public func ol<C: Markup>(
  _ attributes: Attribute<HTML.OL>..., @MarkupBuilder content: () -> C
) -> Element<HTML.OL, C> { Element("ol", attributes, content()) }

/// A `li` element.
public func li<C: Markup>(
  _ attributes: Attribute<HTML.LI>..., @MarkupBuilder content: () -> C
) -> Element<HTML.LI, C> { Element("li", attributes, content()) }

/// A `dl` element.
public func dl<C: Markup>(
  _ attributes: Attribute<HTML.DL>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DL, C> { Element("dl", attributes, content()) }

/// A `dt` element.
public func dt<C: Markup>(
  _ attributes: Attribute<HTML.DT>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DT, C> { Element("dt", attributes, content()) }

/// A `dd` element.
public func dd<C: Markup>(
  _ attributes: Attribute<HTML.DD>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DD, C> { Element("dd", attributes, content()) }

/// A `div` element.
public func div<C: Markup>(
  _ attributes: Attribute<HTML.DIV>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DIV, C> { Element("div", attributes, content()) }

/// A `span` element.
public func span<C: Markup>(
  _ attributes: Attribute<HTML.SPAN>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SPAN, C> { Element("span", attributes, content()) }

/// A `strong` element.
public func strong<C: Markup>(
  _ attributes: Attribute<HTML.STRONG>..., @MarkupBuilder content: () -> C
) -> Element<HTML.STRONG, C> { Element("strong", attributes, content()) }

/// A `em` element.
public func em<C: Markup>(
  _ attributes: Attribute<HTML.EM>..., @MarkupBuilder content: () -> C
) -> Element<HTML.EM, C> { Element("em", attributes, content()) }

/// A `small` element.
public func small<C: Markup>(
  _ attributes: Attribute<HTML.SMALL>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SMALL, C> { Element("small", attributes, content()) }

/// A `abbr` element.
public func abbr<C: Markup>(
  _ attributes: Attribute<HTML.ABBR>..., @MarkupBuilder content: () -> C
) -> Element<HTML.ABBR, C> { Element("abbr", attributes, content()) }

/// A `cite` element.
public func cite<C: Markup>(
  _ attributes: Attribute<HTML.CITE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.CITE, C> { Element("cite", attributes, content()) }

/// A `code` element.
public func code<C: Markup>(
  _ attributes: Attribute<HTML.CODE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.CODE, C> { Element("code", attributes, content()) }

/// A `pre` element.
public func pre<C: Markup>(
  _ attributes: Attribute<HTML.PRE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.PRE, C> { Element("pre", attributes, content()) }

/// A `blockquote` element.
public func blockquote<C: Markup>(
  _ attributes: Attribute<HTML.BLOCKQUOTE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.BLOCKQUOTE, C> { Element("blockquote", attributes, content()) }

/// A `figure` element.
public func figure<C: Markup>(
  _ attributes: Attribute<HTML.FIGURE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.FIGURE, C> { Element("figure", attributes, content()) }

/// A `figcaption` element.
public func figcaption<C: Markup>(
  _ attributes: Attribute<HTML.FIGCAPTION>..., @MarkupBuilder content: () -> C
) -> Element<HTML.FIGCAPTION, C> { Element("figcaption", attributes, content()) }

/// A `table` element.
public func table<C: Markup>(
  _ attributes: Attribute<HTML.TABLE>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TABLE, C> { Element("table", attributes, content()) }

/// A `caption` element.
public func caption<C: Markup>(
  _ attributes: Attribute<HTML.CAPTION>..., @MarkupBuilder content: () -> C
) -> Element<HTML.CAPTION, C> { Element("caption", attributes, content()) }

/// A `thead` element.
public func thead<C: Markup>(
  _ attributes: Attribute<HTML.THEAD>..., @MarkupBuilder content: () -> C
) -> Element<HTML.THEAD, C> { Element("thead", attributes, content()) }

/// A `tbody` element.
public func tbody<C: Markup>(
  _ attributes: Attribute<HTML.TBODY>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TBODY, C> { Element("tbody", attributes, content()) }

/// A `tfoot` element.
public func tfoot<C: Markup>(
  _ attributes: Attribute<HTML.TFOOT>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TFOOT, C> { Element("tfoot", attributes, content()) }

/// A `tr` element.
public func tr<C: Markup>(
  _ attributes: Attribute<HTML.TR>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TR, C> { Element("tr", attributes, content()) }

/// A `th` element.
public func th<C: Markup>(
  _ attributes: Attribute<HTML.TH>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TH, C> { Element("th", attributes, content()) }

/// A `td` element.
public func td<C: Markup>(
  _ attributes: Attribute<HTML.TD>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TD, C> { Element("td", attributes, content()) }

/// A `time` element.
public func time<C: Markup>(
  _ attributes: Attribute<HTML.TIME>..., @MarkupBuilder content: () -> C
) -> Element<HTML.TIME, C> { Element("time", attributes, content()) }

/// A `details` element.
public func details<C: Markup>(
  _ attributes: Attribute<HTML.DETAILS>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DETAILS, C> { Element("details", attributes, content()) }

/// A `summary` element.
public func summary<C: Markup>(
  _ attributes: Attribute<HTML.SUMMARY>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SUMMARY, C> { Element("summary", attributes, content()) }

/// A `sup` element.
public func sup<C: Markup>(
  _ attributes: Attribute<HTML.SUP>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SUP, C> { Element("sup", attributes, content()) }

/// A `sub` element.
public func sub<C: Markup>(
  _ attributes: Attribute<HTML.SUB>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SUB, C> { Element("sub", attributes, content()) }

/// A `q` element.
public func q<C: Markup>(
  _ attributes: Attribute<HTML.Q>..., @MarkupBuilder content: () -> C
) -> Element<HTML.Q, C> { Element("q", attributes, content()) }

/// A `s` element.
public func s<C: Markup>(
  _ attributes: Attribute<HTML.S>..., @MarkupBuilder content: () -> C
) -> Element<HTML.S, C> { Element("s", attributes, content()) }

/// A `del` element.
public func del<C: Markup>(
  _ attributes: Attribute<HTML.DEL>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DEL, C> { Element("del", attributes, content()) }

/// A `ins` element.
public func ins<C: Markup>(
  _ attributes: Attribute<HTML.INS>..., @MarkupBuilder content: () -> C
) -> Element<HTML.INS, C> { Element("ins", attributes, content()) }

/// A `mark` element.
public func mark<C: Markup>(
  _ attributes: Attribute<HTML.MARK>..., @MarkupBuilder content: () -> C
) -> Element<HTML.MARK, C> { Element("mark", attributes, content()) }

/// A `dfn` element.
public func dfn<C: Markup>(
  _ attributes: Attribute<HTML.DFN>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DFN, C> { Element("dfn", attributes, content()) }

/// A `button` element.
public func button<C: Markup>(
  _ attributes: Attribute<HTML.BUTTON>..., @MarkupBuilder content: () -> C
) -> Element<HTML.BUTTON, C> { Element("button", attributes, content()) }

/// A `label` element.
public func label<C: Markup>(
  _ attributes: Attribute<HTML.LABEL>..., @MarkupBuilder content: () -> C
) -> Element<HTML.LABEL, C> { Element("label", attributes, content()) }

/// A `form` element.
public func form<C: Markup>(
  _ attributes: Attribute<HTML.FORM>..., @MarkupBuilder content: () -> C
) -> Element<HTML.FORM, C> { Element("form", attributes, content()) }

/// A `noscript` element.
public func noscript<C: Markup>(
  _ attributes: Attribute<HTML.NOSCRIPT>..., @MarkupBuilder content: () -> C
) -> Element<HTML.NOSCRIPT, C> { Element("noscript", attributes, content()) }

/// A `script` element.
public func script<C: Markup>(
  _ attributes: Attribute<HTML.SCRIPT>..., @MarkupBuilder content: () -> C
) -> Element<HTML.SCRIPT, C> { Element("script", attributes, content()) }

/// A `data` element.
public func data<C: Markup>(
  _ attributes: Attribute<HTML.DATA>..., @MarkupBuilder content: () -> C
) -> Element<HTML.DATA, C> { Element("data", attributes, content()) }

/// A `br` element, which is void.
public func br(_ attributes: Attribute<HTML.BR>...) -> VoidElement<HTML.BR> {
  VoidElement("br", attributes)
}

/// A `hr` element, which is void.
public func hr(_ attributes: Attribute<HTML.HR>...) -> VoidElement<HTML.HR> {
  VoidElement("hr", attributes)
}

/// A `img` element, which is void.
public func img(_ attributes: Attribute<HTML.IMG>...) -> VoidElement<HTML.IMG> {
  VoidElement("img", attributes)
}

/// A `link` element, which is void.
public func link(_ attributes: Attribute<HTML.LINK>...) -> VoidElement<HTML.LINK> {
  VoidElement("link", attributes)
}

/// A `meta` element, which is void.
public func meta(_ attributes: Attribute<HTML.META>...) -> VoidElement<HTML.META> {
  VoidElement("meta", attributes)
}

/// A `input` element, which is void.
public func input(_ attributes: Attribute<HTML.INPUT>...) -> VoidElement<HTML.INPUT> {
  VoidElement("input", attributes)
}

/// A `source` element, which is void.
public func source(_ attributes: Attribute<HTML.SOURCE>...) -> VoidElement<HTML.SOURCE> {
  VoidElement("source", attributes)
}

/// A `wbr` element, which is void.
public func wbr(_ attributes: Attribute<HTML.WBR>...) -> VoidElement<HTML.WBR> {
  VoidElement("wbr", attributes)
}

/// A `col` element, which is void.
public func col(_ attributes: Attribute<HTML.COL>...) -> VoidElement<HTML.COL> {
  VoidElement("col", attributes)
}
