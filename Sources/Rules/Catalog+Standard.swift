import Linting

extension Catalog {
  /// Every rule of reportlint.
  package static let standard = Catalog([])
}
