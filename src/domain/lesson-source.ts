import type { DataFile, GroundFile } from './lesson-files.ts'

/** Why a file cannot be had. `foreign` is another page in its place, as networks send it that ask for a login first. */
export type FileProblem = 'missing' | 'unreachable' | 'foreign'
export type Fetched = { readonly text: string } | { readonly problem: FileProblem }

/** The one door to a lesson's bytes, wherever they lie. Nothing here throws. */
export type LessonSource = {
  readonly lesson: () => Promise<Fetched>
  readonly file: (name: DataFile) => Promise<Fetched>
  /** Null where it cannot be had or read: the map then does without. */
  readonly ground: (name: GroundFile) => Promise<GeoJSON.GeoJSON | null>
  /** For links, and for libraries that fetch by themselves. */
  readonly addressOf: (name: DataFile) => string
  readonly groundAddressOf: (name: GroundFile) => string
}
