import { ECHELONS, type TroopSign } from '#src/domain/troops.ts'
import { covers } from '#src/domain/span.ts'
import { EntityLink } from '../../entity-link.tsx'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { LegendGroup, LegendLine } from './legend-parts.tsx'
import styles from './map-legend.module.css'

/** The sizes of unit that the lesson knows, and the units that the map shows on the day. */
export function TroopsGroup() {
  const words = useWords()
  const { index } = useSession()
  const { hidden, horizon } = useOutlook()
  const { legend } = words.map
  const { units } = index.lesson
  const signs = ECHELONS.flatMap((echelon) => {
    const unit = units.find(({ type }) => type === echelon)
    return unit === undefined ? [] : [{ echelon, sign: unit.sign }]
  })
  if (signs.length === 0) return null
  const shown = units.filter(({ id, when }) => covers(when, horizon.asOf) && !hidden.has(id))
  return (
    <>
      <LegendGroup title={legend.troops}>
        {signs.map(({ echelon, sign }) => (
          <LegendLine key={echelon} sign={<TroopSignPicture sign={sign} />} main={words.shared.typeOf(echelon)} />
        ))}
      </LegendGroup>
      <p className={styles['note']}>{legend.troopsNote}</p>
      <h4>{legend.troopsOf(words.formats.day(horizon.asOf))}</h4>
      {shown.length === 0 ? (
        <p className={styles['note']}>{legend.noTroops}</p>
      ) : (
        <ul className={styles['links']}>
          {shown.map(({ id }) => (
            <li key={id}>
              <EntityLink to={id} from="map" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function TroopSignPicture({ sign: { width, height, frame, marks } }: { readonly sign: TroopSign }) {
  return (
    <svg className={styles['troops']} viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
      <path d={`${frame} ${marks.join(' ')}`} fill="none" stroke="var(--ink)" strokeWidth="1.4" />
    </svg>
  )
}
