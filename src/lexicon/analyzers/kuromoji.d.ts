import '@sglkc/kuromoji'

/** Members that the package's own types leave out. */
declare module '@sglkc/kuromoji' {
  interface TokenInfoDictionary {
    /** Trie id of a surface form to the offsets of its entries in `dictionary`. */
    readonly target_map: Readonly<Record<number, readonly number[] | undefined>>
    /** Left id, right id and word cost (a short each), then the offset of the features. */
    readonly dictionary: ByteBuffer
  }
}
