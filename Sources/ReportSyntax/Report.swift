import ReportText

/// A text and the blocks it consists of.
package struct Report: Sendable, Equatable {
  package let text: SourceText
  /// The blocks in order. Joined they are the text.
  package let blocks: [Block]
  /// Where each block starts, in UTF-8 offsets of the text; as many as there are blocks.
  package let starts: [Int]
  /// For each block, whether it can be parsed without what stands before it (`BlockParser.isFree`).
  let isFree: [Bool]

  init(text: SourceText, blocks: [Block], starts: [Int], isFree: [Bool]) {
    self.text = text
    self.blocks = blocks
    self.starts = starts
    self.isFree = isFree
  }

  /// The whole range of block `index`, in UTF-8 offsets of the text.
  package func range(ofBlock index: Int) -> Range<Int> {
    starts[index]..<starts[index] + blocks[index].length
  }

  /// The range of the words of block `index`, in UTF-8 offsets of the text.
  package func content(ofBlock index: Int) -> Range<Int> {
    let start = starts[index]
    let content = blocks[index].content
    return start + content.lowerBound..<start + content.upperBound
  }
}
