import path from 'node:path'

/** Gives CSS classes the same names in the prerendered page, the bundle and the one-file page. */
export function scopedName(name: string, file: string): string {
  return `${path.basename(file).replace(/\.module\.css.*$/, '')}-${name}`
}
