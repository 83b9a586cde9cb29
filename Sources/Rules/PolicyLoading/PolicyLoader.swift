package import SourceText

/// Reads policies: a file and all that it extends, to one ``Policy``.
package struct PolicyLoader {
  private let library: RuleLibrary
  private let options: PolicyLoadingOptions
  private let names: NameTable

  package init(library: RuleLibrary, options: PolicyLoadingOptions = PolicyLoadingOptions()) {
    self.library = library
    self.options = options
    var names = NameTable(library, today: options.today)
    names.tellsEndedExceptions = options.tellsEndedExceptions
    self.names = names
  }

  /// The policy of a file.
  ///
  /// With faults it is what could be read in spite of them, so that a draft can still be checked; the run is not
  /// complete then. It is nil only where the file itself cannot be read.
  ///
  /// - Parameters:
  ///   - path: of the file, in the form that `read` takes.
  ///   - repositoryRoot: the folder that no `extends` may leave, counted from the same place as `path`; nil: the file's
  ///     own folder.
  ///   - read: reads a file by its path.
  /// - Returns: the policy, and the faults of all files that went into it.
  package func load(
    path: String, repositoryRoot: String? = nil, read: @escaping (String) throws(PolicyReadError) -> SourceFile
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    let reference = PolicyPath(path)
    let root = PolicyPath(repositoryRoot ?? reference.folder)
    var collector = PolicyCollector(
      library: library, names: names, language: options.language, root: root, read: read)
    do throws(PolicyReadError) {
      collector.collect(try read(path), as: .file(reference))
    } catch {
      let fault = RuleFault.unreadablePolicy(path, error)
      return (nil, [Diagnostic(message: fault.message[options.language], path: path)])
    }
    return merge(&collector, path: path)
  }

  /// A built-in policy; nil where there is none of that name.
  package func load(
    builtIn name: String = RuleLibrary.defaultPolicy
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    guard let file = library.policies[name] else { return (nil, []) }
    var collector = PolicyCollector(
      library: library, names: names, language: options.language, root: PolicyPath("."),
      read: { _ throws(PolicyReadError) in throw .missing })
    collector.collect(file, as: .builtIn(name))
    return merge(&collector, path: nil)
  }

  private func merge(
    _ collector: inout PolicyCollector, path: String?
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    for setting in options.settings { collector.collect(setting: setting) }
    var merger = PolicyMerger(library)
    for (layer, context) in collector.layers { merger.add(layer, context) }
    var policy = merger.policy
    policy.path = path
    policy.digest = "v1:" + Hexadecimal.text(collector.digest.finish().prefix(8))
    return (policy, collector.contexts.flatMap(\.diagnostics).sorted { $0.isBefore($1) })
  }
}
