import { createHash } from 'node:crypto'
import path from 'node:path'

const LENGTH = 10

/**
 * `a/lesson.json` as `a/lesson-<hash>.json`: different content has a different name, so a page never gets a file of
 * another release.
 */
export function hashedName(file: string, content: string | Uint8Array): string {
  const { dir, name, ext } = path.posix.parse(file)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, LENGTH)
  return path.posix.join(dir, `${name}-${hash}${ext}`)
}
