type Counts = { readonly passed: number; readonly failed: number }
export type Step = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Of a test runner: the file, from the project's root, in which it writes what it counted. */
  readonly report?: string
  readonly counts?: (report: never) => Counts
  /** How many tests it must have run: fewer, and some have got lost. */
  readonly least?: number
}

export function runSteps(groups: readonly (readonly Step[])[], notRun?: readonly string[]): Promise<0 | 1>
