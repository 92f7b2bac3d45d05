import Grammar
import ReportText

/// Which provinces the places named in a text lie in.
struct Regions: Sendable {
  /// A set of provinces, one bit each.
  typealias Set = UInt64

  static let standard = Regions()

  /// The names of the provinces (湖南), by number.
  private(set) var names: [String] = []
  /// Name hashes and the provinces that have a place of that name; 0 where the slot is free.
  private var hashes = [UInt64](repeating: 0, count: Regions.slots)
  private var provinces = [Set](repeating: 0, count: Regions.slots)
  private static let slots = 8192

  private init() {
    guard let file = GrammarFile.named("Regions/Counties.tsv") else { return }
    let bytes = file.text.withUTF8Buffer { Array($0) }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end > start, bytes[start] != UInt8(ascii: "#") { read(bytes, start..<end) }
      start = end + 1
    }
  }

  private mutating func read(_ bytes: [UInt8], _ line: Range<Int>) {
    let fields = bytes[line].split(separator: 0x09, omittingEmptySubsequences: false)
    if fields[0].isEmpty {
      for field in fields.dropFirst() { for name in field.split(separator: 0x20) { add(bytes, name.indices) } }
    } else if fields.count == 3, names.count < 64 {
      names.append(String(decoding: fields[0], as: UTF8.self))
      add(bytes, fields[0].indices)
      add(bytes, fields[2].indices)
    }
  }

  private mutating func add(_ bytes: [UInt8], _ name: Range<Int>) {
    guard !names.isEmpty else { return }
    let hash = Self.hash(bytes, name)
    var slot = Int(truncatingIfNeeded: hash) & (Self.slots - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.slots - 1) }
    hashes[slot] = hash
    provinces[slot] |= 1 << Set(names.count - 1)
  }

  /// The provinces that have a place of this name.
  func provinces(of name: Range<Int>, _ bytes: [UInt8]) -> Set {
    let hash = Self.hash(bytes, name)
    var slot = Int(truncatingIfNeeded: hash) & (Self.slots - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return provinces[slot] }
      slot = (slot + 1) & (Self.slots - 1)
    }
    return 0
  }

  /// The province of this name (湖南 or 湖南省), as a set.
  func province(_ name: String) -> Set {
    let bytes = Array(name.utf8)
    return provinces(of: 0..<bytes.count, bytes)
  }

  /// The short name of the province that this name stands for: 湖南 for 湖南省 and for 新邵县.
  func name(of place: String) -> String? {
    let found = province(place)
    return found.nonzeroBitCount == 1 ? names[found.trailingZeroBitCount] : nil
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    return hash | 1
  }
}
