import type { DataFile, GroundFile } from '#src/domain/lesson-files.ts'
import type { Fetched, LessonSource } from '#src/domain/lesson-source.ts'

export type InlineFile = { readonly type: string; readonly base64: string }
/** A lesson source embedded in the page, for pages opened from disk. Files may be left out. */
export type InlineLesson = {
  readonly lesson: InlineFile
  readonly files: Readonly<Partial<Record<DataFile, InlineFile>>>
  readonly ground: Readonly<Partial<Record<GroundFile, InlineFile>>>
}

export function createInlineSource({ lesson, files, ground }: InlineLesson): LessonSource {
  const read = (file: InlineFile | undefined): Promise<Fetched> =>
    Promise.resolve(file === undefined ? { problem: 'missing' } : { text: textOf(file) })
  return {
    lesson: () => read(lesson),
    file: (name) => read(files[name]),
    ground: (name) => {
      const file = ground[name]
      return Promise.resolve(file === undefined ? null : (JSON.parse(textOf(file)) as GeoJSON.GeoJSON))
    },
    addressOf: (name) => addressOf(files[name]),
    groundAddressOf: (name) => addressOf(ground[name]),
  }
}

function textOf({ base64 }: InlineFile): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
}

function addressOf(file: InlineFile | undefined): string {
  return file === undefined ? '' : `data:${file.type};base64,${file.base64}`
}
