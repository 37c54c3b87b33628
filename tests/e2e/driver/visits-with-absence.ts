/** A file that is missing when somebody goes a way. */
export type Absence = { readonly way: string; readonly file: string }

type Wanted = ReadonlyMap<string, readonly string[]>

/**
 * As few visits to the page as let each way miss each of its files: a visit goes many ways one after the other, and
 * what an earlier one has brought, or what led to it, cannot be missing from a later one.
 */
export function planVisits(wanted: Wanted, before: Readonly<Partial<Record<string, string>>>) {
  const visits: Absence[][] = []
  const untried = new Map([...wanted].map(([way, files]) => [way, new Set(files)]))
  while ([...untried.values()].some(({ size }) => size > 0)) {
    const here = new Set<string>()
    const visit: Absence[] = []
    for (const [way, files] of untried) {
      const file = [...files].find((name) => !here.has(name))
      if (file === undefined) continue
      visit.push({ way, file })
      files.delete(file)
      for (const gone of [way, before[way] ?? '']) for (const name of wanted.get(gone) ?? []) here.add(name)
    }
    visits.push(visit)
  }
  return visits
}
