/** One build of the site: every file it needs, by address relative to the site's own, with its integrity hash. */
export type Release = { readonly version: string; readonly files: Readonly<Record<string, string>> }

/** The browser APIs that caching a site needs. */
export type Deps = { readonly caches: CacheStorage; readonly fetch: (request: Request) => Promise<Response> }

/** The cached release, and older ones still cached for pages opened earlier. */
export type KeptReleases = { readonly newest: string; readonly older: readonly string[] }

/** How many older releases to keep for pages that are still open. */
const OLDER_KEPT = 2
/** The build gives every file except pages such a name: the same name always means the same content. */
const HASHED = /-[\w-]{8,10}\.\w+$/

/**
 * Caches a release as a whole under its site and version, because one host may serve several sites. All or nothing:
 * every file must match its hash, and if one fails, the cache is deleted.
 */
export function createKeptSite(release: Release, site: string, { caches, fetch }: Deps) {
  const ours = `kept ${site} `
  const own = ours + release.version

  /** Oldest first. */
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own)
  const keepFile = async (cache: Cache, [path, integrity]: [string, string]) => {
    const address = new URL(path, site)
    // hashed files never change; others are revalidated
    const asked = new Request(address, { integrity, cache: HASHED.test(path) ? 'default' : 'no-cache' })
    const response = await fetch(asked)
    if (!response.ok) throw new Error(`${address.href}: ${response.status}`)
    await cache.put(address, await withoutRedirect(response))
  }
  const firstOf = async (names: readonly string[], address: string) => {
    for (const cacheName of names) {
      const found = await caches.match(address, { ignoreVary: true, cacheName })
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    keep: async (): Promise<void> => {
      const cache = await caches.open(own)
      try {
        await Promise.all(Object.entries(release.files).map((file) => keepFile(cache, file)))
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },
    removeOlder: async (): Promise<void> => {
      await Promise.all((await others()).slice(0, -OLDER_KEPT).map((name) => caches.delete(name)))
    },
    releases: async (): Promise<KeptReleases> => ({
      newest: release.version,
      older: (await others()).map((name) => name.slice(ours.length)),
    }),
    mayAnswer: ({ method, url, headers }: Request): boolean =>
      method === 'GET' && url.startsWith(site) && !headers.has('range'),
    /**
     * Pages come from this release only, and refer to its files only. Hashed files may also come from older releases;
     * anything else from the network.
     */
    answer: async (request: Request): Promise<Response> => {
      const isPage = request.mode === 'navigate'
      const address = isPage ? pageOf(request.url) : request.url
      const names = !isPage && HASHED.test(new URL(address).pathname) ? [own, ...(await others()).reverse()] : [own]
      return (await firstOf(names, address)) ?? fetch(request)
    },
  }
}

/** Without the query, which is state, and with one name for the first page. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/index\.html$/, '/')
}

/** Some hosts redirect `page.html` to `page`; a browser refuses a redirected answer to a navigation. */
async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}
