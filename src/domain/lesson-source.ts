import type { Audience } from './audience.ts'
import type { DataFile, GroundFile } from './lesson-files.ts'

/** Why a file could not be read. `foreign`: some other page came instead, such as a network's login page. */
export type FileProblem = 'missing' | 'unreachable' | 'foreign'
export type Fetched = { readonly text: string } | { readonly problem: FileProblem }
/** Whether it is byte for byte what the build wrote, which needs no check: a new build has another name. */
export type FetchedLesson = { readonly text: string; readonly isAsBuilt?: boolean } | { readonly problem: FileProblem }

/** The only access to a lesson's files, wherever they are stored. Nothing here throws. */
export type LessonSource = {
  readonly lesson: () => Promise<FetchedLesson>
  readonly file: (name: DataFile) => Promise<Fetched>
  /** Null if it cannot be read: the map then does without it. */
  readonly ground: (name: GroundFile) => Promise<GeoJSON.GeoJSON | null>
  /** For links, and for libraries that do their own fetching. */
  readonly addressOf: (name: DataFile) => string
  readonly groundAddressOf: (name: GroundFile) => string
  /** Whether the page itself contains everything, to be opened from a disk or embedded. */
  readonly isOneFile: boolean
  /** A source for pupils has no answers and no teachers' notes: the lesson can be read and studied only. */
  readonly audience: Audience
  /** The page of third-party notices. */
  readonly noticesAddress: () => string
}
