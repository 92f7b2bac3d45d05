import Foundation
import PackagePlugin

/// Embeds the data files of `Grammar/` in the binary, so that one file is all there is to install.
@main
struct EmbedGrammar: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let data = target.sourceFiles.map(\.url).filter { $0.pathExtension != "swift" }
    let output = context.pluginWorkDirectoryURL.appending(path: "GrammarFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(data.count) grammar files",
        executable: try context.tool(named: "embed-grammar").url,
        arguments: [output.path, target.directoryURL.path] + data.map(\.path),
        inputFiles: data, outputFiles: [output])
    ]
  }
}
