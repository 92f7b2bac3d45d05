// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "reportlint",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "reportlint", targets: ["reportlint"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .target(name: "Texts"),
    .target(name: "ReportText"),
    .target(name: "ReportSyntax", dependencies: ["ReportText"]),
    .target(name: "Grammar", path: "Grammar", exclude: [], plugins: ["EmbedGrammar"]),
    .target(name: "ReportFacts", dependencies: ["Grammar", "ReportSyntax", "ReportText"]),
    .target(name: "ReportStructure", dependencies: ["Grammar", "ReportSyntax", "ReportText"]),
    .target(name: "ReportCitations", dependencies: ["Grammar", "ReportSyntax", "ReportText"]),
    .target(
      name: "Linting", dependencies: ["ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText", "Texts"]),
    .target(
      name: "Rules",
      dependencies: ["Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText", "Texts"]),
    .target(
      name: "Workspaces",
      dependencies: ["JSON", "Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportText", "Rules", "Texts"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(name: "JSON", dependencies: ["ReportText"]),
    .target(name: "Reporting", dependencies: ["JSON", "Linting", "ReportFacts", "ReportStructure", "ReportText", "Texts", "Workspaces"]),
    .target(name: "LanguageServerProtocol", dependencies: ["JSON"]),
    .target(
      name: "LanguageServer",
      dependencies: [
        "JSON", "LanguageServerProtocol", "Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText",
        "Reporting", "Rules", "Texts", "Workspaces",
      ]),
    .executableTarget(
      name: "reportlint",
      dependencies: [
        "LanguageServer", "LanguageServerProtocol", "Linting", "ReportStructure", "ReportText", "Reporting", "Rules", "Texts", "Workspaces",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "Evaluation", dependencies: ["ReportFacts", "ReportText"]),
    .executableTarget(
      name: "reportlint-dev",
      dependencies: [
        "Evaluation", "JSON", "Linting", "ReportFacts", "ReportStructure", "ReportText", "Reporting", "Rules", "Texts", "Workspaces",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(name: "embed-grammar"),
    .plugin(
      name: "EmbedGrammar", capability: .buildTool(), dependencies: ["embed-grammar"],
      path: "Sources/EmbedGrammar"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ReportTextTests", dependencies: ["ReportText", "TestSupport"]),
    .testTarget(name: "ReportSyntaxTests", dependencies: ["ReportSyntax", "ReportText", "TestSupport"]),
    .testTarget(
      name: "ReportFactsTests", dependencies: ["Evaluation", "Grammar", "ReportFacts", "ReportSyntax", "ReportText", "TestSupport"]),
    .testTarget(name: "ReportStructureTests", dependencies: ["Grammar", "ReportStructure", "ReportSyntax", "ReportText", "TestSupport"]),
    .testTarget(name: "ReportCitationsTests", dependencies: ["Grammar", "ReportCitations", "ReportSyntax", "ReportText", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "JSON", "LanguageServer", "LanguageServerProtocol", "Linting", "ReportFacts", "ReportText", "Rules", "TestSupport", "Texts",
        "Workspaces", "reportlint",
      ],
      exclude: ["Scripts"]),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Grammar", "Linting", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText", "Rules", "Texts"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "reportlint", "JSON", "Linting", "ReportFacts", "ReportText", "Reporting", "Rules", "TestSupport", "Texts", "Workspaces",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
