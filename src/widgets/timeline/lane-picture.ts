import type { TimeWindow } from '#src/domain/span.ts'
import { type ItemDrawing, classesOf, drawItem, signatureOf } from './item-element.ts'

export type LanePicture = {
  readonly element: HTMLElement
  /** Draws what differs from what is drawn. */
  readonly show: (drawings: readonly ItemDrawing[]) => void
}

/**
 * All signs of a lane in one element that spans the frame. The library sees a lane as one item, because it measures
 * each item with a reflow of its own, and would do so again on every selection.
 */
export function createLanePicture(frame: TimeWindow): LanePicture {
  const element = document.createElement('div')
  const drawn = new Map<string, { readonly sign: HTMLElement; signature: string }>()
  const days = frame.to + 1 - frame.from
  const percent = (part: number) => `${(part / days) * 100}%`

  const draw = (drawing: ItemDrawing) => {
    const { id, from, to } = drawing.item
    const signature = signatureOf(drawing)
    const known = drawn.get(id)
    if (known?.signature === signature) return
    const sign = known?.sign ?? document.createElement('div')
    sign.className = classesOf(drawing)
    // in percent, so that zooming needs no redrawing
    sign.style.left = percent(from - frame.from)
    sign.style.width = percent(to + 1 - from)
    sign.replaceChildren(drawItem(drawing))
    if (known === undefined) {
      element.append(sign)
      drawn.set(id, { sign, signature })
    } else known.signature = signature
  }
  return {
    element,
    show: (drawings) => {
      const ids = new Set<string>(drawings.map(({ item }) => item.id))
      for (const [id, { sign }] of drawn) {
        if (ids.has(id)) continue
        sign.remove()
        drawn.delete(id)
      }
      for (const drawing of drawings) draw(drawing)
    },
  }
}
