import type { Camera } from '#src/domain/camera.ts'
import { BASE_FILES, SHADE } from '../base-data.ts'
import { type Inks, readInks } from '../inks.ts'
import type { MapScene, ReadGround } from '../map-scene.ts'
import { type Size, cameraFor, project } from '../mercator.ts'
import { svgElement } from './dom.ts'
import { createDrawing } from './drawing.ts'
import { BASELINE } from './point-signs.ts'
import { cssFont, BOLD } from '../fonts.ts'

/** The ground by source, in memory, because printing does not wait. */
export type Ground = ReadonlyMap<string, GeoJSON.GeoJSON>

const MARGIN = 10
const SEAL_RADIUS = 9.5

export async function readWholeGround(read: ReadGround): Promise<Ground> {
  const found = await Promise.all(
    BASE_FILES.map(async (source) => {
      const data = await read(source)
      return data === null ? [] : [[source, data] as const]
    }),
  )
  return new Map(found.flat())
}

/** Draws a scene once, for paper, without anything that moves or can be pressed. Returns its camera. */
export function drawPlate(host: HTMLElement, scene: MapScene, size: Size, ground: Ground): Camera {
  const padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
  const camera = scene.camera ?? cameraFor(scene.bounds, size, padding) ?? { center: [0, 0], zoom: 0 }
  const inks = readInks(host)
  const svg = svgElement('svg', { viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true' })
  const drawing = createDrawing(svg, inks, scene)
  // an image that still has to be fetched would arrive after printing
  svg.querySelector(`[data-layer="${SHADE.id}"]`)?.remove()
  for (const source of BASE_FILES) {
    const data = ground.get(source)
    if (data !== undefined) drawing.fill(source, data)
  }
  drawing.settle(scene, camera, size)
  svg.append(...sealsOf(scene, camera, size, inks))
  host.replaceChildren(svg)
  return camera
}

/** The seals as on the screen, where they are buttons. */
function sealsOf({ seals }: MapScene, camera: Camera, size: Size, inks: Inks): readonly SVGElement[] {
  return seals.flatMap(({ number, at, offset: [right, down] }) => {
    if (at === null) return []
    const { x, y } = project(at, camera, size)
    const group = svgElement('g', { 'data-seal': number, transform: `translate(${x + right},${y + down})` })
    const { family } = cssFont(BOLD)
    const numeral = svgElement('text', {
      y: BASELINE * 13,
      'text-anchor': 'middle',
      'font-family': family,
      'font-size': 13,
      'font-weight': 600,
      fill: inks.ink,
    })
    numeral.textContent = String(number)
    group.append(
      svgElement('circle', { r: SEAL_RADIUS + 1.5, fill: inks.paper }),
      svgElement('circle', { r: SEAL_RADIUS, fill: inks.paper, stroke: inks.ink, 'stroke-width': 1.8 }),
      numeral,
    )
    return [group]
  })
}
