import { inflateSync, strFromU8 } from 'fflate'
import type { Audience } from '#src/domain/audience.ts'
import type { DataFile, GroundFile } from '#src/domain/lesson-files.ts'
import type { Fetched, LessonSource } from '#src/domain/lesson-source.ts'

/** A file in base64. Texts are deflated to about a quarter of their size, pictures are not. */
export type InlineFile =
  { readonly type: string; readonly deflated: string } | { readonly type: string; readonly base64: string }
/** A lesson source embedded in the page, for pages opened from disk. Files may be left out. */
export type InlineLesson = {
  readonly audience: Audience
  readonly lesson: InlineFile
  readonly files: Readonly<Partial<Record<DataFile, InlineFile>>>
  readonly ground: Readonly<Partial<Record<GroundFile, InlineFile>>>
  readonly notices?: InlineFile
}

export function createInlineSource({ audience, lesson, files, ground, notices }: InlineLesson): LessonSource {
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
    isOneFile: true,
    audience,
    // browsers do not navigate to data addresses
    noticesAddress: () =>
      notices === undefined ? '' : URL.createObjectURL(new Blob([textOf(notices)], { type: notices.type })),
  }
}

function textOf(file: InlineFile): string {
  return strFromU8('deflated' in file ? inflateSync(bytesOf(file.deflated)) : bytesOf(file.base64))
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function addressOf(file: InlineFile | undefined): string {
  if (file === undefined) return ''
  return 'deflated' in file
    ? `data:${file.type};charset=utf-8,${encodeURIComponent(textOf(file))}`
    : `data:${file.type};base64,${file.base64}`
}
