type Counts = { readonly passed: number; readonly failed: number; readonly total: number }
type Step = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Of a test runner: the file, from the project's root, in which it writes what it counted. */
  readonly report?: string
  readonly counts?: (report: never) => Counts
}

export function runSteps(groups: readonly (readonly Step[])[]): Promise<0 | 1>
