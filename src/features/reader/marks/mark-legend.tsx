import type { MarkKind } from './mark-kind.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { shownTexts } from '../text/shown-texts.ts'
import { KEY_NOTE } from '../use-way-to-read.ts'
import editing from './editing.module.css'
import styles from './mark-legend.module.css'
import { MARK_KINDS, legendId, markOf } from './mark-kind.ts'
import marks from './marks.module.css'
import { SIGNS } from './signs.ts'
import { areChangesMarked, shownMark } from './shown-mark.ts'

/** The meaning of the marks in the text shown. */
export function MarkLegend() {
  const words = useWords()
  const strength = useAppState((state) => state.marks)
  const shown = useShownKinds()
  const texts = useAppState(shownTexts)
  const passages = useAppState(useSession().selectors.openPassages)
  const changed = areChangesMarked(strength, texts) && passages.some(({ changes }) => changes.length > 0)
  const Change = texts.includes('seed') ? 'del' : 'ins'
  return (
    <details className={styles['legend']}>
      <summary>{words.reader.legend.title}</summary>
      {shown.length === 0 && !changed ? (
        <p className={styles['key']}>{words.reader.legend.none}</p>
      ) : (
        <ul>
          {shown.map((kind) => (
            <li key={kind} id={legendId(kind)}>
              <Sample kind={kind} />
            </li>
          ))}
          {changed && (
            <li>
              <Change className={editing['change']}>{words.reader.legend.change}</Change>
            </li>
          )}
        </ul>
      )}
      <p id={KEY_NOTE} className={styles['key']} data-live>
        {words.reader.keyOfTexts}
      </p>
    </details>
  )
}

/** Each line or sign once, in the order of the kinds. */
function useShownKinds(): readonly MarkKind[] {
  const strength = useAppState((state) => state.marks)
  const passages = useAppState(useSession().selectors.openPassages)
  const hasMentions = useAppState((state) => shownTexts(state).some((version) => version !== 'seed'))
  const { hidden } = useOutlook()
  if (!hasMentions) return []
  const mentioned = passages.flatMap(({ mentions }) => mentions.filter(({ ref }) => !hidden.has(ref)))
  const used = new Set(
    mentioned.flatMap((mention) => {
      const shown = shownMark(markOf(mention), strength)
      return shown.as === 'words' ? [] : [shown.kind]
    }),
  )
  return MARK_KINDS.filter((kind) => used.has(kind))
}

function Sample({ kind }: { readonly kind: MarkKind }) {
  const words = useWords().reader
  const strength = useAppState((state) => state.marks)
  const shown = shownMark(kind, strength)
  const name = strength === 'guided' && kind === 'place' ? words.legend.onMap : words.legend[kind]
  if (shown.as !== 'sign') {
    return (
      <span className={marks['mark']} data-line-of={kind}>
        {name}
      </span>
    )
  }
  return (
    <>
      <span className={marks['signSample']} data-sign={SIGNS[shown.kind]} aria-hidden="true" /> {name}
    </>
  )
}
