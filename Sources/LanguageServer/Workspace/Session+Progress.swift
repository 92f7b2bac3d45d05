import JSON
import LanguageServerProtocol
import Texts

extension Session {
  mutating func beginProgress(_ job: WorkspaceCheck.Job) {
    guard let token = job.progress else { return }
    let title = language.say(ServerTexts.checking)
    progress(token) { json in
      json.object { json in
        json.member("kind", "begin")
        json.member("title", title)
        json.member("cancellable", true)
        json.member("percentage", 0)
      }
    }
  }

  mutating func reportProgress(_ job: WorkspaceCheck.Job) {
    guard let token = job.progress else { return }
    progress(token) { json in
      json.object { json in
        json.member("kind", "report")
        json.member("message", "\(job.done)/\(job.uris.count)")
        json.member("percentage", job.done * 100 / max(job.uris.count, 1))
      }
    }
  }

  mutating func endProgress(_ job: WorkspaceCheck.Job, _ words: Wording) {
    let words = language.say(words)
    guard let token = job.progress else { return }
    progress(token) { json in
      json.object { json in
        json.member("kind", "end")
        json.member("message", words)
      }
    }
  }

  mutating func progress(_ token: RequestID, _ value: Outgoing.Body) {
    output.append(
      Outgoing.notification("$/progress") { json in
        json.object { json in
          json.member("token", token)
          json.key("value")
          value(&json)
        }
      })
  }
}
