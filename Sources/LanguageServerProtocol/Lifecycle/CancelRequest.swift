/// `$/cancelRequest`.
package enum CancelRequest {
  package static let method = "$/cancelRequest"
}
