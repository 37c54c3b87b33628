import { useMemo } from 'react'
import { createOutlook } from '#src/lesson/outlook.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import type { Words } from '#src/i18n/words.ts'
import { type Session, useSession } from '../../session.tsx'
import { ScaleBar } from '../frame/scale-bar.tsx'
import { mapSceneFrom, STILL_PARTS } from '../scene/map-scene-from.ts'
import { signsOf } from '../scene/signs.ts'
import printed from './print-map.module.css'
import styles from './sheet-map.module.css'
import { useGround } from './use-ground.ts'
import { usePlate } from './use-plate.ts'

/** In CSS pixels, as wide as a page of A4 or Letter leaves. */
const PLATE = { width: 656, height: 680 } as const

/** A map to draw on: ground, towns and reference lines as of the document's day. It gives no answer away. */
export function SheetMap() {
  const { index, effects, words } = useSession()
  const scene = useMemo(() => emptyScene(index, effects, words), [index, effects, words])
  const { host, camera } = usePlate(scene, PLATE, useGround())
  return (
    <figure className={`${printed['figure'] ?? ''} ${styles['sheet'] ?? ''}`}>
      <div ref={host} role="img" aria-label={words.map.printed.sheet} className={printed['plate']} />
      <figcaption className={styles['caption']}>
        <span>{words.map.printed.sheetKey}</span>
        {camera !== null && <ScaleBar view={camera} />}
        <small>{words.map.source}</small>
      </figcaption>
    </figure>
  )
}

function emptyScene(index: LessonIndex, { source }: Session['effects'], words: Words): MapScene {
  const { lesson } = index
  const outlook = createOutlook(index, { asOf: lesson.documentDay, later: 'hide', knowledge: 'all' })
  const scene = mapSceneFrom(
    index,
    {
      selection: null,
      window: null,
      layers: ['places', 'lines', 'relief', 'rivers'],
      shapes: lesson.lines.filter(({ type }) => type === 'reference-line').map(({ id }) => id),
      camera: null,
      fit: { bounds: null, serial: 0 },
      playing: null,
    },
    {
      signs: signsOf(lesson, words),
      outlook,
      lit: new Set(),
      ...STILL_PARTS,
      base: baseUrls(source.groundAddressOf),
    },
    words,
  )
  return { ...scene, seals: [], fronts: { held: [], ghosts: [], outlined: [], overview: [] } }
}
