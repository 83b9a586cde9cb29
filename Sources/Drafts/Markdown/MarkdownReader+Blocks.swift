import CMD4C

extension MarkdownReader {
  mutating func enter(block: MD_BLOCKTYPE, detail: UnsafeMutableRawPointer?) {
    switch block {
    case MD_BLOCK_QUOTE: containers.append(.quote)
    case MD_BLOCK_LI: containers.append(.listItem)
    case MD_BLOCK_TR: row += 1
    case MD_BLOCK_H: leaf = .heading
    case MD_BLOCK_TD, MD_BLOCK_TH: leaf = .tableCell
    case MD_BLOCK_CODE:
      let isIndented = detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.fence_char == 0
      isInFootnote = isInFootnote && isIndented
      if !isInFootnote { leaf = .code }
      isInCodeBlock = !isInFootnote
    case MD_BLOCK_HTML: isInHTMLBlock = true
    default: break
    }
    if block != MD_BLOCK_CODE { isInFootnote = false }
    isBetweenBlocks = true
  }

  mutating func leave(block: MD_BLOCKTYPE) {
    if !htmlPieces.isEmpty { readHTML() }
    switch block {
    case MD_BLOCK_QUOTE, MD_BLOCK_LI: _ = containers.popLast()
    case MD_BLOCK_TABLE: row = 0
    case MD_BLOCK_CODE: isInCodeBlock = false
    case MD_BLOCK_HTML: isInHTMLBlock = false
    default: break
    }
    leaf = nil
    if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
    // In a tight list, text may follow a block without a paragraph of its own.
    isBetweenBlocks = true
  }
}
