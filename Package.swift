// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The house of docs/architecture.md: each target may import only what stands below it. SwiftPM does not hold that;
// Tests/ArchitectureTests does.

/// Settings of every Swift target: language mode 6, and a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// PCRE2 is linked statically where Debian's archive is there, so that the binary needs one library less.
let staticPCRE2 = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib", "/usr/local/lib"]
  .contains { FileManager.default.fileExists(atPath: "\($0)/libpcre2-8.a") }
let pcre2: LinkerSetting = .linkedLibrary(staticPCRE2 ? ":libpcre2-8.a" : "pcre2-8")

/// The release binary runs where no Swift is installed, and finds a bundled libmd4c beside itself, or where the wheel
/// lays it.
let release: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims", "-Xlinker", "-rpath", "-Xlinker",
      "$ORIGIN:$ORIGIN/../lib/draftlint",
      "-Xlinker", "--gc-sections", "-Xlinker", "-s",
    ],
    .when(platforms: [.linux], configuration: .release))
]

func library(_ name: String, _ dependencies: [Target.Dependency], linker: [LinkerSetting] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: linker)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// Every floor up to and including 5, for the two faces and for tests that see the whole.
let floors: [Target.Dependency] = [
  "SourceText", "Patterns", "PolicyYAML", "Drafts", "Rules", "BuiltInRules", "Detection", "Findings", "Linting",
  "Reporting", "Workspace",
]

let package = Package(
  name: "draftlint",
  products: [.executable(name: "draftlint", targets: ["draftlint"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Floor 0: C
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .target(name: "CRules", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    // Floor 1: vocabulary
    library("SourceText", []),
    // Floor 2
    library("Patterns", ["CPCRE2", "SourceText"], linker: [pcre2]),
    library("PolicyYAML", ["SourceText"]),
    // Floor 3
    library("Drafts", ["CMD4C", "PolicyYAML", "SourceText"]),
    library("Rules", ["Patterns", "PolicyYAML", "SourceText"]),
    // Floor 4
    library("BuiltInRules", ["CRules", "Patterns", "Rules", "SourceText"]),
    library("Detection", ["Patterns", "Drafts", "Rules", "SourceText"]),
    library("Findings", ["Rules", "SourceText"]),
    // Floor 5
    library("Linting", ["Detection", "Findings", "Drafts", "Patterns", "Rules", "SourceText"]),
    library("Reporting", ["Findings", "Rules", "SourceText"]),
    library("Workspace", ["Rules", "SourceText"]),
    // Floor 6: the two faces
    library("CommandLineInterface", floors + [arguments]),
    library("LanguageServer", floors),
    // Floor 7: executables
    .executableTarget(
      name: "draftlint", dependencies: ["CommandLineInterface", "LanguageServer"], swiftSettings: strict,
      linkerSettings: release),
    .executableTarget(
      name: "draftlint-dev", dependencies: floors, swiftSettings: strict, linkerSettings: release),
    // Tests
    .target(name: "TestSupport", dependencies: floors, path: "Tests/TestSupport", swiftSettings: strict),
    tests("SourceTextTests", ["SourceText"]),
    tests("PatternsTests", ["Patterns", "SourceText"]),
    tests("PolicyYAMLTests", ["PolicyYAML", "SourceText"], exclude: ["Fixtures"]),
    tests("DraftsTests", ["Drafts", "PolicyYAML", "SourceText"], exclude: ["Fixtures"]),
    tests("RulesTests", ["Rules", "Patterns", "PolicyYAML", "SourceText"], exclude: ["Fixtures"]),
    tests("BuiltInRulesTests", floors),
    tests("DetectionTests", floors, exclude: ["Fixtures"]),
    tests("FindingsTests", floors),
    tests("LintingTests", floors),
    tests("ReportingTests", floors, exclude: ["Snapshots"]),
    tests("WorkspaceTests", floors),
    tests("LanguageServerTests", floors + ["LanguageServer"]),
    tests("CommandLineInterfaceTests", floors + ["CommandLineInterface", arguments]),
    tests("EndToEndTests", floors + ["draftlint"], exclude: ["Fixtures"]),
    tests("TrainingTests", floors + ["draftlint-dev"]),
    tests("ArchitectureTests", []),
  ]
)
