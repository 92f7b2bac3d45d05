/// The keys of a configuration.
enum ConfigurationKey: String, CaseIterable {
  case schema = "$schema"
  case extends
  case outline
  case region
  case language
  case rules
  case include
  case exclude
  case outlines
  case policies
  case baseline
  case overrides

  /// Whether it may differ from path to path.
  var isSetting: Bool {
    switch self {
    case .outline, .region, .language, .rules: true
    default: false
    }
  }
}
