/// One clause of a sentence: the words up to a comma, semicolon, colon or stop.
package struct Clause: Sendable, Equatable {
  /// Its words without the mark behind them, in UTF-8 offsets of the bytes it was cut from; no white space at its ends.
  package let range: Range<Int>
  /// The mark that ends it.
  package let terminator: Terminator

  package enum Terminator: Sendable, Equatable {
    /// ， or ,
    case comma
    /// ； or ;
    case semicolon
    /// ： or :
    case colon
    /// 。！？ . ! or ?
    case stop
    /// The range or the line ends without a mark.
    case none
  }

  package init(range: Range<Int>, terminator: Terminator) {
    self.range = range
    self.terminator = terminator
  }
}
