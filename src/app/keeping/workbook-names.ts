import { stableId } from '#src/domain/stable-id.ts'

/**
 * Under which names the device keeps a lesson's workbook. Version 3 has a name of its own, so that a window with an
 * older version of the page cannot write over it; what stands under an older name is taken in and moved.
 */
export function workbookNames(lesson: string) {
  const first = `${lesson}:workbook`
  const own = `${first}-3`
  const rescued = `${first}:rescued-`
  return {
    own,
    /** Beside what a newer version has written under our own name. */
    beside: `${own}:beside`,
    older: [first],
    rescued,
    /** The same unreadable text has one copy, however often it is found. */
    copyOf: (text: string) => `${rescued}${stableId(text)}`,
  }
}
