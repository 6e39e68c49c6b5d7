// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// Targets that later run inside web pages as well: only what Embedded Swift accepts.
let embeddable: [SwiftSetting] = house + [.treatWarning("EmbeddedRestrictions", as: .error)]

let package = Package(
  name: "gqa-course",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "course", targets: ["course"]),
    .library(name: "Attention", targets: ["Attention"]),
    .library(name: "TeXMath", targets: ["TeXMath"]),
    .library(name: "Markdown", targets: ["Markdown"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Leaves: they import nothing of ours, and no Foundation.
    .target(name: "Attention", swiftSettings: embeddable),
    .target(name: "TeXMath", dependencies: ["DisplayWidth"], swiftSettings: embeddable),
    .target(name: "DisplayWidth", swiftSettings: embeddable),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

    // What is composed of them.
    .target(
      name: "Markdown", dependencies: ["CCmark", "TeXMath", "DisplayWidth"], swiftSettings: house),
    .target(
      name: "Exercises",
      dependencies: ["Attention", .product(name: "Yams", package: "Yams")],
      swiftSettings: house),
    .target(
      name: "Courseware",
      dependencies: [
        "Attention", "Exercises", "Markdown", "TeXMath",
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Assets/make-math-font.sh", "Assets/math-font-license.txt"],
      swiftSettings: house),
    .executableTarget(
      name: "course",
      dependencies: [
        "Attention", "Courseware", "Exercises", "Markdown",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    .testTarget(name: "AttentionTests", dependencies: ["Attention"], swiftSettings: house),
    .testTarget(
      name: "TeXMathTests", dependencies: ["DisplayWidth", "TeXMath"], swiftSettings: house),
    .testTarget(name: "DisplayWidthTests", dependencies: ["DisplayWidth"], swiftSettings: house),
    .testTarget(
      name: "MarkdownTests", dependencies: ["DisplayWidth", "Markdown", "TeXMath"],
      swiftSettings: house),
    .testTarget(name: "ExercisesTests", dependencies: ["Exercises"], swiftSettings: house),
    .testTarget(
      name: "CoursewareTests", dependencies: ["Attention", "Courseware", "Markdown", "TeXMath"],
      swiftSettings: house),
    .testTarget(
      name: "GraderTests", dependencies: ["Courseware", "Exercises"], swiftSettings: house),
  ]
)
