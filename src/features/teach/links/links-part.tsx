import { useState } from 'react'
import type { Mode } from '#src/domain/mode.ts'
import { oneFilePath } from '#src/domain/site-pages.ts'
import { useSession, useWords } from '../../session.tsx'
import { CopyField } from './copy-field.tsx'
import { LinkForm } from './link-form.tsx'
import { LINK_MODES, audienceOf, embedSnippet, firstChoices, linkedBy } from './link-choices.ts'
import { QrCode } from './qr-code.tsx'
import styles from './links-part.module.css'

/** A link to give to a class: what it opens is chosen, and it is given as address, frame and picture. */
export function LinksPart({ modes }: { readonly modes: readonly Mode[] }) {
  const text = useWords().teach.links
  const { index, effects } = useSession()
  const { lesson } = index
  const open = LINK_MODES.filter((mode) => modes.includes(mode))
  const [choices, setChoices] = useState(() => firstChoices(lesson, open))
  const linked = linkedBy(choices, lesson)
  const address = effects.linkTo(linked)
  // a closed frame has no origin, and may load no script from anywhere: the one file needs none
  const framed = effects.source.isOneFile
    ? address
    : effects.linkTo(linked, oneFilePath(lesson.id, audienceOf(choices)))
  return (
    <div className={styles['links']}>
      <LinkForm modes={open} choices={choices} onChange={setChoices} />
      <div className={styles['made']}>
        <CopyField label={text.address} value={address} />
        <CopyField label={text.embed} value={embedSnippet(framed, lesson.title)} rows={4} note={text.embedNote} />
        <QrCode value={address} label={text.qr} note={text.qrNote} tooLong={text.qrTooLong} />
      </div>
    </div>
  )
}
