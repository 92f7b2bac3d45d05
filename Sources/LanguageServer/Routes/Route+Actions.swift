import JSON
import LanguageServerProtocol
import Texts

extension Route {
  static let actions: [Route] = [
    .document(
      CodeActionParams.method,
      offers: Offer("codeActionProvider") { json in
        json.object { $0.member("codeActionKinds", CodeAction.Kind.allCases.map(\.rawValue)) }
      }
    ) { params, view in
      guard let params = CodeActionParams(params) else { return .invalid(CodeActionParams.method) }
      let actions = CodeActions(params, view).actions
      if view.client.codeActionLiterals { return .of(actions) }
      return .of(
        actions.compactMap { action -> ActionCommand? in
          switch action.deed {
          case .command(let command): command
          case .edit(let edit):
            view.client.appliesEdits ? ActionCommand(title: action.title, command: Session.applyCommand, argument: edit) : nil
          }
        })
    }
  ]
}

extension Session {
  /// The command behind an action, for clients that take commands alone.
  static let applyCommand = "reportlint.applyEdit"

  /// Has the client make the edit that the command carries.
  mutating func applyEdit(_ arguments: JSONValue?) -> Reply {
    guard client.appliesEdits, let edit = arguments?.array?.first, edit.object != nil else {
      return .failure(.invalidParams, ServerTexts.nothingToDo())
    }
    ask("workspace/applyEdit") { json in json.object { $0.member("edit", edit) } }
    return .null
  }
}
