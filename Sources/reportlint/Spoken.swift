import ArgumentParser
import Linting
import Texts
import Workspaces

/// The language of the command: of its help and of wrong usage at once, of a run where no configuration settles another.
enum Spoken {
  /// What `--language` says, else what the environment says: help is composed before arguments are parsed, so it is read off them here.
  static let language = asked(in: Platform.arguments.map(\.display)) ?? fromEnvironment(Platform.environment)

  /// The words of `text` in that language.
  static func words(_ text: Text) -> String { language.say(text) }

  /// The argument of `--language`; nil where there is none that is known.
  static func asked(in arguments: [String]) -> Language? {
    let option = "--language"
    for (index, argument) in arguments.prefix(while: { $0 != "--" }).enumerated().reversed() {
      if argument == option, index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix(option + "=") { return Language(rawValue: String(argument.dropFirst(option.count + 1))) }
    }
    return nil
  }

  /// The locale of messages, as POSIX finds it: the first of these that is not empty.
  static func fromEnvironment(_ variable: (String) -> String?) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    return Language(locale: locale ?? "")
  }
}

/// `--language`, which every command has.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp(HelpTexts.chosenLanguage, HelpTexts.language))
  var language: Language?

  /// The language where no report is looked at: what is asked for, else what the configuration of this folder says.
  var here: Language {
    let settlements = Settlements(knowing: ConfigurationVocabulary(rules: []), in: Spoken.language)
    return language ?? settlements.configuration(for: .standardInput(name: "-")).language
  }

  /// The language of a run: what is asked for, else what the configuration of its first file says, else that of the environment.
  func chosen(_ settlements: Settlements, for inputs: [Input]) -> Language {
    if let language { return language }
    guard let first = inputs.first else { return Spoken.language }
    return settlements.configuration(for: first).language
  }
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
  /// The help of an option, and what its value is called.
  init(_ text: Text, _ value: Text) {
    self.init(stringLiteral: Spoken.words(text))
    valueName = Spoken.words(value)
  }

  /// The help of a flag.
  init(_ text: Text) {
    self.init(stringLiteral: Spoken.words(text))
  }
}

extension CommandConfiguration {
  init(commandName: String, _ abstract: Text, _ discussion: Text = CommonTexts.nothing) {
    self.init(commandName: commandName, abstract: Spoken.words(abstract), discussion: Spoken.words(discussion))
  }
}

extension ValidationError {
  init(_ text: Text) {
    self.init(Spoken.words(text))
  }
}
