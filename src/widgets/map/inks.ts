import { SIDE_INKS, type SideInk } from '#src/domain/side.ts'
import { INK_NAMES, type InkName } from './ink-names.ts'
/** Theme colours read from the map's host element, so that the map follows the tokens. */
export type Inks = Readonly<Record<InkName | SideInk, string>>

const PLAIN_INK = '#1e1b16'

export function readInks(host: HTMLElement): Inks {
  const style = getComputedStyle(host)
  const read = (token: string) => style.getPropertyValue(token).trim() || PLAIN_INK
  return Object.fromEntries([
    ...INK_NAMES.map((name) => [name, read(`--${name}`)]),
    ...SIDE_INKS.map((ink) => [ink, read(`--side-${ink}`)]),
  ]) as Inks
}

/** A shade between two `#rrggbb` colours; `share` 0 is the first. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
