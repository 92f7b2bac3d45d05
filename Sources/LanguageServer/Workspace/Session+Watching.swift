import JSON
import LanguageServerProtocol

extension Session {
  /// Has the client tell when configuration files or settings change, where it offers to.
  mutating func registerWatchers() {
    guard client.registersWatchers || client.registersConfiguration else { return }
    let (watchesFiles, watchesSettings) = (client.registersWatchers, client.registersConfiguration)
    ask("client/registerCapability") { json in
      json.object { json in
        json.key("registrations")
        json.array { json in
          if watchesFiles {
            json.object { json in
              json.member("id", "reportlint-files")
              json.member("method", "workspace/didChangeWatchedFiles")
              json.key("registerOptions")
              json.object { json in
                json.key("watchers")
                json.array { json in
                  json.object { $0.member("globPattern", "**/*reportlint*.json") }
                }
              }
            }
          }
          if watchesSettings {
            json.object { json in
              json.member("id", "reportlint-settings")
              json.member("method", "workspace/didChangeConfiguration")
              json.key("registerOptions")
              json.object { $0.member("section", "reportlint") }
            }
          }
        }
      }
    }
  }

  /// Asks for the settings under our name, where the client lets itself be asked.
  mutating func askForSettings() {
    guard client.configuration else { return }
    ask("workspace/configuration", for: .settings) { json in
      json.object { json in
        json.key("items")
        json.array { json in json.object { $0.member("section", "reportlint") } }
      }
    }
  }
}
