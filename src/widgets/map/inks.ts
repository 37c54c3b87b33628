import { INK_NAMES, type InkName } from './ink-names.ts'
import type { SideInk } from './map-scene.ts'

const SIDES = ['un', 'kpa', 'cpv', 'ussr', 'neutral'] as const satisfies readonly SideInk[]

/** Colours of the page's theme, read where the map stands, so that the map follows the tokens. */
export type Inks = Readonly<Record<InkName | SideInk, string>>

const PLAIN_INK = '#1e1b16'

export function readInks(host: HTMLElement): Inks {
  const style = getComputedStyle(host)
  const pairs = [...INK_NAMES, ...SIDES].map((name) => [name, style.getPropertyValue(`--${name}`).trim() || PLAIN_INK])
  return Object.fromEntries(pairs) as Inks
}

/** A shade between two `#rrggbb` colours; `share` 0 is the first. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
