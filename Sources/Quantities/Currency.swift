/// The currencies of ISO 4217 that are in use, and the signs of those that have one here.
enum Currency {
  static let codes: [String] = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL \
    GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN \
    MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD \
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH \
    UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split(separator: " ").map(String.init)

  /// The same for look-ups.
  static let codeSet = Set(codes)

  /// A currency's sign, and the signs that are read as it.
  struct Sign {
    let code: String
    let written: String
    let alsoRead: [String]

    init(_ code: String, _ written: String, _ alsoRead: String...) {
      self.code = code
      self.written = written
      self.alsoRead = alsoRead
    }
  }

  static let signs: [Sign] = [
    Sign("USD", "US$", "$"), Sign("EUR", "€"), Sign("GBP", "£"), Sign("JPY", "¥"),
    Sign("IDR", "Rp"), Sign("AUD", "A$"), Sign("BRL", "R$"), Sign("CAD", "C$"),
    Sign("HKD", "HK$"), Sign("INR", "₹"), Sign("KRW", "₩"), Sign("NZD", "NZ$"),
    Sign("SGD", "S$"), Sign("TWD", "NT$"),
  ]

  /// The sign that is written, or `nil` for a currency that is written as its code.
  static func sign(of code: String) -> String? { signs.first { $0.code == code }?.written }

  /// The currency of a sign or a code.
  static func code(of text: String) -> String? {
    if let sign = signs.first(where: { $0.written == text || $0.alsoRead.contains(text) }) {
      return sign.code
    }
    return codeSet.contains(text) ? text : nil
  }
}
