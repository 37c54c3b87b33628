import { createPutOff } from '../put-off.ts'
import { stripTypeOf } from './text-width.ts'

/** Frames in which page and map take their new room; that of the strip takes the longest to draw. */
const AFTER_THE_OTHERS = 5
/** Text whose width tells fonts apart. */
const SOME_WORDS = 'days and their events'

/**
 * Notifies when the strip's size or font differs from what it was drawn with. The comparison is needed because
 * observers also report the initial size, and a loaded font may be the one already used.
 */
export function watchRoom(host: HTMLElement, onChange: (hasNewLetters: boolean) => void): () => void {
  const probe = addTypeProbe(host)
  const roomNow = () => [host.clientWidth, host.clientHeight].join()
  const probeNow = () => [probe.offsetWidth, probe.offsetHeight].join()
  let [room, probed] = [roomNow(), probeNow()]
  const takeRoom = () => {
    const [now, nowProbed] = [roomNow(), probeNow()]
    if (now === room && nowProbed === probed) return
    const hasNewLetters = nowProbed !== probed
    room = now
    probed = nowProbed
    onChange(hasNewLetters)
  }
  const putOff = createPutOff(AFTER_THE_OTHERS, takeRoom)
  const observer = new ResizeObserver(putOff.ask)
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
    probed = probeNow()
    onChange(true)
  })
  return () => {
    isOver = true
    putOff.cancel()
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
