/** The files of the site itself, as the open page meets them. */
export type SiteFiles = {
  /**
   * Asks again for files that did not come, past the browser's cache. Gives whether what failed with that error is worth
   * another try: not while its style sheet stays away.
   */
  readonly askAgain: (error?: unknown) => Promise<boolean>
  /** Whether another build has taken the place of the one that this page comes from. */
  readonly hasNewer: () => Promise<boolean>
  readonly reload: () => void
}

/** The build that this page comes from; null in development. */
export function ownRelease(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? null
}

/** Watches the page's `<link>` elements, by which the build's loader fetches scripts and style sheets. */
export function watchSiteFiles(): SiteFiles {
  const failed = new Set<HTMLLinkElement>()
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
      const links = [...failed]
      failed.clear()
      const missing = (await Promise.all(links.map(fetchAgain))).flat()
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

/** The style sheet that is still missing, if it is one. */
async function fetchAgain(link: HTMLLinkElement): Promise<readonly string[]> {
  // the cache may hold what a login page of the network sent in the file's place
  await fetch(link.href, { cache: 'reload' }).catch(() => null)
  if (link.rel !== 'stylesheet') {
    // a link that stands in the head is taken for a file that has come
    link.remove()
    return []
  }
  // Vite's loader asks for a style sheet once in the life of a page
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

/** What an error says, and what those say that caused it: the loader names the file. */
function messagesOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${messagesOf(error.cause)}` : ''
}
