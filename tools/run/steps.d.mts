import type { Step } from './run-steps.mjs'

export const FAST: readonly Step[]
export const UNIT: Step
export const UNIT_IN_OTHER_ZONES: readonly Step[]
export const DAY_BY_DAY: Step
export const BUILD: Step
export const SITE: readonly Step[]
