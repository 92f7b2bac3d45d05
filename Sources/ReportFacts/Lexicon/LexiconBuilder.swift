extension Lexicon {
  /// Reads the data files into a trie.
  struct Builder {
    var roots = [UInt16](repeating: 0, count: 0x10000)
    /// Node 0 is none: an edge to it leads nowhere.
    private var nodes: [(entry: Int32, edges: [Edge])] = [(-1, [])]
    var entries: [Entry] = []
    private var unitWords: UInt16 = 0

    /// The marks and the characters that begin numbers, which no data file needs to list.
    mutating func addMarks() {
      let marks: [(String, Cue)] = [
        ("，", .comma), (",", .comma), ("；", .semicolon), (";", .semicolon), ("：", .colon), (":", .colon),
        ("。", .stop), ("！", .stop), ("？", .stop), ("、", .enumeration), ("（", .open), ("(", .open), ("〔", .open), ("【", .open),
        ("［", .open), ("）", .close), (")", .close), ("〕", .close), ("】", .close), ("］", .close),
        ("《", .quoteOpen), ("〈", .quoteOpen), ("“", .quoteOpen), ("「", .quoteOpen), ("》", .quoteClose), ("〉", .quoteClose),
        ("”", .quoteClose), ("」", .quoteClose),
      ]
      for (mark, cue) in marks { add(mark, Entry(cue: cue, unit: nil)) }
      for digit in "０１２３４５６７８９" { add(String(digit), Entry(cue: .digit, unit: nil)) }
      for numeral in "一二三四五六七八九十百千万亿两〇零" { add(String(numeral), Entry(cue: .numeral, unit: nil)) }
    }

    /// Reads `name: word word …` lines; `#` begins a comment. A name that is no cue, or a word given twice, is a defect of the data
    /// that a test reports; here the first mention wins.
    mutating func addCues(_ text: String) {
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        guard let colon = line.firstIndex(of: ":"), let cue = Self.cues[String(line[..<colon])] else { continue }
        for word in line[line.index(after: colon)...].split(separator: " ") { add(String(word), Entry(cue: cue, unit: nil)) }
      }
    }

    /// Reads `word word … TAB dimension TAB exponent` lines.
    mutating func addUnits(_ text: String) {
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let columns = line.split(separator: "\t")
        guard columns.count == 3, let dimension = Unit.Dimension(rawValue: String(columns[1])), let exponent = Int(columns[2]) else {
          continue
        }
        for word in columns[0].split(separator: " ") {
          unitWords += 1
          add(String(word), Entry(cue: .unit, unit: Unit(dimension: dimension, exponent: exponent, word: unitWords)))
        }
      }
    }

    private static let cues = Dictionary(uniqueKeysWithValues: Cue.allCases.map { ($0.dataName, $0) })

    /// The trie in two arrays.
    func flattened() -> (nodes: [Node], edges: [Edge]) {
      var flat: [Node] = []
      var all: [Edge] = []
      for node in nodes {
        flat.append(Node(entry: node.entry, firstEdge: Int32(all.count), edgeCount: Int32(node.edges.count)))
        all += node.edges
      }
      return (flat, all)
    }

    /// Adds a word. A word that is a cue already keeps its cue and gains the unit.
    private mutating func add(_ word: String, _ entry: Entry) {
      var node = 0
      for (index, scalar) in word.unicodeScalars.enumerated() {
        guard scalar.value < 0x10000 else { return }
        let key = UInt16(scalar.value)
        if index == 0 {
          if roots[Int(key)] == 0 {
            nodes.append((-1, []))
            roots[Int(key)] = UInt16(nodes.count - 1)
          }
          node = Int(roots[Int(key)])
        } else if let edge = nodes[node].edges.first(where: { $0.scalar == key }) {
          node = Int(edge.node)
        } else {
          nodes.append((-1, []))
          nodes[node].edges.append(Edge(scalar: key, node: UInt16(nodes.count - 1)))
          node = nodes.count - 1
        }
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
  }
}
