extension RecordStrings {
  static let indonesian = RecordStrings(
    claim: .indonesian, campus: .indonesian, event: .indonesian, term: .indonesian,
    correction: .indonesian, usedInPlaces: Plural(other: "Dipakai di {n} tempat"))
}

extension ClaimStrings {
  static let indonesian = ClaimStrings(
    claims: "Pernyataan",
    summary:
      "Siapa mengatakan apa, dalam jabatan apa, kapan, di dokumen mana, dan bagaimana kelanjutannya. Yang terbaru di atas.",
    quote: "kutipan",
    paraphrase: "parafrasa",
    estimate: "taksiran",
    forecast: "prakiraan",
    guidance: "panduan perusahaan",
    denial: "bantahan",
    standing: "berlaku",
    superseded: "digantikan",
    disputed: "dibantah",
    retracted: "ditarik",
    supersededNote: "Pernyataan ini sudah digantikan oleh yang lebih baru.",
    disputedNote: "Pihak lain mengatakan sebaliknya. Kedua bacaan ditampilkan.",
    retractedNote: "Pernyataan ini sudah ditarik.",
    original: "Kata-kata asli",
    saidBy: "Dikatakan oleh",
    saidOn: "Dikatakan pada",
    kind: "Jenis",
    status: "Status",
    about: "Tentang",
    locator: "Letak dalam dokumen",
    confidence: "Keyakinan",
    high: "Tinggi: dibaca dalam sumber primer yang disebut namanya",
    medium: "Sedang: diturunkan dari sumber yang disebut namanya",
    low: "Rendah: satu sumber sekunder, atau ekstrapolasi",
    supersededBy: "Digantikan oleh",
    supersedes: "Menggantikan",
    disputedBy: "Dibantah oleh",
    disputes: "Membantah",
    figure: "Angkanya",
    stated: "Menurut pernyataan",
    outcome: "Hasil",
    outcomeIs: "Hasil: {value}, {verdict}",
    withinRange: "di dalam rentang",
    aboveRange: "di atas rentang",
    belowRange: "di bawah rentang",
    above: "{percent} di atas yang dikatakan",
    below: "{percent} di bawah yang dikatakan",
    asStated: "sesuai yang dikatakan",
    notAsStated: "tidak sesuai yang dikatakan",
    by: "Pernyataan {name}",
    aboutName: "Pernyataan pihak lain tentang {name}",
    usedIn: "Dipakai dalam")
}

extension CampusStrings {
  static let indonesian = CampusStrings(
    sites: "Lokasi",
    summary:
      "Lokasi pusat data menurut kemajuannya. Kapasitas yang sama dihitung sekali, siapa pun yang menyebutnya.",
    site: "Lokasi",
    place: "Tempat",
    exact: "posisi tepat",
    town: "diketahui sampai kotanya",
    region: "diketahui sampai wilayahnya",
    status: "Status",
    owner: "Pemilik",
    operatedBy: "Pengelola",
    users: "Pengguna",
    overlaps: "Kapasitas yang sama dengan",
    overlapsNote: "Kapasitas yang sama pada dua lokasi dihitung sekali.",
    milestones: "Tonggak",
    milestonesNote:
      "Semua yang pernah disebut tentang lokasi ini, juga yang sudah digantikan kabar baru.",
    date: "Tanggal",
    phase: "Fase",
    wholeSite: "Seluruh lokasi",
    power: "Kapasitas",
    basis: "Dasar",
    certainty: "Sifat",
    reported: "diberitakan",
    now: "Keadaan sekarang",
    sameDay:
      "Dari beberapa kabar pada hari yang sama, yang dihitung adalah sumber bertingkat lebih baik, lalu yang lebih baru.",
    alsoTold: "Disebut pada hari yang sama, dan tidak dihitung: {value} ({source})",
    chart: "Kapasitas menurut status",
    chartBasis: "Hanya yang disebut dengan dasar ini: {basis}.",
    totals: "Kapasitas menurut status",
    totalsNote:
      "Setiap fase dihitung sekali menurut tonggak terakhirnya. Dasar yang berbeda tidak dijumlahkan.",
    uncertain: "Di antaranya klaim atau taksiran",
    notAdded: "{site} tidak dijumlahkan: kapasitasnya bagian dari {other}.",
    count: "Lokasi")
}

extension EventStrings {
  static let indonesian = EventStrings(
    timeline: "Linimasa",
    summary:
      "Apa yang terjadi, kuartal demi kuartal, beserta dokumen yang memuatnya. Yang terbaru di atas.",
    announcement: "pengumuman",
    lease: "sewa",
    cancellation: "pembatalan",
    earnings: "hasil keuangan",
    permit: "izin",
    energised: "dialiri listrik",
    policy: "kebijakan",
    deal: "kesepakatan",
    note: "catatan analis",
    statement: "pernyataan",
    supersededBy: "Digantikan oleh {event}.",
    said: "Yang dikatakan: {list}",
    sources: "Sumber: {list}")
}

extension TermStrings {
  static let indonesian = TermStrings(
    glossary: "Glosarium",
    summary: "Arti istilah industri sebagaimana dipakai di sini.",
    avoid: "Tidak dipakai di sini: {list}",
    see: "Lihat juga {list}")
}

extension CorrectionStrings {
  static let indonesian = CorrectionStrings(
    corrections: "Koreksi",
    summary:
      "Setiap perubahan atas apa yang sudah terbit: bunyinya dulu dan bunyinya sekarang. Yang terbaru di atas.",
    none: "Belum ada yang berubah dari apa yang sudah terbit.",
    correction: "Koreksi",
    clarification: "Penjelasan",
    revision: "Revisi",
    update: "Pembaruan",
    retraction: "Penarikan",
    correctionMeans: "Membetulkan kesalahan kami.",
    clarificationMeans: "Memperjelas hal yang benar tetapi dapat disalahpahami.",
    revisionMeans: "Memakai data yang lebih baik dari sumbernya; tidak ada yang keliru.",
    updateMeans: "Menambahkan apa yang baru diketahui.",
    retractionMeans: "Menarik kembali apa yang seharusnya tidak terbit.",
    kinds: "Jenis perubahan",
    substantial: "penting",
    minor: "kecil",
    was: "Semula",
    now: "Menjadi",
    cause: "Sebab",
    foundBy: "Ditemukan oleh",
    pages: "Pada",
    onPage: "Koreksi dan perubahan",
    notice: "{kind}, {date}:",
    all: "Semua koreksi",
    feed: "Umpan koreksi (Atom)")
}
