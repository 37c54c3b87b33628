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

/** As few groups of these files as let no part want two of one group: what is said of each is then said of it alone. */
export function groupIndependent(files: readonly string[], parts: Wanted): readonly (readonly string[])[] {
  const groups: string[][] = []
  const wanting = (file: string) => [...parts].filter(([, wanted]) => wanted.includes(file)).map(([part]) => part)
  // those that most parts want find the fewest others to go with
  const inOrder = files.toSorted((a, b) => wanting(b).length - wanting(a).length)
  for (const file of inOrder) {
    const group = groups.find((others) => !others.flatMap(wanting).some((part) => wanting(file).includes(part)))
    if (group === undefined) groups.push([file])
    else group.push(file)
  }
  return groups
}
