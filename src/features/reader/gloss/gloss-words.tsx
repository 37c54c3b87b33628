import { Fragment } from 'react'
import type { Entity } from '#src/domain/lesson.ts'
import { inBrief, namesInScripts } from '#src/lesson/in-brief.ts'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { ChangedWording } from '../changed-wording.tsx'
import type { Gloss } from './gloss.ts'
import styles from './gloss-box.module.css'
import { isOwnWords } from '../marks/mark-kind.ts'

/** The content of the gloss. `id` is for the part that describes the mark to screen readers. */
export function GlossWords({ id, gloss }: { readonly id: string; readonly gloss: Gloss }) {
  const text = useWords().reader.gloss
  const { index } = useSession()
  if (gloss.kind === 'mention') {
    const entity = index.find(gloss.ref)
    return entity === undefined ? null : <MentionWords id={id} gloss={gloss} entity={entity} />
  }
  return (
    <>
      <p className={styles['kind']}>{text.kinds[gloss.kind]}</p>
      <p id={id}>
        {gloss.kind === 'change' && <ChangedWording change={gloss.entry.change} />}
        {gloss.kind === 'query' && <span>{gloss.entry.text}</span>}
        {gloss.kind === 'gap' && <q>{gloss.phrase}</q>}
      </p>
    </>
  )
}

type Props = {
  readonly id: string
  readonly gloss: Extract<Gloss, { kind: 'mention' }>
  readonly entity: Entity
}

/** A name is followed by who or what it was; a claim or a date by what in the lesson to compare it with. */
function MentionWords({ id, gloss: { ref, mark, phrase }, entity }: Props) {
  const words = useWords()
  const text = words.reader.gloss
  const { index } = useSession()
  const { horizon, titleOf } = useOutlook()
  const brief = inBrief(entity, horizon, index.lesson.language)
  const names = namesInScripts(entity)
  const quoted = isOwnWords(mark)
  return (
    <>
      <p className={styles['kind']}>{words.reader.legend[mark]}</p>
      <div id={id}>
        <p className={styles['name']}>{quoted ? <q>{phrase}</q> : titleOf(ref)}</p>
        {names.length > 0 && (
          <p className={styles['scripts']}>
            {names.map((name) => (
              <Fragment key={name.text}>
                <span lang={name.lang}>{name.text}</span>{' '}
              </Fragment>
            ))}
          </p>
        )}
        {quoted && (
          <p className={styles['against']}>
            {'confidence' in entity && (
              <span>{words.shared.asSentence(words.formats.spanFrom(horizon, entity.when))} </span>
            )}
            {titleOf(ref)}
          </p>
        )}
        {brief !== '' && <p>{brief}</p>}
        {'confidence' in entity && (
          <p className={styles['sure']}>{text.sure(words.shared.confidenceInLine[entity.confidence.level])}</p>
        )}
      </div>
    </>
  )
}
