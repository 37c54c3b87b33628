import type { SideInk } from './map-scene.ts'

const NAMES = ['paper', 'ink', 'ink-2', 'rule', 'sea', 'land-0', 'land-1', 'chosen', 'lit'] as const
const SIDES = ['un', 'kpa', 'cpv', 'ussr', 'neutral'] as const satisfies readonly SideInk[]
type Name = (typeof NAMES)[number]

/** Colours of the page's theme, read where the map stands, so that the map follows the tokens. */
export type Inks = Readonly<Record<Name | SideInk, string>>

const PLAIN_INK = '#1e1b16'

export function readInks(host: HTMLElement): Inks {
  const style = getComputedStyle(host)
  const pairs = [...NAMES, ...SIDES].map((name) => [name, style.getPropertyValue(`--${name}`).trim() || PLAIN_INK])
  return Object.fromEntries(pairs) as Inks
}

/** A shade between two `#rrggbb` colours; `share` 0 is the first. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
