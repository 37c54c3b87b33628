import { stripTypeOf } from './text-width.ts'

/** Words by whose width letters are known from others. */
const SOME_WORDS = 'days and their events'

/**
 * Tells when the strip has another room or other letters than it was drawn with: an observer also calls for the size
 * that it finds, and letters that have come may be those that were there.
 */
export function watchRoom(host: HTMLElement, onChange: (hasNewLetters: boolean) => void): () => void {
  const probe = addTypeProbe(host)
  const roomNow = () => [host.clientWidth, host.clientHeight, probe.offsetWidth, probe.offsetHeight].join()
  let room = roomNow()
  const observer = new ResizeObserver(() => {
    const now = roomNow()
    if (now === room) return
    room = now
    onChange(false)
  })
  observer.observe(host)
  observer.observe(probe)
  // headlines are measured, and the letters may arrive later than the strip
  const lettersNow = () => {
    const { key, measure } = stripTypeOf(host)
    return [key, measure(SOME_WORDS, 'label'), measure(SOME_WORDS, 'axis')].join()
  }
  const letters = lettersNow()
  let isOver = false
  const { fonts } = host.ownerDocument as { readonly fonts?: FontFaceSet }
  void fonts?.ready.then(() => {
    if (isOver || lettersNow() === letters) return
    room = roomNow()
    onChange(true)
  })
  return () => {
    isOver = true
    observer.disconnect()
  }
}

/** Some text that nobody sees: its size changes with the letters, whoever changes them. */
function addTypeProbe(host: HTMLElement): HTMLElement {
  const probe = document.createElement('span')
  probe.className = 'strip-probe'
  probe.textContent = SOME_WORDS
  host.append(probe)
  return probe
}
