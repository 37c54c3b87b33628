import { MOTION_CHOICES, TEXT_SCALES, THEMES } from '#src/domain/appearance.ts'
import { MARKS } from '#src/domain/mode.ts'
import { isObject, ownProperty, parseJson } from '#src/lesson/workbook/json.ts'
import { type AppState, PAINTER_CHOICES } from './app-state.ts'
import { type Reader, bool, oneOf } from './plain-data.ts'

/** The reading preferences that this device remembers. */
export type Settings = Pick<AppState, 'textScale' | 'theme' | 'motion' | 'painter' | 'letterKeys' | 'marks'>

const READERS: { readonly [Field in keyof Settings]: Reader<Settings[Field]> } = {
  textScale: oneOf(TEXT_SCALES),
  theme: oneOf(THEMES),
  motion: oneOf(MOTION_CHOICES),
  painter: oneOf(PAINTER_CHOICES),
  letterKeys: bool,
  marks: oneOf(MARKS),
}
const FIELDS = Object.keys(READERS) as (keyof Settings)[]

export function settingsOf(state: AppState): Settings {
  return Object.fromEntries(FIELDS.map((field) => [field, state[field]])) as Settings
}

/** Parses stored settings; anything missing or damaged is left out. */
export function readSettings(text: string): Partial<Settings> {
  const json = parseJson(text)
  const stored = 'value' in json && isObject(json.value) ? json.value : {}
  const found = FIELDS.flatMap((field) => {
    const value = READERS[field](ownProperty(stored, field))
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(found)
}
