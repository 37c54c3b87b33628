/**
 * The folder of its host in which the page lies, with a slash at its end: what one site keeps on the device is not
 * another's. Empty for a page opened from a disk, which may be moved from folder to folder.
 */
export function pageFolder({ protocol, pathname }: Pick<Location, 'protocol' | 'pathname'> = window.location): string {
  return protocol.startsWith('http') ? pathname.replace(/[^/]*$/, '') : ''
}
