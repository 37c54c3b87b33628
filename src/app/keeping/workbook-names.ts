import { stableId } from '#src/domain/stable-id.ts'

/**
 * The names under which the device stores a lesson's workbook: one per folder, because a host may serve several copies
 * of a lesson. Version 3 has its own name, so that a window with an older version of the page cannot overwrite it. What
 * is stored under older names, or names without a folder, is merged and moved.
 */
export function workbookNames(folder: string, lesson: string) {
  const first = `${lesson}:workbook`
  const own = `${folder}${first}-3`
  const ofFolder = (name: string) => [...new Set([`${folder}${name}`, name])]
  return {
    own,
    /** Used when a newer version has written under our own name. */
    beside: `${own}:beside`,
    older: [first, `${first}-3`, `${first}-3:beside`].filter((name) => name !== own && name !== `${own}:beside`),
    /** The prefixes of rescued texts' names. */
    rescued: ofFolder(`${first}:rescued-`),
    /** The same for equal texts, so that an unreadable text is copied once. */
    copyOf: (text: string) => `${folder}${first}:rescued-${stableId(text)}`,
    isOurs: (name: string) => ofFolder(first).some((beginning) => name.startsWith(beginning)),
  }
}
