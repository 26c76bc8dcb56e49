import Foundation

/// Images of 7 × 5 pixels as Pillow writes them; JPEGs without their pixels.
enum Sample {
  /// PNG.
  static let png = bytes(
    """
    iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFCAIAAAAG+GGPAAAAFElEQVR4nGMUiVrAgAGYMIWoIgoAc/ABGAF2
    5ioAAAAASUVORK5CYII=
    """)

  /// GIF.
  static let gif = bytes(
    """
    R0lGODdhBwAFAIEAABRaoAAAAAAAAAAAACwAAAAABwAFAAAIDAABCBxIsKDBgwcDAgA7
    """)

  /// JPEG.
  static let jpeg = bytes(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////
    ////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////
    ////////////////////////////////////////////wAARCAAFAAcDASIAAhEBAxEB
    """)

  /// JPEG that Exif says is stored on its side, so that it is shown 5 × 7.
  static let turnedJPEG = bytes(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAFA3
    PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////
    2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////
    ////////wAARCAAFAAcDASIAAhEBAxEB
    """)

  /// progressive JPEG.
  static let progressiveJPEG = bytes(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////
    ////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////
    ////////////////////////////////////////////wgARCAAFAAcDASIAAhEBAxEB
    """)

  /// WebP with a lossy frame.
  static let lossyWebP = bytes(
    """
    UklGRjAAAABXRUJQVlA4ICQAAABwAQCdASoHAAUAB0CWJaACdAFAAAD+5Qr615+5GAHBskU5IAA=
    """)

  /// WebP with a lossless frame.
  static let losslessWebP = bytes(
    """
    UklGRh4AAABXRUJQVlA4TBEAAAAvBgABAAdQrVIUtP+BiOh/AAA=
    """)

  /// WebP with a canvas.
  static let extendedWebP = bytes(
    """
    UklGRmQAAABXRUJQVlA4WAoAAAAIAAAABgAABAAAVlA4ICQAAABwAQCdASoHAAUAB0CWJaACdAFAAAD+5Qr6
    15+5GAHBskU5IABFWElGGgAAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA
    """)

  /// AVIF.
  static let avif = bytes(
    """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGlj
    dAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAIwAAAChp
    aW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAA
    AAAABwAAAAUAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1h
    AAAAAAAAAAEAAQQBAoMEAAAAK21kYXQSAAoIGAi0aICGg0IyFR7Hh4VZ3///4sAAAJA1jjxwI2PBIA==
    """)

  /// AVIF that is turned by a quarter, so that it is shown 5 × 7.
  static let turnedAVIF = bytes(
    """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGlj
    dAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAIwAAAChp
    aW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlzcGUAAAAA
    AAAABwAAAAUAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90
    AwAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAACttZGF0EgAKCBgItGiAhoNCMhUex4eFWd///+LAAACQNY48
    cCNjwSA=
    """)

  /// All of them.
  static let all = [
    png, gif, jpeg, turnedJPEG, progressiveJPEG, lossyWebP, losslessWebP, extendedWebP, avif,
    turnedAVIF,
  ]

  /// A drawing with one of most things that a drawing may hold.
  static let drawing = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <!-- a > b -->
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      xmlns:ink="http://www.inkscape.org/namespaces/inkscape" width="12mm" viewBox='0 0 7 5'
      ink:export="C:\\drawing.png">
      <?xpacket begin="" ?>
      <style>.a { fill: url(#g); } @media print { .a { fill: black; } }</style>
      <style><![CDATA[ .b > .c { src: url("data:font/woff2;base64,AA"); } ]]></style>
      <defs><linearGradient id="g" xlink:href="#h"/></defs>
      <g transform="translate(1, 2)" fill="url( '#g' )"><path d="M0 0L7 5"/><use href="#g"/></g>
      <image href="data:image/png;base64,AA=="/><text>1 &lt; 2 &#8211; &amp;c.</text>
    </svg>
    """

  private static func bytes(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64, options: .ignoreUnknownCharacters).map { Array($0) } ?? []
  }
}
