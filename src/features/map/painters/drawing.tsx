import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { Painted } from './painted.tsx'
import type { usePainters } from './use-painters.ts'

type Props = { readonly painting: ReturnType<typeof usePainters>; readonly scene: MapScene }

/** The map, drawn by the active painter. The detailed one stays mounted while the other shows. */
export function Drawing({ painting, scene }: Props) {
  const { painters, events, shown, standsIn, detailed, keepsDetailed, failure, simpleAttempt } = painting
  return (
    <>
      {keepsDetailed && (
        <Painted
          key={detailed.attempt}
          create={painters.maplibre}
          events={events.maplibre}
          scene={scene}
          shown={shown === 'maplibre'}
        />
      )}
      {shown === 'svg' && (
        <Painted
          key={`svg ${String(simpleAttempt)}`}
          create={painters.svg}
          events={events.svg}
          scene={scene}
          shown={failure === null}
          standsIn={standsIn}
        />
      )}
    </>
  )
}
