import { painted } from '#src/platform/paint.ts'

/**
 * Has the page painted as it came before the app's own scripts run, which takes a weak machine a third of a second.
 * check-browser.js tells what did not come.
 */
export async function begin(load: () => Promise<() => Promise<void>>): Promise<void> {
  const { dataset } = document.documentElement
  // it has already said so, and the document can be read
  if ('tooOld' in dataset) return
  dataset['started'] = ''
  await painted()
  try {
    const start = await load()
    await start()
  } catch (error) {
    console.error(error)
    delete dataset['started']
    window.dispatchEvent(new Event('not-started'))
  }
}
