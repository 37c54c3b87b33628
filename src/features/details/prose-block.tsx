import type { Prose } from '#src/domain/prose.ts'
import { formatDay } from '#src/i18n/format.ts'
import { words } from '#src/i18n/words.ts'
import { ProseText } from '../prose.tsx'
import styles from './details.module.css'

type Props = { readonly prose: Prose }

/** Prose in its two parts: what could be said then, and what was known only from a later day on. */
export function ProseBlock({ prose }: Props) {
  return (
    <div className={styles['prose']}>
      <ProseText tree={prose.then} from="details" />
      {prose.later.length > 0 && (
        <div className={styles['later']}>
          <h4 className={styles['label']}>{words.details.nowWeKnow}</h4>
          {prose.later.map((each, position) => (
            <div key={position}>
              <p className={styles['since']}>{words.details.fromDay(formatDay(each.from))}</p>
              <ProseText tree={each.text} from="details" />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

export function isEmptyProse(prose: Prose): boolean {
  return prose.then.children.length === 0 && prose.later.length === 0
}
