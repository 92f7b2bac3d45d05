/// How a heading or list item is numbered, after GB/T 9704—2012, 7.3.3 (一、 （一） 1. （1）) and the forms met beside it.
package struct Numbering: Sendable, Equatable {
  /// The written form, from the outermost to the innermost as documents nest them.
  package enum Style: UInt8, Sendable, Comparable {
    /// Markdown `#` to `######`; `value` is the number of marks.
    case markdown
    /// 附件1、附件1-2
    case annex
    /// 第一部分、第二章
    case part
    /// 一、
    case chinese
    /// （一） or (一)
    case bracketedChinese
    /// 1. or 1、 or 1．
    case arabic
    /// （1） or (1) or 1)
    case bracketedArabic
    /// ①
    case circled
    /// - * •
    case bullet

    package static func < (a: Style, b: Style) -> Bool { a.rawValue < b.rawValue }
  }

  package let style: Style
  /// The number itself: 3 for 三、 （三） 3. ③; the depth of a Markdown heading; 0 for a bullet.
  package let value: Int

  package init(style: Style, value: Int) {
    self.style = style
    self.value = value
  }
}
