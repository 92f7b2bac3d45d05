/// The messages of the rules about cited documents: their titles and their issuing numbers (发文字号).
package enum CitationTexts {
  // issuing-number-bracket
  package static let bracketWrong = Text(zh: "“{0}”的年份应用六角括号〔〕{1}", en: "The year in “{0}” belongs in hexagonal brackets 〔〕{1}")
  package static let bracketLost = Text(
    zh: "“{0}”的年份没有用六角括号〔〕括起来{1}", en: "The year in “{0}” is not enclosed in hexagonal brackets 〔〕{1}")
  package static let changedTo = Text(zh: "，改为“{0}”", en: "; write “{0}”")
  package static let useBrackets = Text(zh: "年份改用六角括号〔〕", en: "Put the year in hexagonal brackets 〔〕")

  // issuing-number-form
  package static let form = Text(zh: "“{0}”{1}{2}", en: "“{0}”: {1}{2}")
  package static let lacksSign = Text(zh: "末尾缺“号”", en: "“号” is missing at the end")
  package static let noOrdinal = Text(zh: "顺序号前不加“第”", en: "no “第” before the serial number")
  package static let noLetter = Text(zh: "年份后不加“字”", en: "no “字” after the year")
  package static let noYearWord = Text(zh: "年份不带“{0}”", en: "no “{0}” after the year")
  package static let noBlanks = Text(zh: "中间不空格", en: "no spaces inside")
  package static let noWord = Text(zh: "不加“{0}”", en: "no “{0}”")
  package static let yearOpen = Text(zh: "年份待补", en: "the year is still to be filled in")
  package static let yearUnclear = Text(zh: "年份应为四位，请核对", en: "the year should have four digits; check it")
  package static let yearShort = Text(zh: "年份应写全四位", en: "write all four digits of the year")
  package static let yearBlank = Text(zh: "年份中间不空格", en: "no spaces inside the year")
  package static let yearLetter = Text(zh: "年份里有字母", en: "a letter stands in the year")
  package static let yearNumeral = Text(zh: "年份用阿拉伯数字", en: "write the year in Arabic numerals")
  package static let serialOpen = Text(zh: "顺序号待补", en: "the serial number is still to be filled in")
  package static let serialNought = Text(zh: "顺序号不编虚位", en: "no leading zeros in the serial number")
  package static let serialBlank = Text(zh: "顺序号中间不空格", en: "no spaces inside the serial number")
  package static let serialLetter = Text(zh: "顺序号里有字母", en: "a letter stands in the serial number")
  package static let serialNumeral = Text(zh: "顺序号用阿拉伯数字", en: "write the serial number in Arabic numerals")
  package static let codeFirst = Text(zh: "机关代字应在年份之前", en: "the issuer's code belongs before the year")
  package static let orderWithYear = Text(zh: "是令，按令号引，不写年份", en: "an order is cited by its number, without the year")
  package static let orderOrdinal = Text(zh: "是令号，号码前有“第”", en: "the number of an order has “第” before it")
  package static let orderNumeral = Text(zh: "号码用阿拉伯数字", en: "write the number in Arabic numerals")
  package static let dropExtra = Text(zh: "去掉多余的字和空格", en: "Remove what is too much")

  // citation-order
  package static let numberFirst = Text(
    zh: "“{0}”写在标题前面，惯例是先标题后文号，请移到标题后用圆括号括注",
    en: "“{0}” stands before the title; by custom the title comes first: move the number behind it, in parentheses")
  package static let moveBehindTitle = Text(zh: "文号移到标题后", en: "Move the issuing number behind the title")

  // citation-parentheses
  package static let insideTitle = Text(
    zh: "“{0}”写进了书名号里，应移到书名号后，用圆括号括注", en: "“{0}” stands inside the title marks 《》: move it behind them, in parentheses")
  package static let moveBehindMarks = Text(zh: "移到书名号后", en: "Move it behind the title marks")
  package static let noTitle = Text(zh: "“{0}”是文号，不加书名号", en: "“{0}” is an issuing number and takes no title marks 《》")
  package static let dropTitleMarks = Text(zh: "去掉书名号", en: "Remove the title marks")
  package static let useWide = Text(zh: "“{0}”应用全角圆括号（）括注", en: "“{0}” belongs in full-width parentheses （）")
  package static let lacksClosing = Text(zh: "“{0}”后面缺右括号", en: "The closing parenthesis is missing behind “{0}”")
  package static let lacksOpening = Text(zh: "“{0}”前面缺左括号", en: "The opening parenthesis is missing before “{0}”")
  package static let bare = Text(
    zh: "“{0}”没有括在圆括号里，惯例写作“《标题》（文号）”", en: "“{0}” is not in parentheses; by custom one writes 《title》（number）")
  package static let blank = Text(zh: "“{0}”与书名号之间不空格（惯例）", en: "No space between the title marks and “{0}” (custom)")
  package static let putInParentheses = Text(zh: "文号放进圆括号（）", en: "Put the issuing number in parentheses （）")
  package static let strayMarks = Text(zh: "“{0}”应用全角圆括号（）括注（惯例）", en: "“{0}” belongs in full-width parentheses （） (custom)")
  package static let useParentheses = Text(zh: "改用圆括号（）", en: "Use parentheses （）")

  // title-mark-nesting
  package static let innerTwofold = Text(zh: "书名号里的“{0}”应用双书名号《》", en: "“{0}” inside a title belongs in double title marks 《》")
  package static let innerSingle = Text(zh: "书名号里的“{0}”应用单书名号〈〉", en: "“{0}” inside a title belongs in single title marks 〈〉")
  package static let deepTwofold = Text(
    zh: "第{1}层书名号“{0}”应用双书名号《》", en: "“{0}”, at this depth, belongs in double title marks 《》")
  package static let deepSingle = Text(
    zh: "第{1}层书名号“{0}”应用单书名号〈〉", en: "“{0}”, at this depth, belongs in single title marks 〈〉")
  package static let useTwofold = Text(zh: "改用双书名号《》", en: "Use double title marks 《》")
  package static let useSingle = Text(zh: "改用单书名号〈〉", en: "Use single title marks 〈〉")

  // title-mark-outer
  package static let outer = Text(zh: "标题“{0}”应用双书名号《》", en: "The title “{0}” belongs in double title marks 《》")
  package static let unmarked = Text(zh: "标题“{0}”宜加书名号《》", en: "The title “{0}” should stand in title marks 《》")
  package static let addTitleMarks = Text(zh: "加书名号《》", en: "Add title marks 《》")
  package static let partOfTitle = Text(zh: "“{0}”是标题的一部分，放在书名号里", en: "“{0}” is part of the title: put it inside the title marks")
  package static let putInside = Text(zh: "“{0}”放进书名号", en: "Put “{0}” inside the title marks")

  // title-mark-separator
  package static let needlessComma = Text(
    zh: "并列的书名号之间有{0}处顿号，通常不用", en: "{0 enumeration comma stands|enumeration commas stand} between titles in 《》, where none is usual")
  package static let lackingComma = Text(
    zh: "书名号后有括注，下一个书名号前宜加顿号，共{0}处",
    en: "A note in parentheses follows a title: an enumeration comma 、 should stand before the next one, {0 place|places} in all")
  package static let dropCommas = Text(zh: "去掉书名号之间的顿号", en: "Remove the enumeration commas between titles")
  package static let addCommas = Text(zh: "书名号之间补顿号", en: "Add enumeration commas between titles")
  package static let another = Text(zh: "同样的一处", en: "another such place")

  // law-article-numeral
  package static let article = Text(
    zh: "“{0}”宜写作“{1}”，与法律法规条文的编号一致", en: "“{0}” is better written “{1}”, as the articles of laws are numbered")

  // issuing-number-differs, issuing-number-unknown
  package static let wrongTitle = Text(
    zh: "标题与{0}的原件不一致，原件为《{1}》，请核对", en: "The title differs from that of {0}, which is 《{1}》; check it")
  package static let changeTitle = Text(zh: "标题改为《{0}》", en: "Change the title to 《{0}》")
  package static let otherTitle = Text(
    zh: "{0}是《{1}》的文号，与标题不符，请核对", en: "{0} is the issuing number of 《{1}》, not of this title; check it")
  package static let otherNumber = Text(
    zh: "“{0}”与标题不符：《{1}》的文号是{2}，请核对", en: "“{0}” does not go with the title: the issuing number of 《{1}》 is {2}; check it")
  package static let changeNumber = Text(zh: "文号改为{0}", en: "Change the issuing number to {0}")
  package static let numberedLaw = Text(
    zh: "《{0}》是法律，没有发文字号，“{1}”请核对（惯例）", en: "《{0}》 is a law and has no issuing number; check “{1}” (custom)")
  package static let number = Text(zh: "文号", en: "issuing number")
  package static let unknown = Text(
    zh: "“{0}”不在文件目录里；与标题相近的《{1}》记为{2}，请与原件核对",
    en: "“{0}” is not in the list of documents; the similar title 《{1}》 is listed as {2}; check it against the original")
  package static let issuersApart = Text(
    zh: "联名机关之间惯例空一格，写作“{0}……”", en: "By custom a space stands between joint issuers: “{0}……”")
  package static let partIssuers = Text(zh: "联名机关之间空一格", en: "Put a space between the joint issuers")

  // superseded-policy
  package static let superseded = Text(
    zh: "{0}已被{1}《{2}》取代，请核对评价年度是否还适用",
    en: "{0} was superseded by {1}《{2}》; check whether it still applied in the year under review")
  package static let supersededSomehow = Text(
    zh: "{0}已被新的文件取代，请核对评价年度是否还适用",
    en: "{0} was superseded by a newer document; check whether it still applied in the year under review")
  package static let repealed = Text(
    zh: "{0}已废止，请核对评价年度是否还适用", en: "{0} was repealed; check whether it still applied in the year under review")
}
