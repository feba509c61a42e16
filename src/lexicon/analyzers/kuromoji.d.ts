import '@sglkc/kuromoji'

/** Members that the package's own types leave out. */
declare module '@sglkc/kuromoji' {
  interface TokenInfoDictionary {
    /** Trie id of a surface form to the offsets of its entries in `dictionary`. */
    target_map: Record<number, readonly number[] | undefined>
    /** Left id, right id and word cost (a short each), then the offset of the features. */
    readonly dictionary: ByteBuffer
  }

  interface DynamicDictionaries {
    loadConnectionCosts(costs: Int16Array): DynamicDictionaries
    loadUnknownDictionaries(
      tokens: Uint8Array,
      features: Uint8Array,
      map: Uint8Array,
      characterClasses: Uint8Array,
      compatibleClasses: Uint32Array,
      classes: Uint8Array,
    ): DynamicDictionaries
  }
}
