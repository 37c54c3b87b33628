/** The files of the site itself, as the open page meets them. */
export type SiteFiles = {
  /** Asks again for files that did not come, past the browser's cache. */
  readonly askAgain: () => Promise<void>
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
    askAgain: async () => {
      const links = [...failed]
      failed.clear()
      // the loader takes a link that stands in the head for a file that has come
      for (const link of links) link.remove()
      // the cache may hold what a login page of the network sent in the file's place
      await Promise.all(links.map(({ href }) => fetch(href, { cache: 'reload' }).catch(() => null)))
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
