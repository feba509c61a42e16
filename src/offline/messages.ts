/** What a page says to the service worker. */
export type PageMessage =
  /** The reader has been on the page for a moment: it is to be there without a network. */
  { readonly type: 'opened'; readonly address: string; readonly saving: boolean }

export const isPageMessage = (data: unknown): data is PageMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'opened'
