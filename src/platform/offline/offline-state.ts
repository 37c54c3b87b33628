import type { KeptReleases } from './kept-site.ts'

/** `kept`: the whole site is on this device. `newer`: a newer release than the page's is available. */
export type OfflineState = 'no' | 'kept' | 'newer'

/**
 * The state of a page, given its release and the cached ones. A page in none of them may be newer, as after a forced
 * reload, or older: then `hasNewer`, which asks the server, decides.
 */
export async function offlineStateOf(
  own: string,
  { newest, older }: KeptReleases,
  hasNewer: () => Promise<boolean>,
): Promise<OfflineState> {
  if (newest === own) return 'kept'
  if (older.includes(own)) return 'newer'
  return (await hasNewer()) ? 'newer' : 'no'
}
