import type { Issue } from '#src/domain/issue.ts'

/** A spot in an authored file; `pointer` is a JSON pointer such as `/events/3/when`. */
export type Spot = { readonly file: string; readonly pointer: string }
export type Finding = { readonly rule: string; readonly message: string; readonly hint: string }
/** Notes an error and goes on, so that one run shows everything. */
export type Report = (spot: Spot, finding: Finding) => void

export function spotIn(file: string, ...steps: readonly (string | number)[]): Spot {
  return { file, pointer: toPointer(steps) }
}

export function inside(spot: Spot, ...steps: readonly (string | number)[]): Spot {
  return { file: spot.file, pointer: spot.pointer + toPointer(steps) }
}

export function toPointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function toError(spot: Spot, finding: Finding): Issue {
  return { severity: 'error', ...spot, ...finding }
}
