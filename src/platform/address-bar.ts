/** The only access to the page's address and history. */
export type AddressBar = {
  /** The current query, without the question mark. */
  readonly query: () => string
  /** The full address of this page, or of one beside it, with another query, for sharing. */
  readonly link: (query: string, page?: string) => string
  /** Whether an address is this page, ignoring query and fragment. */
  readonly isHere: (address: string) => boolean
  readonly push: (query: string) => void
  readonly replace: (query: string) => void
  /** Called when the person goes back or forward. Returns the call that ends it. */
  readonly onMove: (listener: () => void) => () => void
}

export function createAddressBar(): AddressBar {
  const address = (query: string) => window.location.pathname + (query === '' ? '' : `?${query}`) + fragment()
  // Some embeddings forbid this or limit its rate; the lesson works without it.
  const write = (how: 'pushState' | 'replaceState') => (query: string) => {
    try {
      window.history[how](null, '', address(query))
    } catch {
      return
    }
  }
  return {
    query: () => window.location.search.slice(1) + codedRest(window.location.hash),
    link: (query, page = '') => {
      const own = window.location.href.replace(/[?#].*$/s, '')
      return (page === '' ? own : new URL(page, own).href) + (query === '' ? '' : `?${query}`)
    },
    isHere: (address) => plainAddress(address) === plainAddress(window.location.href),
    push: write('pushState'),
    replace: write('replaceState'),
    onMove: (listener) => {
      window.addEventListener('popstate', listener)
      return () => {
        window.removeEventListener('popstate', listener)
      }
    },
  }
}

/** An address without what varies for the same page; null if it is not one. */
function plainAddress(address: string): string | null {
  try {
    const { host, pathname } = new URL(address)
    return host + pathname.replace(/\/(index\.html?)?$/, '')
  } catch {
    return null
  }
}

function fragment(): string {
  const { hash } = window.location
  return codedRest(hash) === '' ? hash : ''
}

/** The rest of a query whose ampersand was escaped as `&#38;`: the browser takes it for a fragment. */
function codedRest(hash: string): string {
  return /^#(?:\d+|x[0-9a-f]+);/i.test(hash) ? hash : ''
}
