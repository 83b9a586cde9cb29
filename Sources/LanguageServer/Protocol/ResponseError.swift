/// Why a message cannot be answered. The text never repeats what the message says.
struct ResponseError: Error, Hashable {
  /// JSON-RPC 2.0, 5.1, and LSP 3.17, "ErrorCodes".
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestCancelled = -32800
    case contentModified = -32801
  }

  let code: Code
  let message: String

  static let badHeader = ResponseError(code: .parseError, message: "A header without a usable Content-Length.")
  static let notJSON = ResponseError(code: .parseError, message: "The message is not JSON.")
  static let notAMessage = ResponseError(code: .invalidRequest, message: "The message is not a request.")
  static let unknownMethod = ResponseError(code: .methodNotFound, message: "The server does not know this request.")
  static let tooEarly = ResponseError(code: .serverNotInitialized, message: "The first request must be initialize.")
  static let secondInitialize = ResponseError(code: .invalidRequest, message: "initialize may be sent once only.")
  static let afterShutdown = ResponseError(code: .invalidRequest, message: "After shutdown only exit may follow.")
  static let cancelled = ResponseError(code: .requestCancelled, message: "The request was cancelled.")
  static let outdated = ResponseError(code: .contentModified, message: "The document has changed since.")
  static let badParameters = ResponseError(
    code: .invalidParams, message: "The parameters are not those of the request.")
  static let unknownDocument = ResponseError(code: .invalidParams, message: "The document is not open.")
}
