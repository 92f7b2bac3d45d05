import ReportFacts
import Texts

extension Decimal: Sayable {
  package var wording: Wording { .verbatim(description) }
}
