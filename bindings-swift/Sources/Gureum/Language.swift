import Foundation
internal import GureumBridge

/// A hint of this package, given in English, as the core says it: what it is in another language, the core knows. The environment
/// says which.
func said(_ hint: String) -> String {
    let variables = ProcessInfo.processInfo.environment
    let named = languageVariables.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    return GureumBridge.said(hint: hint, language: named ?? "")
}
