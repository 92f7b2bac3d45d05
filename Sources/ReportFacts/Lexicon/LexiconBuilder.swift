extension Lexicon {
  /// Reads the data files into a trie.
  ///
  /// Bytes all the way: every run of the program begins with this, and words and lines as `String` cost more than reading a report.
  struct Builder {
    var roots = [UInt16](repeating: 0, count: 0x10000)
    private(set) var beginnings = ScalarSet()
    private(set) var numerals = ScalarSet()
    /// Node 0 is none: an edge to it leads nowhere.
    private var nodes: [Draft] = [Draft()]
    var entries: [Entry] = []
    private var unitWords: UInt16 = 0

    /// A node while words are added: its edges are a chain through the nodes they lead to.
    private struct Draft {
      var entry: Int32 = -1
      /// The character that leads here.
      var scalar: UInt16 = 0
      /// The first node below this one, and the next one beside it; 0 for none.
      var below: UInt16 = 0
      var beside: UInt16 = 0
    }

    init() {
      nodes.reserveCapacity(4096)
      entries.reserveCapacity(2048)
    }

    /// The marks and the characters that begin numbers, which no data file needs to list.
    mutating func addMarks() {
      let marks: [(StaticString, Cue)] = [
        ("，,", .comma), ("；;", .semicolon), ("：:", .colon), ("。！？", .stop), ("、", .enumeration), ("（(〔【［[", .open), ("）)〕】］]", .close),
        ("《〈“「", .quoteOpen), ("》〉”」", .quoteClose), ("０１２３４５６７８９", .digit), ("一二三四五六七八九十百千万亿两〇零", .numeral),
      ]
      for (characters, cue) in marks { add(each: characters, Entry(cue: cue, unit: nil)) }
    }

    /// Adds every character as a word of its own.
    private mutating func add(each characters: StaticString, _ entry: Entry) {
      let bytes = characters.withUTF8Buffer { Array($0) }
      var position = 0
      while position < bytes.count {
        let next = UTF8Scan.scalar(bytes, at: position, end: bytes.count).next
        add(bytes, position..<next, entry)
        if entry.cue == .numeral { numerals.insert(UInt16(truncatingIfNeeded: UTF8Scan.scalar(bytes, at: position, end: next).scalar)) }
        position = next
      }
    }

    /// Reads `name: word word …` lines; `#` begins a comment. A name that is no cue, or a word given twice, is a defect of the data
    /// that a test reports; here the first mention wins.
    mutating func addCues(_ bytes: [UInt8]) {
      let names = Cue.allCases.map { (Array($0.dataName.utf8), $0) }
      for line in Fields(bytes, 0..<bytes.count, at: "\n") where bytes[line.lowerBound] != UInt8(ascii: "#") {
        guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")),
          let cue = names.first(where: { bytes[line.lowerBound..<colon].elementsEqual($0.0) })?.1
        else { continue }
        for word in Fields(bytes, colon + 1..<line.upperBound, at: " ") { add(bytes, word, Entry(cue: cue, unit: nil)) }
      }
    }

    /// Reads `word word … TAB dimension TAB exponent` lines.
    mutating func addUnits(_ bytes: [UInt8]) {
      for line in Fields(bytes, 0..<bytes.count, at: "\n") where bytes[line.lowerBound] != UInt8(ascii: "#") {
        let columns = Array(Fields(bytes, line, at: "\t"))
        guard columns.count == 3, let dimension = Unit.Dimension(rawValue: String(decoding: bytes[columns[1]], as: UTF8.self)),
          let exponent = Int(String(decoding: bytes[columns[2]], as: UTF8.self))
        else { continue }
        for word in Fields(bytes, columns[0], at: " ") {
          unitWords += 1
          add(bytes, word, Entry(cue: .unit, unit: Unit(dimension: dimension, exponent: exponent, word: unitWords)))
        }
      }
    }

    /// The trie in two arrays.
    func flattened() -> (nodes: [Node], edges: [Edge]) {
      var flat: [Node] = []
      var all: [Edge] = []
      flat.reserveCapacity(nodes.count)
      all.reserveCapacity(nodes.count)
      for node in nodes {
        var flattened = Node(entry: node.entry, firstEdge: UInt16(all.count), edgeCount: 0, filter: 0)
        var child = node.below
        while child != 0 {
          let scalar = nodes[Int(child)].scalar
          all.append(Edge(scalar: scalar, node: child))
          flattened.edgeCount += 1
          flattened.filter |= Node.filter(UInt32(scalar))
          child = nodes[Int(child)].beside
        }
        flat.append(flattened)
      }
      return (flat, all)
    }

    /// Adds a word. A word that is a cue already keeps its cue and gains the unit.
    private mutating func add(_ bytes: [UInt8], _ word: Range<Int>, _ entry: Entry) {
      var node = 0
      var position = word.lowerBound
      while position < word.upperBound {
        let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: word.upperBound)
        guard scalar < 0x10000, nodes.count < Int(UInt16.max) else { return }
        let key = UInt16(scalar)
        if position == word.lowerBound {
          if roots[Int(key)] == 0 {
            roots[Int(key)] = append(key)
            beginnings.insert(key)
          }
          node = Int(roots[Int(key)])
        } else {
          node = child(of: node, key)
        }
        position = next
      }
      if nodes[node].entry < 0 {
        entries.append(entry)
        nodes[node].entry = Int32(entries.count - 1)
      } else if let unit = entry.unit {
        let earlier = entries[Int(nodes[node].entry)]
        entries.append(Entry(cue: earlier.cue, unit: earlier.unit ?? unit))
        nodes[node].entry = Int32(entries.count - 1)
      }
    }

    /// The node below `node` that the character leads to, made where there is none.
    private mutating func child(of node: Int, _ key: UInt16) -> Int {
      var child = nodes[node].below
      while child != 0 {
        if nodes[Int(child)].scalar == key { return Int(child) }
        child = nodes[Int(child)].beside
      }
      let made = append(key)
      nodes[Int(made)].beside = nodes[node].below
      nodes[node].below = made
      return Int(made)
    }

    private mutating func append(_ key: UInt16) -> UInt16 {
      nodes.append(Draft(scalar: key))
      return UInt16(nodes.count - 1)
    }
  }
}
