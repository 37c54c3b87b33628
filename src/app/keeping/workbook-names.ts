import { stableId } from '#src/domain/stable-id.ts'

/**
 * Under which names the device keeps a lesson's workbook: one for each folder of a host, which may serve several
 * copies of a lesson. Version 3 has a name of its own, so that a window with an older version of the page cannot write
 * over it; what stands under an older name, or under one without a folder, is taken in and moved.
 */
export function workbookNames(folder: string, lesson: string) {
  const first = `${lesson}:workbook`
  const own = `${folder}${first}-3`
  const ofFolder = (name: string) => [...new Set([`${folder}${name}`, name])]
  return {
    own,
    /** Beside what a newer version has written under our own name. */
    beside: `${own}:beside`,
    older: [first, `${first}-3`, `${first}-3:beside`].filter((name) => name !== own && name !== `${own}:beside`),
    /** How the names of rescued texts begin. */
    rescued: ofFolder(`${first}:rescued-`),
    /** The same unreadable text has one copy, however often it is found. */
    copyOf: (text: string) => `${folder}${first}:rescued-${stableId(text)}`,
    isOurs: (name: string) => ofFolder(first).some((beginning) => name.startsWith(beginning)),
  }
}
