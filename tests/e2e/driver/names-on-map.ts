import type { Page } from '@playwright/test'

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** A name, or what lies over the drawing, in pixels of the window. */
type Boxed = { readonly text: string; readonly box: Box }
type Name = Boxed & {
  /** Set along a river or a line, where a box says little about which letters meet. */
  readonly isBent: boolean
}
type ReadMap = {
  readonly names: readonly Name[]
  /** Buttons, boxes and cards of the page that lie over the drawing. */
  readonly over: readonly Boxed[]
  readonly plate: Box
}

/**
 * The map of the library keeps to itself: nothing in the page leads to it. It is caught as it is made, when it writes a
 * field that nothing else has.
 */
export async function catchDetailedMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const field = '_zoomLevelsToOverscale'
    Object.defineProperty(Object.prototype, field, {
      configurable: true,
      set(this: object, value: unknown) {
        Object.defineProperty(this, field, { value, writable: true })
        if ('queryRenderedFeatures' in this) Object.assign(window, { detailedMap: this })
      },
    })
  })
}

/** Names of the map that lie under something of the page or over one another. */
export async function namesInTheWay(page: Page): Promise<readonly string[]> {
  const { names, over, plate } = await page.evaluate(readMap)
  if (names.length === 0) return ['there are no names']
  const seen = names.filter(({ box }) => meet(box, plate))
  return seen.flatMap(({ text, box, isBent }, at) => [
    ...over.filter((each) => meet(each.box, box)).map((each) => `${text} under ${each.text}`),
    ...seen
      .slice(at + 1)
      .filter((each) => !isBent && !each.isBent && meet(each.box, box))
      .map((each) => `${text} over ${each.text}`),
  ])
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
}

/** Runs in the page. */
function readMap(): ReadMap {
  /** A line is higher than its letters, at top and bottom, by this part of its height. */
  const LEADING = 0.15
  const drawing = document.querySelector('[data-shown="true"] > [data-painter]')
  const over = [...document.querySelectorAll('[data-box], [data-slot="card"] > *, [data-shown="true"] .map-seals > *')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => ({
      text: each.textContent.trim().slice(0, 20) || (each.getAttribute('aria-label') ?? ''),
      box: each.getBoundingClientRect().toJSON() as Box,
    }))
    .filter(({ box }) => box.right > box.left && box.bottom > box.top)
  const plate = (drawing?.getBoundingClientRect() ?? new DOMRect()).toJSON() as Box
  const names = drawing?.getAttribute('data-painter') === 'svg' ? inSvg(drawing) : inLibrary()
  return { names, over, plate }

  function inSvg(host: Element): readonly Name[] {
    return [...host.querySelectorAll<SVGTextElement>('svg text')]
      .filter((text) => text.checkVisibility({ opacityProperty: true }) && text.getAttribute('opacity') !== '0')
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        const leading = (bottom - top) * LEADING
        const isBent = text.querySelector('tspan') === null
        return { text: text.textContent, isBent, box: { left, right, top: top + leading, bottom: bottom - leading } }
      })
  }

  /** Where the library has placed its labels, which its documented calls do not tell. */
  function inLibrary(): readonly Name[] {
    type Corner = readonly [number, number]
    type Key = { readonly bucketInstanceId: number; readonly featureIndex: number }
    type Kept = {
      readonly bucketIndex: number
      readonly featureIndex: { readonly bucketLayerIDs: readonly string[][] }
    }
    type Library = {
      readonly getStyle: () => { readonly layers: readonly { readonly id: string; readonly layout?: object }[] }
      readonly queryRenderedFeatures: (
        box: readonly [Corner, Corner],
        options: { readonly layers: readonly string[] },
      ) => readonly { readonly properties: Readonly<Record<string, unknown>> }[]
      readonly style: {
        readonly placement: {
          readonly collisionIndex: {
            readonly grid: { readonly boxKeys: readonly Key[]; readonly bboxes: readonly number[] }
          }
          readonly retainedQueryData: Readonly<Record<number, Kept>>
        }
      }
    }
    const BEYOND_THE_EDGE = 100
    const PADDING = 2
    const map = (window as unknown as { readonly detailedMap: Library }).detailedMap
    const { collisionIndex, retainedQueryData } = map.style.placement
    const { boxKeys, bboxes } = collisionIndex.grid
    const withWords = map.getStyle().layers.filter(({ layout }) => layout !== undefined && 'text-field' in layout)
    const ids = new Set(withWords.map(({ id }) => id))
    // a symbol has a box for its words and then, if it has one, a box for its picture
    const isPicture = (at: number) => {
      const [key, last] = [boxKeys[at], boxKeys[at - 1]]
      return key?.bucketInstanceId === last?.bucketInstanceId && key?.featureIndex === last?.featureIndex
    }
    return boxKeys.flatMap(({ bucketInstanceId }, at): Name[] => {
      const kept = retainedQueryData[bucketInstanceId]
      const layer = kept?.featureIndex.bucketLayerIDs[kept.bucketIndex]?.[0]
      if (layer === undefined || !ids.has(layer) || isPicture(at)) return []
      const [left = 0, top = 0, right = 0, bottom = 0] = bboxes
        .slice(at * 4, at * 4 + 4)
        .map((value, side) => value - BEYOND_THE_EDGE + (side < 2 ? PADDING : -PADDING))
      const [found] = map.queryRenderedFeatures([[left, top] as const, [right, bottom] as const], { layers: [layer] })
      const text = `${String(found?.properties['label'] ?? found?.properties['name'])} (${layer})`
      const leading = (bottom - top) * LEADING
      const box = {
        left: left + plate.left,
        right: right + plate.left,
        top: top + plate.top + leading,
        bottom: bottom + plate.top - leading,
      }
      return [{ text, isBent: false, box }]
    })
  }
}
