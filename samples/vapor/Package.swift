// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "sample",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(url: "https://github.com/gureum/gureum-swift", from: "0.1.0"),
        .package(url: "https://github.com/vapor/vapor.git", from: "4.115.0"),
    ],
    targets: [
        .executableTarget(
            name: "App",
            dependencies: [.product(name: "Gureum", package: "gureum-swift"), .product(name: "Vapor", package: "vapor")])
    ]
)
