import type { CSSProperties } from 'react'

/** Values for a style sheet to place and size by. */
export function styleVars(vars: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return vars
}
