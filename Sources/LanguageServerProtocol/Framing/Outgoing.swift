import JSON

/// Messages to the client, as bytes with their headers.
package enum Outgoing {
  /// What writes the params or the result of a message.
  package typealias Body = (inout JSONWriter) -> Void

  /// The answer to a request, framed.
  package static func response(_ id: RequestID, _ result: Body) -> [UInt8] {
    framed { json in
      json.member("id", id)
      json.key("result")
      result(&json)
    }
  }

  /// - Parameter id: nil where the request's id could not be read.
  package static func error(_ id: RequestID?, _ error: ResponseError) -> [UInt8] {
    framed { json in
      json.key("id")
      if let id { id.write(to: &json) } else { json.null() }
      json.member("error", error)
    }
  }

  /// What the client is told without having asked, framed.
  package static func notification(_ method: String, _ params: Body) -> [UInt8] {
    framed { json in
      json.member("method", method)
      json.key("params")
      params(&json)
    }
  }

  /// - Parameter params: nil for a request that has none.
  package static func request(_ id: RequestID, _ method: String, _ params: Body?) -> [UInt8] {
    framed { json in
      json.member("id", id)
      json.member("method", method)
      guard let params else { return }
      json.key("params")
      params(&json)
    }
  }

  private static func framed(_ members: Body) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("jsonrpc", "2.0")
      members(&json)
    }
    return Array("Content-Length: \(json.bytes.count)\r\n\r\n".utf8) + json.bytes
  }
}
