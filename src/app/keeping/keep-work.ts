import { isEmpty } from '#src/domain/workbook/workbook.ts'
import { confirmUnload, onPageHide, onPageShow } from '#src/platform/page-life.ts'
import { keepDrafts } from './keep-drafts.ts'
import { keepWorkbook } from './keep-workbook.ts'

/** Keeps what the reader has written on the device, and asks before leaving would lose any of it. */
export function keepWork(parts: Parameters<typeof keepWorkbook>[0]): void {
  const { store, actions, index, storage, folder } = parts
  const workbook = keepWorkbook(parts)
  const drafts = keepDrafts({ store, actions, storage, folder, lesson: index.lesson.id })
  for (const keeper of [workbook, drafts]) {
    onPageHide(keeper.flush)
    onPageShow(keeper.refresh)
  }
  confirmUnload(() => {
    const { keeping, workbook } = store.getState()
    if (drafts.wouldLose()) return true
    return (keeping === 'full' || keeping === 'blocked') && !isEmpty(workbook)
  })
}
