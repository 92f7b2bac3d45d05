import Linting

extension Catalog {
  /// Every rule of reportlint.
  package static let standard: Catalog = Catalog([
    // Figures
    .sumMismatch,
    .partExceedsWhole,
    .differenceMismatch,
    .wrongDirection,
    .growthMismatch,
    .ratioMismatch,
    .contradictedOrder,
    .differingRestatement,
    .countMismatch,
    .averageMismatch,
    .productMismatch,
    .balanceMismatch,
    .roundingDifference,
    .zeroBase,
    .impossiblePercentage,
    .wrongIndicator,
    // Numbering
    .headingSequence,
    .headingStyle,
    // Tables of marks
    .marksMismatch,
    .marksTotalMismatch,
    .gradeMismatch,
    .missingDeviationReason,
    // Structure
    .missingSection,
    .missingSubsection,
    .sectionOrder,
    .emptySection,
    .missingAttachment,
    .yearDisagreesWithTitle,
    .leftoverPlaceholder,
    // Citations
    .issuingNumberBracket,
    .issuingNumberForm,
    .citationOrder,
    .citationParentheses,
    .titleMarkNesting,
    .titleMarkOuter,
    .titleMarkSeparator,
    .lawArticleNumeral,
    .issuingNumberDiffers,
    .issuingNumberUnknown,
    .supersededPolicy,
    // Wording of figures, and marks of punctuation
    .missingUnit,
    .percentagePoint,
    .unbalancedMark,
    .mixedWidthPunctuation,
    .straySpace,
    .duplicatePunctuation,
    .untilWord,
    .rangeDash,
    .thousandsSeparatorStyle,
    // The text itself
    .damagedText,
    // Suppressions
    .unknownSuppression,
    .unusedSuppression,
  ])
}
