/** The site's own files, as the open page sees them. */
export type SiteFiles = {
  /**
   * Fetches files again that failed to load, bypassing the browser's cache. Returns whether what failed with that error
   * is worth another try: not while its style sheet is still missing.
   */
  readonly askAgain: (error?: unknown) => Promise<boolean>
  /** Whether the server has another build than this page's. */
  readonly hasNewer: () => Promise<boolean>
  readonly reload: () => void
}

/** The build this page belongs to; null in development. */
export function ownRelease(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? null
}

/** Watches the page's `<link>` elements, through which the build's loader fetches scripts and style sheets. */
export function watchSiteFiles(): SiteFiles {
  const failed = new Set<HTMLLinkElement>()
  /** Also for parts that ask meanwhile: a link in the head would pass for a style sheet that has come. */
  const underWay = new Set<Promise<readonly string[]>>()
  // the event does not bubble
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) failed.add(target)
    },
    true,
  )
  return {
    askAgain: async (error) => {
      for (const link of failed) {
        const fetched = fetchAgain(link)
        underWay.add(fetched)
        void fetched.then(() => underWay.delete(fetched))
      }
      failed.clear()
      const missing = (await Promise.all(underWay)).flat()
      return !missing.some((address) => messagesOf(error).includes(address))
    },
    hasNewer: async () => {
      const own = ownRelease()
      if (own === null) return false
      try {
        const response = await fetch('release.json', { cache: 'no-store' })
        if (!response.ok) return false
        const { version } = (await response.json()) as { readonly version?: unknown }
        return typeof version === 'string' && version !== own
      } catch {
        return false
      }
    },
    reload: () => {
      window.location.reload()
    },
  }
}

/** The address of the style sheet if it is still missing. */
async function fetchAgain(link: HTMLLinkElement): Promise<readonly string[]> {
  // the cache may have a network's login page instead of the file
  await fetch(link.href, { cache: 'reload' }).catch(() => null)
  if (link.rel !== 'stylesheet') {
    // the loader takes a link in the head for a loaded file
    link.remove()
    return []
  }
  // Vite's loader requests a style sheet only once per page
  const next = link.cloneNode() as HTMLLinkElement
  const came = new Promise<boolean>((settle) => {
    next.addEventListener('load', () => {
      settle(true)
    })
    next.addEventListener('error', () => {
      settle(false)
    })
  })
  link.replaceWith(next)
  return (await came) ? [] : [next.href]
}

/** The messages of an error and its causes: the loader names the file in one. */
function messagesOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${messagesOf(error.cause)}` : ''
}
