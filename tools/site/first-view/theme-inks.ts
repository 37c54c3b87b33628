import { INK_NAMES } from '#src/widgets/map/ink-names.ts'
import { SIDE_INKS } from '#src/domain/side.ts'
import type { Inks } from '#src/widgets/map/inks.ts'

/** The colours of the usual theme, the first rule of the tokens. */
export function themeInks(tokens: string): Inks {
  const rule = /\{([^}]*)\}/.exec(tokens)?.[1] ?? ''
  const read = (token: string) => {
    const value = new RegExp(`--${token}:\\s*(#[0-9a-f]{6})\\s*;`).exec(rule)?.[1]
    if (value === undefined) throw new Error(`tokens.css has no colour --${token} in its first rule`)
    return value
  }
  return Object.fromEntries([
    ...INK_NAMES.map((name) => [name, read(name)]),
    ...SIDE_INKS.map((ink) => [ink, read(`side-${ink}`)]),
  ]) as Inks
}
