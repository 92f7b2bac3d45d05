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
    .target(name: "ReportText"),
    .target(name: "ReportSyntax", dependencies: ["ReportText"]),
    .target(name: "Grammar", path: "Grammar", exclude: [], plugins: ["EmbedGrammar"]),
    .target(name: "ReportFacts", dependencies: ["Grammar", "ReportSyntax", "ReportText"]),
    .target(name: "ReportStructure", dependencies: ["Grammar", "ReportSyntax", "ReportText"]),
    .target(name: "ReportCitations", dependencies: ["Grammar", "ReportSyntax", "ReportText"]),
    .target(name: "Linting", dependencies: ["ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText"]),
    .target(
      name: "Rules", dependencies: ["Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText"]),
    .target(
      name: "Workspaces", dependencies: ["JSON", "Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportText", "Rules"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(name: "JSON", dependencies: ["ReportText"]),
    .target(name: "Reporting", dependencies: ["JSON", "Linting", "ReportFacts", "ReportStructure", "ReportText", "Workspaces"]),
    .target(name: "LanguageServerProtocol", dependencies: ["JSON"]),
    .target(
      name: "LanguageServer",
      dependencies: [
        "JSON", "LanguageServerProtocol", "Linting", "ReportCitations", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText",
        "Reporting", "Rules", "Workspaces",
      ]),
    .executableTarget(
      name: "reportlint",
      dependencies: [
        "LanguageServer", "LanguageServerProtocol", "Linting", "ReportStructure", "ReportText", "Reporting", "Rules", "Workspaces",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "Evaluation", dependencies: ["ReportFacts", "ReportText"]),
    .executableTarget(
      name: "reportlint-dev",
      dependencies: [
        "Evaluation", "JSON", "Linting", "ReportFacts", "ReportStructure", "ReportText", "Reporting", "Rules", "Workspaces",
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
        "JSON", "LanguageServer", "LanguageServerProtocol", "Linting", "ReportFacts", "ReportText", "Rules", "TestSupport", "Workspaces",
        "reportlint",
      ],
      exclude: ["Scripts"]),
    .testTarget(
      name: "RulesTests", dependencies: ["Grammar", "Linting", "ReportFacts", "ReportStructure", "ReportSyntax", "ReportText", "Rules"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["reportlint", "JSON", "Linting", "ReportFacts", "ReportText", "Reporting", "Rules", "TestSupport", "Workspaces"]),
  ],
  swiftLanguageModes: [.v6]
)
