import PolicyYAML

/// What one file says of the drafts of a folder.
struct FilesLayer: Sendable {
  let include: [String]?
  let exclude: [String]?
}

extension ValueReader where Value == FilesLayer {
  static let files = ValueReader.object(FilesFields.object) { keyed in
    FilesLayer(include: keyed[FilesFields.include], exclude: keyed[FilesFields.exclude])
  }
}
