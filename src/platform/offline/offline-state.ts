import type { KeptReleases } from './kept-site.ts'

/** `kept`: the whole site is on this device. `newer`: and so is a newer one than the page shows. */
export type OfflineState = 'no' | 'kept' | 'newer'

/**
 * What is true of a page of one release, by the releases that are kept. A page that is in none of them may be newer
 * than they are, as after a forced reload, or older: then `hasNewer`, which asks the server, decides.
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
