import JSON

/// The manual page of the command line, from the declarations that the parser itself is made of.
struct ManualPage {
  /// What `reportlint --experimental-dump-help` prints.
  let declarations: JSONValue
  let version: String

  /// The page in the man macros of roff.
  var roff: String {
    guard let command = declarations["command"] else { return "" }
    var page = Roff()
    page.line(".TH REPORTLINT 1 \"\" \"reportlint \(version)\" \"\"")
    // Chinese is not spread out to the margin, nor are words divided.
    page.line(".ad l")
    page.line(".nh")
    page.section("名称")
    page.text("reportlint \\- \(Roff.escaped(command["abstract"]?.string ?? ""))", isEscaped: true)
    page.section("用法")
    for subcommand in subcommands(of: command) {
      page.line(".br")
      page.text("\\fBreportlint\\fR \(synopsis(of: subcommand))", isEscaped: true)
    }
    for subcommand in subcommands(of: command) {
      page.section("reportlint \(subcommand["commandName"]?.string ?? "")")
      page.text(subcommand["abstract"]?.string ?? "")
      if let discussion = subcommand["discussion"]?.string {
        page.line(".PP")
        for line in discussion.split(separator: "\n") {
          page.text(String(line))
          page.line(".br")
        }
      }
      for argument in arguments(of: subcommand) { write(argument, to: &page) }
    }
    page.section("退出码")
    page.text("0：没有达到 --fail-on 程度的问题；1：有；2：有文件不能读取、配置或用法有误。")
    return page.words
  }

  private func subcommands(of command: JSONValue) -> [JSONValue] {
    (command["subcommands"]?.array ?? []).filter { $0["shouldDisplay"]?.boolean != false && $0["commandName"]?.string != "help" }
  }

  /// Those that are this command's own: --version and --help are everybody's.
  private func arguments(of command: JSONValue) -> [JSONValue] {
    (command["arguments"]?.array ?? []).filter {
      let name = $0["preferredName"]?["name"]?.string
      return $0["shouldDisplay"]?.boolean != false && name != "help" && name != "version"
    }
  }

  private func synopsis(of command: JSONValue) -> String {
    let words = [bold(command["commandName"]?.string ?? "")] + (arguments(of: command).isEmpty ? [] : ["[选项]"]) + positional(command)
    return words.joined(separator: " ")
  }

  private func positional(_ command: JSONValue) -> [String] {
    arguments(of: command).filter { $0["kind"]?.string == "positional" }.map { argument in
      let name = italic(argument["valueName"]?.string ?? "") + (argument["isRepeating"]?.boolean == true ? "…" : "")
      return argument["isOptional"]?.boolean == true ? "[\(name)]" : name
    }
  }

  private func write(_ argument: JSONValue, to page: inout Roff) {
    page.line(".TP")
    let value = argument["valueName"]?.string ?? ""
    if argument["kind"]?.string == "positional" {
      page.text(italic(value), isEscaped: true)
    } else {
      let names = (argument["names"]?.array ?? []).map { name in
        bold((name["kind"]?.string == "short" ? "-" : "--") + (name["name"]?.string ?? ""))
      }
      page.text(names.joined(separator: ", ") + (argument["kind"]?.string == "option" ? " " + italic(value) : ""), isEscaped: true)
    }
    page.text(argument["abstract"]?.string ?? "")
    let values = (argument["allValues"]?.array ?? []).compactMap(\.string)
    if !values.isEmpty { page.text("可取：\(values.joined(separator: "、"))。") }
    if let value = argument["defaultValue"]?.string { page.text("默认：\(value)。") }
  }

  private func bold(_ words: String) -> String { "\\fB\(Roff.escaped(words))\\fR" }

  private func italic(_ words: String) -> String { "\\fI\(Roff.escaped(words))\\fR" }
}
