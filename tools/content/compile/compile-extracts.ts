import type { Extract } from '#src/domain/extract.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileDay, compileSpan } from './days.ts'

export function compileExtracts(files: Authored['extracts'], report: Report): Extract[] {
  return files.map(({ file, value: { id, date, asOf, notesAsOf, foreseen: _foreseen, ...plain } }) => {
    const spot = spotIn(file)
    return {
      ...plain,
      id: `extract:${id}`,
      when: compileSpan(date, inside(spot, 'date'), report),
      asOf: compileDay(asOf, inside(spot, 'asOf'), report),
      notesAsOf: compileDay(notesAsOf, inside(spot, 'notesAsOf'), report),
    }
  })
}
