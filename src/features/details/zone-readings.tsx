import type { Ref } from '#src/domain/ref.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { LinkList } from './link-list.tsx'
import { Part } from './part.tsx'
import styles from './details.module.css'

/**
 * The readings of a zone, on the card of its recommendation and of each reading, so that one can be put beside another.
 */
export function ZoneReadings({ of, under = false }: { readonly of: Ref; readonly under?: boolean }) {
  const words = useWords()
  const { index } = useSession()
  const { hidden } = useOutlook()
  const zones = index.lesson.zones.filter((zone) => [zone.recommendation, ...zone.readings].includes(of as never))
  return zones.map((zone) => {
    const readings = zone.readings.filter((reading) => !hidden.has(reading))
    return readings.length === 0 ? null : (
      <Part key={zone.recommendation} title={words.details.zone} under={under}>
        <p className={styles['aside']}>{words.details.zoneNote}</p>
        <LinkList refs={readings} />
      </Part>
    )
  })
}
