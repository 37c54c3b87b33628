import { stripTypeOf } from './text-width.ts'

/** Text whose width tells fonts apart. */
const SOME_WORDS = 'days and their events'

/**
 * Notifies when the strip's size or font differs from what it was drawn with. The comparison is needed because
 * observers also report the initial size, and a loaded font may be the one already used.
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

/** Invisible text whose size changes with the font, whatever changes it. */
function addTypeProbe(host: HTMLElement): HTMLElement {
  const probe = document.createElement('span')
  probe.className = 'strip-probe'
  probe.textContent = SOME_WORDS
  host.append(probe)
  return probe
}
