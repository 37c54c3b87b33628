/**
 * The page's folder on its host, ending in a slash, which separates what several sites store on the device. Empty for a
 * page opened from disk, which may be moved between folders.
 */
export function pageFolder({ protocol, pathname }: Pick<Location, 'protocol' | 'pathname'> = window.location): string {
  return protocol.startsWith('http') ? pathname.replace(/[^/]*$/, '') : ''
}
