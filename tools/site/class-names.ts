import path from 'node:path'

/** The same names of CSS classes in the prerendered page, in the bundle and in the one file. */
export function scopedName(name: string, file: string): string {
  return `${path.basename(file).replace(/\.module\.css.*$/, '')}-${name}`
}
