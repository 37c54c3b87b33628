import type { Camera } from '#src/domain/camera.ts'
import type { Insets } from '#src/domain/insets.ts'
import type { Session } from '#src/features/session.tsx'
import type { Inks } from '#src/widgets/map/inks.ts'
import { baseLayers } from '#src/widgets/map/layers/base.ts'
import { MARGIN_OF_BOUNDS } from '#src/widgets/map/camera.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { type Size, cameraFor, constrain, project } from '#src/widgets/map/mercator.ts'
import { svgElement } from '#src/widgets/map/svg/dom.ts'
import { createDrawing } from '#src/widgets/map/svg/drawing.ts'
import { firstMapScene } from './first-scenes.ts'

/** What every drawing needs: the ground, and the theme's colours. */
export type MapParts = { readonly far: GeoJSON.GeoJSON; readonly inks: Inks }

/** The buttons and notes at the lower edge of the map (map-controls, map-legend and map-view.module.css). */
function boxesOf({ width, height }: Size): readonly Insets[] {
  const bottom = height - 10
  const legend = { left: 10, right: 86, top: bottom - 28, bottom }
  const controls = { left: width - 200, right: width - 10, top: bottom - 28, bottom }
  const source = { left: 100, right: 649, top: bottom - 18, bottom }
  return width > 1100 ? [legend, controls, source] : [legend, controls]
}

type Drawn = {
  readonly svg: SVGSVGElement
  /** Where the lesson's bounds lie in it. Everything is placed relative to them, so that it fits any size of map. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

function draw(scene: MapScene, camera: Camera, size: Size, { far, inks }: MapParts): Drawn {
  const svg = svgElement('svg')
  const drawing = createDrawing(svg, inks, scene)
  drawing.fillAll(far)
  drawing.settle(scene, camera, size)
  const [west, south, east, north] = scene.bounds
  const [from, to] = [project([west, north], camera, size), project([east, south], camera, size)]
  return { svg, frame: { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y } }
}

function cameraOf(scene: MapScene, size: Size): Camera {
  const camera = cameraFor(scene.bounds, size, MARGIN_OF_BOUNDS)
  if (camera === null) throw new Error(`a map of ${size.width} × ${size.height} has no room`)
  return constrain(camera, size, scene.ground.reach)
}

/** The signs and names for a map of that size, as markup that also fits maps of similar sizes. */
export function drawSigns(session: Session, size: Size, parts: MapParts): string {
  const scene = firstMapScene(session, boxesOf(size))
  const { svg, frame } = draw(scene, cameraOf(scene, size), size, parts)
  for (const id of groundIds(parts.inks)) svg.querySelector(`[data-layer="${id}"]`)?.remove()
  const used = new Set([...svg.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1)))
  const share = (value: number) => `${Number((value * 100).toFixed(3))}%`
  const box = `${frame.x} ${frame.y} ${frame.width} ${frame.height}`
  const pieces = [...svg.children].map((piece) => {
    if (piece.tagName === 'defs') {
      for (const each of [...piece.children]) if (each.tagName === 'g' && !used.has(each.id)) each.remove()
      return piece.outerHTML
    }
    if (piece.tagName !== 'g' || piece.children.length === 0 || piece.getAttribute('display') === 'none') return ''
    // shapes on the ground scale with it
    if (!/scale\(1\)$/.test(piece.getAttribute('transform') ?? '')) return stretched(piece.outerHTML)
    return [...piece.children].map(placed).join('')
  })
  return pieces.join('')

  function stretched(markup: string): string {
    return `<svg viewBox="${box}" preserveAspectRatio="none" overflow="visible">${markup}</svg>`
  }
  /** Signs of a fixed size, positioned relative to the frame. */
  function placed(mark: Element): string {
    const [, x, y, rest] = /^translate\(([-\d.]+),([-\d.]+)\)(.*)$/.exec(mark.getAttribute('transform') ?? '') ?? []
    if (x === undefined || y === undefined) return stretched(mark.outerHTML)
    if (rest?.trim() === '' || rest === undefined) mark.removeAttribute('transform')
    else mark.setAttribute('transform', rest.trim())
    const [left, top] = [share((Number(x) - frame.x) / frame.width), share((Number(y) - frame.y) / frame.height)]
    return `<svg x="${left}" y="${top}" overflow="visible">${mark.outerHTML}</svg>`
  }
}

/** Ground drawn beyond the drawing on each side, because maps of other proportions show more of it. */
const BEYOND = { x: 420, y: 70 } as const

/** The ground below and above its hill shading, as two pictures. */
export function drawGround(session: Session, size: Size, parts: MapParts) {
  const scene = firstMapScene(session, [])
  const { svg, frame } = draw(scene, cameraOf(scene, size), size, parts)
  const ids = groundIds(parts.inks)
  const shadows = ids.indexOf('relief-shade')
  const layer = (id: string) => svg.querySelector(`[data-layer="${id}"]`)
  const image = layer('relief-shade')?.firstElementChild
  const [, x = 0, y = 0, scale = 1] = (
    /translate\(([-\d.]+),([-\d.]+)\) scale\(([-\d.]+)\)/.exec(
      layer('relief-shade')?.getAttribute('transform') ?? '',
    ) ?? []
  ).map(Number)
  const at = (name: string) => Number(image?.getAttribute(name))
  const whole = {
    x: -BEYOND.x,
    y: -BEYOND.y,
    width: size.width + 2 * BEYOND.x,
    height: size.height + 2 * BEYOND.y,
  }
  const picture = (some: readonly string[]) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${whole.x} ${whole.y} ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}">` +
    `${some.map((id) => compact(layer(id)?.outerHTML ?? '')).join('')}</svg>`
  return {
    whole,
    frame,
    under: picture(ids.slice(0, shadows)),
    over: picture(ids.slice(shadows + 1)),
    /** Where the hill shading lies. */
    shade: { x: at('x') * scale + x, y: at('y') * scale + y, width: at('width') * scale, height: at('height') * scale },
  }
}

function groundIds(inks: Inks): readonly string[] {
  return baseLayers(inks).map(({ id }) => id)
}

function compact(markup: string): string {
  return markup.replaceAll(/ data-(?:layer|id)="[^"]*"/g, '')
}
