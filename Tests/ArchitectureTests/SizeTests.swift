import Testing

/// Sizes of files and functions (DESIGN, section 2).
@Suite struct SizeTests {
  static func median(_ values: [Int]) -> Int {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  @Test func noFileIsLong() throws {
    let sizes = try SourceTree.files(below: "Sources").map {
      ($0.path, $0.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    }
    for (path, lines) in sizes {
      #expect(lines <= 400, "\(path) has \(lines) lines; split it by capability")
    }
    #expect(Self.median(sizes.map(\.1)) < 100)
  }

  @Test func noFunctionIsLong() throws {
    var sizes: [Int] = []
    for file in try SourceTree.files(below: "Sources") {
      for function in FunctionScanner(file.text).functions() {
        sizes.append(function.lines)
        #expect(function.lines <= 60, "\(file.path):\(function.line) \(function.name) has \(function.lines) lines")
      }
    }
    #expect(sizes.count > 100, "the scanner of functions sees too little")
    #expect(Self.median(sizes) < 10)
  }

  @Test func theScannerSeesFunctions() {
    let text = """
      struct A {
        init() { b = "}" }
        func one(_ x: Int = f({ 1 })) -> Int {
          // {
          if x > 0 { return 1 }
          return 2
        }
        func declared()
        subscript(i: Int) -> Int { i }
      }
      """
    let found = FunctionScanner(text).functions()
    #expect(found.map(\.name) == ["init", "one", "subscript"])
    #expect(found.map(\.lines) == [1, 5, 1])
  }
}
