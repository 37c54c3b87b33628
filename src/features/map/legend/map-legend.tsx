import { GROUND_LAYERS, type LayerId, SIGN_LAYERS } from '#src/state/app-state.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { GroundGroups } from './legend-ground.tsx'
import { LegendGroup, LegendLine } from './legend-parts.tsx'
import { BasisSign, FrontSign, PlaceSign, SideSign, TimeSign } from './legend-signs.tsx'
import { TroopsGroup } from './legend-troops.tsx'
import styles from './map-legend.module.css'
import { PainterSwitch } from '../painters/painter-switch.tsx'
import { frontInk, sidesThatMove } from '../scene/sides-drawn.ts'

/** The signs of movements and fronts that appear on this day, for those whose knowledge counts. */
const SIGNS_OF = {
  show: { rest: ['running'], times: ['over', 'running', 'later'], fronts: ['held', 'gap', 'ghost', 'next'] },
  hide: { rest: ['begun'], times: ['over', 'begun'], fronts: ['held', 'gap', 'ghost'] },
} as const
const BASES = ['stated', 'documented', 'inferred', 'symbolic'] as const

type Props = {
  /** Why the map is drawn this way, if not by choice. */
  readonly styleNote?: string | null
}

/** What every sign means, in words, and then switches for the layers. Folded away until asked for. */
export function MapLegend({ styleNote = null }: Props) {
  const words = useWords()
  const { index, selectors } = useSession()
  // at rest only what is under way is drawn
  const isAtRest = useAppState((state) => selectors.shownSelection(state) === null && state.shapes === null)
  const { later, knowledge } = useHorizon()
  const legend = words.map.legend
  const { rest, times: all, fronts } = SIGNS_OF[later]
  const times = isAtRest ? rest : all
  const unsettled = later === 'show' && knowledge !== 'all'
  return (
    <details className={styles['legend']} data-box>
      <summary>{legend.title}</summary>
      <div className={styles['sheet']}>
        <LegendGroup title={legend.sides}>
          {sidesThatMove(index.lesson).map(({ id, title, ink, form }) => (
            <LegendLine key={id} sign={<SideSign ink={ink} form={form} />} main={title} note={legend.side[form]} />
          ))}
        </LegendGroup>
        <LegendGroup title={legend.front}>
          {fronts.map((form) => (
            <LegendLine
              key={form}
              sign={<FrontSign form={form} side={frontInk(index.lesson)} />}
              main={legend.fronts[form]}
            />
          ))}
          {unsettled && (
            <LegendLine sign={<FrontSign form="unsettled" side={frontInk(index.lesson)} />} main={legend.unsettled} />
          )}
        </LegendGroup>
        <LegendGroup title={legend.times}>
          {times.map((time) => (
            <LegendLine
              key={time}
              sign={<TimeSign time={time} />}
              main={time === 'later' ? legend.later[knowledge] : legend[time]}
            />
          ))}
          {unsettled && <LegendLine sign={<TimeSign time="unsettled" />} main={legend.unsettled} />}
        </LegendGroup>
        <LegendGroup title={legend.basis}>
          {BASES.map((basis) => (
            <LegendLine
              key={basis}
              sign={<BasisSign basis={basis} />}
              main={words.shared.basis[basis]}
              note={legend.basisForm[basis]}
            />
          ))}
        </LegendGroup>
        <LegendGroup title={legend.layer.places}>
          <LegendLine sign={<PlaceSign />} main={legend.place} />
        </LegendGroup>
        <TroopsGroup />
        <GroundGroups />
        <Switches title={legend.layers} layers={SIGN_LAYERS} />
        <Switches title={legend.ground} layers={GROUND_LAYERS} />
        <PainterSwitch />
        {styleNote !== null && <p>{styleNote}</p>}
        <p>{words.map.source}</p>
      </div>
    </details>
  )
}

function Switches({ title, layers }: { readonly title: string; readonly layers: readonly LayerId[] }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {layers.map((layer) => (
        <LayerSwitch key={layer} layer={layer} />
      ))}
    </fieldset>
  )
}

function LayerSwitch({ layer }: { readonly layer: LayerId }) {
  const words = useWords()
  const { actions } = useSession()
  const shown = useAppState((state) => state.layers === null || state.layers.includes(layer))
  return (
    <label>
      <input
        type="checkbox"
        checked={shown}
        onChange={() => {
          actions.toggleLayer(layer)
        }}
      />
      {words.map.legend.layer[layer]}
    </label>
  )
}
