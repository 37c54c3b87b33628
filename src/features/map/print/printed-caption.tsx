import type { Camera } from '#src/domain/camera.ts'
import { LAYERS } from '#src/state/app-state.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { LegendLine } from '../legend/legend-parts.tsx'
import { BasisSign, FrontSign, PlaceSign, SideSign } from '../legend/legend-signs.tsx'
import styles from './print-map.module.css'
import { ScaleBar } from '../frame/scale-bar.tsx'
import { frontInk, sidesThatMove } from '../scene/sides-drawn.ts'

const FRONTS = ['held', 'gap', 'ghost'] as const
const BASES = ['documented', 'inferred', 'symbolic'] as const

type Props = { readonly scene: MapScene; readonly camera: Camera | null }

/** What the printed map must state: title, day, meaning of its signs, scale and sources. */
export function PrintedCaption({ scene, camera }: Props) {
  const words = useWords()
  const { index } = useSession()
  const { printed, legend, source } = words.map
  const placeless = scene.seals.filter(({ at }) => at === null).map(({ number }) => number)
  return (
    <figcaption>
      <div className={styles['head']}>
        <h2>{printed.title(index.lesson.title)}</h2>
        {camera !== null && <ScaleBar view={camera} />}
      </div>
      <State />
      {placeless.length > 0 && <p>{printed.placeless(placeless)}</p>}
      <h3>{printed.signs}</h3>
      <ul className={styles['signs']}>
        {FRONTS.map((form) => (
          <LegendLine
            key={form}
            sign={<FrontSign form={form} side={frontInk(index.lesson)} />}
            main={legend.fronts[form]}
          />
        ))}
        {sidesThatMove(index.lesson).map(({ id, title, ink, form }) => (
          <LegendLine key={id} sign={<SideSign ink={ink} form={form} />} main={title} note={legend.side[form]} />
        ))}
        {BASES.map((basis) => (
          <LegendLine key={basis} sign={<BasisSign basis={basis} />} main={words.shared.basis[basis]} />
        ))}
        <LegendLine sign={<PlaceSign />} main={legend.place} />
        <LegendLine sign={<span className="seal">1</span>} main={printed.seal} />
      </ul>
      <p>{source}</p>
    </figcaption>
  )
}

/** The day, the front, whose knowledge counts, the selection, and hidden layers. */
function State() {
  const words = useWords()
  const { selectors } = useSession()
  const { front, horizon, titleOf } = useOutlook()
  const selection = useAppState(selectors.shownSelection)
  const layers = useAppState((state) => state.layers)
  const { printed, legend } = words.map
  const off = layers === null ? [] : LAYERS.filter((layer) => !layers.includes(layer))
  const told = [
    printed.asOf(words.formats.day(horizon.asOf)),
    front === undefined
      ? words.map.noFront(words.formats.day(horizon.asOf))
      : printed.front(words.formats.day(front.day)),
    horizon.later === 'show' ? printed.later : printed.laterHidden,
    ...(horizon.knowledge === 'all' ? [] : [printed.knownThere]),
    ...(selection === null ? [] : [printed.selected(titleOf(selection))]),
    ...(off.length === 0 ? [] : [printed.layersOff(off.map((layer) => legend.layer[layer]))]),
  ]
  return <p>{printed.told(told)}</p>
}
