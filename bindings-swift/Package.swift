// swift-tools-version: 6.0
import Foundation
import PackageDescription

// Apple systems take the library from an XCFramework that `scripts/xcframework.sh` makes; elsewhere the linker takes
// `libgureum_ffi` from the folder that GUREUM_LIBRARY names, or from where it looks by itself.
let isApple: Bool = {
    #if os(Linux) || os(Windows)
        false
    #else
        true
    #endif
}()
let library = ProcessInfo.processInfo.environment["GUREUM_LIBRARY"]

let native: Target =
    isApple
    ? .binaryTarget(name: "GureumFFI", path: "build/GureumFFI.xcframework")
    : .systemLibrary(name: "GureumFFI", path: "Sources/GureumFFI")
let search: [LinkerSetting] =
    library.map { [.unsafeFlags(["-L\($0)", "-Xlinker", "-rpath", "-Xlinker", $0])] } ?? []
// Where the core asks an Apple system for its certificates and its proxy.
let frameworks: [LinkerSetting] = ["CoreFoundation", "Security", "SystemConfiguration"].map { .linkedFramework($0) }

let package = Package(
    name: "Gureum",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "Gureum", targets: ["Gureum"]),
        .library(name: "GureumTesting", targets: ["GureumTesting"]),
    ],
    targets: [
        native,
        .target(name: "GureumBridge", dependencies: ["GureumFFI"], linkerSettings: isApple ? frameworks : search),
        .target(name: "Gureum", dependencies: ["GureumBridge"]),
        .target(name: "GureumTesting", dependencies: ["Gureum", "GureumBridge"]),
        .testTarget(name: "GureumTests", dependencies: ["Gureum", "GureumTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
