/// One thing that a table of marks (绩效自评表) states, in the order of the table. Offsets count from the start of its block.
///
/// A form may be cut into several tables, so that totals are drawn when all of them have been read.
enum MarkEntry: Sendable, Equatable {
  /// An indicator with its full marks and the marks given; nil where the cell is empty.
  case row(full: Quantity?, given: Quantity?)
  /// The line of the year's funds, whose execution rate has marks of its own.
  case execution(full: Quantity?, given: Quantity?)
  /// A group of indicators with the marks it has in all: 产出指标（50分）. Its depth is 0 for the outermost.
  case group(Quantity, depth: Int)
  /// A group of indicators without marks of its own: the groups of its depth before it end.
  case heading(depth: Int)
  /// 小计: of the rows since the one before.
  case subtotal(full: Quantity?, given: Quantity?)
  /// The line of totals.
  case total(full: Quantity?, given: Quantity?)
  /// A new form begins.
  case form
}
