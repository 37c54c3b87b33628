import type { Audience } from './audience.ts'
import type { DataFile, GroundFile } from './lesson-files.ts'

/** Why a file could not be read. `foreign`: some other page came instead, such as a network's login page. */
export type FileProblem = 'missing' | 'unreachable' | 'foreign'
export type Fetched = { readonly text: string } | { readonly problem: FileProblem }

/** The only access to a lesson's files, wherever they are stored. Nothing here throws. */
export type LessonSource = {
  readonly lesson: () => Promise<Fetched>
  readonly file: (name: DataFile) => Promise<Fetched>
  /** Null if it cannot be read: the map then does without it. */
  readonly ground: (name: GroundFile) => Promise<GeoJSON.GeoJSON | null>
  /** For links, and for libraries that do their own fetching. */
  readonly addressOf: (name: DataFile) => string
  readonly groundAddressOf: (name: GroundFile) => string
  /** Whether everything is in the page itself, which then was opened from a disk or embedded. */
  readonly isOneFile: boolean
  /** A file for pupils has no answers and no teachers' notes, so it can be read and studied, and no more. */
  readonly audience: Audience
  /** The page that says whose work is in this one. */
  readonly noticesAddress: () => string
}
