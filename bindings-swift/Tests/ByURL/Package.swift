// swift-tools-version: 6.0
// A program that names the package by its URL and a version, as users do. The suite `swift-url` says where the package is.
import Foundation
import PackageDescription

let url = ProcessInfo.processInfo.environment["GUREUM_SWIFT_URL"] ?? "https://github.com/gureum/gureum-swift"

let package = Package(
    name: "ByURL",
    platforms: [.macOS(.v13)],
    dependencies: [.package(url: url, from: "1.2.0")],
    targets: [
        .executableTarget(
            name: "ByURL",
            dependencies: [
                .product(name: "Gureum", package: "gureum-swift"), .product(name: "GureumTesting", package: "gureum-swift"),
            ],
            path: "Sources")
    ]
)
