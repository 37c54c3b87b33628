import { useMemo } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { useSession, useWords } from '../../session.tsx'
import { goToEntry } from '../go-to-entry.ts'
import type { Gloss } from './gloss.ts'
import styles from './gloss-box.module.css'
import { GLOSS_BOX, type Pointed } from './gloss-watch.ts'
import { GlossWords } from './gloss-words.tsx'

type Shown = {
  /** The id of the description of the mark. */
  readonly id: string
  readonly gloss: Gloss
  readonly pointed: Pointed
}
type Acts = {
  readonly onHold: () => void
  readonly onRelease: () => void
  readonly onClose: () => void
}

/** The box of the mark being pointed at, if any. */
export function GlossBox({ shown, ...acts }: Acts & { readonly shown: Shown | null }) {
  return shown === null ? null : <Box key={shown.id} {...shown} {...acts} />
}

/**
 * Beside its mark and never over it. It takes no focus: Enter on the mark does the same as the button in the box, so no
 * Tab stops are added.
 */
function Box({ id, gloss, pointed, onHold, onRelease, onClose }: Shown & Acts) {
  const words = useWords()
  const { actions } = useSession()
  const { element, by, x } = pointed
  const trigger = useMemo(() => ({ current: element }), [element])
  const text = words.reader.gloss
  const go = () => {
    onClose()
    if (gloss.kind === 'mention') {
      actions.select(gloss.ref, 'reader')
      return
    }
    const entry = element.ownerDocument.getElementById(gloss.list)
    if (entry !== null) goToEntry(entry)
  }
  return (
    <Popover
      isOpen
      isNonModal
      shouldSkipAnimation
      trigger="PreviewTrigger"
      triggerRef={trigger}
      getTargetRect={() => besideLine(element, x)}
      placement="bottom start"
      offset={6}
      aria-label={text.label}
      onOpenChange={onClose}
      className={styles['popover'] ?? ''}
    >
      <div id={GLOSS_BOX} className={styles['box']} onPointerEnter={onHold} onPointerLeave={onRelease}>
        <GlossWords id={id} gloss={gloss} />
        <p className={styles['foot']}>
          <button type="button" className="entity-link" tabIndex={-1} onClick={go}>
            {gloss.kind === 'mention' ? text.openCard : text.toList[gloss.kind]}
          </button>
          {by === 'focus' && <span className={styles['key']}>{text.key}</span>}
        </p>
      </div>
    </Popover>
  )
}

/** As high as the whole mark, so that none of its lines is covered, and as wide as the line that is pointed at. */
function besideLine(element: HTMLElement, x: number | null): DOMRect {
  const whole = element.getBoundingClientRect()
  const lines = [...element.getClientRects()].filter((line) => line.width > 0)
  const line = lines.find((each) => x !== null && x >= each.left && x <= each.right) ?? lines[0] ?? whole
  return new DOMRect(line.x, whole.y, line.width, whole.height)
}
