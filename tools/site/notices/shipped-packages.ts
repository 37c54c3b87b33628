import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

export type ShippedPackage = {
  readonly name: string
  readonly version: string
  /** SPDX, as the package gives it. */
  readonly licence: string
  readonly text: string
}

type Manifest = { readonly name?: string; readonly version?: string; readonly license?: string }

/** The packages to which modules of a bundle belong, each once, in the order of their names. */
export function packagesOf(modules: Iterable<string>): readonly ShippedPackage[] {
  const folders = new Set([...modules].flatMap((id) => folderOf(id) ?? []))
  const packages = new Map(
    [...folders].map((folder) => readPackage(folder)).map((each) => [`${each.name} ${each.version}`, each]),
  )
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The folder of the package that a module lies in; null for our own. Modules that a bundler makes up have a prefix. */
function folderOf(id: string): string | null {
  const file = id
    .replace(/^\0+/, '')
    .replace(/^[a-z-]+:(?=\/)/, '')
    .replace(/\?.*$/, '')
  const match = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
  const folder = match?.[1]
  if (folder === undefined) return null
  // a package may hold copies of others, without a word of whose they are; those are installed as well
  return existsSync(path.join(folder, 'package.json')) ? folder : folder.replace(/^.*(?=node_modules\/)/, '')
}

export function readPackage(folder: string): ShippedPackage {
  const {
    name = '',
    version = '',
    license = '',
  } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest
  return { name, version, licence: license.replace(/^\((.*)\)$/, '$1'), text: textOf(folder) }
}

/**
 * All files of the package that speak of its licence: some have one for each of two licences, and one for notices. Some
 * have it in their README alone.
 */
function textOf(folder: string): string {
  const files = readdirSync(folder).sort()
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8').trim()
  const texts = files
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file) && !/\.[jt]s$/.test(file))
    .map(read)
  const inReadme = files
    .filter((file) => /^readme\b/i.test(file))
    .flatMap((file) => /^#+\s*licen[cs]e\b[^\n]*\n+([^#]+)/im.exec(read(file))?.[1]?.trim() ?? [])
  return (texts.length > 0 ? texts : inReadme).join('\n\n')
}
