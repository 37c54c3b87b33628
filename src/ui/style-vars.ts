import type { CSSProperties } from 'react'

/** Custom properties for positions and sizes in style sheets. */
export function styleVars(vars: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return vars
}
