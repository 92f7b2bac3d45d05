/// The messages of the rules about figures.
package enum FigureTexts {
  // sum-mismatch, average-mismatch, balance-mismatch, product-mismatch, ratio-mismatch
  package static let sum = Text(zh: "合计写作{0}，各分项之和为{1}，{2}{3}", en: "Total {0}, but its items add up to {1}: {2}{3}")
  package static let average = Text(zh: "平均数写作{0}，按{1}计算应为{2}", en: "Average {0}, but {1} gives {2}")
  package static let balance = Text(zh: "余额写作{0}，按{1}计算应为{2}，{3}", en: "Balance {0}, but {1} gives {2}: {3}")
  package static let product = Text(zh: "总额写作{0}，按{1}计算应为{2}，{3}", en: "Amount {0}, but {1} gives {2}: {3}")
  package static let ratio = Text(zh: "{0}写作{1}，按{2}计算应为{3}{4}", en: "{^0} {1}, but {2} gives {3}{4}")

  // part-exceeds-whole
  package static let part = Text(zh: "{0}{1}大于{2}{3}{4}", en: "{^0} {1} exceeds the {2} {3}{4}")
  package static let excess = Text(zh: "，超出{0}", en: " by {0}")

  // difference-mismatch
  package static let difference = Text(zh: "{0}写作{1}，{2}为{3}，{4}{5}{6}", en: "{^0} {1}, but {2} is {3}: {4}{5}{6}")
  package static let notThatWay = Text(zh: "，而且不是{0}", en: ", and the figures do not show “{0}”")

  // growth-mismatch
  package static let growth = Text(zh: "{0}写作{1}，{2}应为{3}{4}", en: "{^0} {1}, but {2} {3}{4}")
  package static let growthBasis = Text(zh: "按{0}计算", en: "{0} give")
  package static let growthAfterRise = Text(zh: "按本期{0}、增加{1}推算上期{2}，", en: "{0} after a rise of {1} means {2} before, which gives")
  package static let growthAfterFall = Text(zh: "按本期{0}、减少{1}推算上期{2}，", en: "{0} after a fall of {1} means {2} before, which gives")

  // wrong-direction
  package static let direction = Text(zh: "{0}比{1}{2}，{3}", en: "{0} is {2} than {1}{3}")
  package static let more = Text(zh: "多{0}", en: "{0} more")
  package static let less = Text(zh: "少{0}", en: "{0} less")
  package static let higher = Text(zh: "高{0}", en: "{0} higher")
  package static let lower = Text(zh: "低{0}", en: "{0} lower")
  package static let turned = Text(zh: "是{0}，不是{1}", en: ": “{0}”, not “{1}”")
  package static let contrary = Text(zh: "与“{0}”方向相反", en: ", contrary to “{0}”")
  package static let changeDirection = Text(zh: "方向改为{0}", en: "Change the direction to {0}")

  // contradicted-order
  package static let order = Text(zh: "“{0}”与数字不符：{1}", en: "“{0}” contradicts the figures: {1}")
  package static let isGreater = Text(zh: "{0}大于{1}", en: "{0} is more than {1}")
  package static let isLess = Text(zh: "{0}小于{1}", en: "{0} is less than {1}")
  package static let isEqual = Text(zh: "{0}等于{1}", en: "{0} equals {1}")

  // count-mismatch
  package static let count = Text(zh: "写作{0}，实际列出{1}", en: "{0} stated, but {1} listed")

  // differing-restatement
  package static let restatement = Text(
    zh: "“{0}”与前文的“{1}”说的是同一个数，两处相差{2}", en: "“{0}” here and “{1}” earlier state the same figure, but differ by {2}")
  package static let changeHere = Text(zh: "此处“{0}”改为{1}", en: "Change “{0}” here to {1}")
  package static let changeEarlier = Text(zh: "前文“{0}”改为{1}", en: "Change the earlier “{0}” to {1}")

  // rounding-difference
  package static let rounding = Text(
    zh: "尾差：{0}为{1}，与{2}{3}相差{4}，在四舍五入允许范围内", en: "Rounding difference: {0} is {1}, {4} from the {2} {3}, which rounding explains")
  package static let stated = Text(zh: "写作的", en: "stated")

  // zero-base
  package static let zeroBase = Text(
    zh: "{0}为{1}，没有可比的基数，{2}{3}无从计算", en: "The {0} figure is {1}, no base to compare with: a {2} of {3} cannot be computed")

  // impossible-percentage
  package static let impossible = Text(
    zh: "{0}中没有哪个整数{1}是{2}：最接近的是{3}和{4}", en: "{2} of {0} is no whole number: the nearest are {3} and {4}")
  package static let surveyed = Text(zh: "调查数", en: "number surveyed")

  // wrong-indicator
  package static let indicator = Text(
    zh: "{0}写作{1}，这是{2}÷{3}；按定义（{4}）应为{5}", en: "“{0}” {1} is {2} ÷ {3}; by its definition ({4}) it should be {5}")
  package static let dividend = Text(zh: "被除数", en: "dividend")
  package static let divisor = Text(zh: "除数", en: "divisor")
}
