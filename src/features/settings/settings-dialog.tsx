import { MOTION_CHOICES, TEXT_SCALES, THEMES } from '#src/domain/appearance.ts'
import { PAINTER_CHOICES } from '#src/state/app-state.ts'
import { ModalDialog } from '#src/ui/modal-dialog.tsx'
import { RadioChoice } from '#src/ui/radio-choice.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './settings-dialog.module.css'

type Props = { readonly open: boolean; readonly onClose: () => void }

/** Reading preferences. Every choice takes effect at once. */
export function SettingsDialog({ open, onClose }: Props) {
  const { settings } = useWords()
  return (
    <ModalDialog label={settings.title} open={open} onClose={onClose}>
      <div className={styles['settings']}>
        <h2>{settings.title}</h2>
        <Choices />
        <LetterKeys />
        <WhereKept />
        <button type="button" onClick={onClose}>
          {settings.close}
        </button>
      </div>
    </ModalDialog>
  )
}

function Choices() {
  const { settings, map } = useWords()
  const { applySettings } = useSession().actions
  const textScale = useAppState((state) => state.textScale)
  const theme = useAppState((state) => state.theme)
  const motion = useAppState((state) => state.motion)
  const painter = useAppState((state) => state.painter)
  return (
    <>
      <RadioChoice
        title={settings.textSize}
        options={TEXT_SCALES}
        nameOf={settings.percent}
        chosen={textScale}
        onChoose={(next) => {
          applySettings({ textScale: next })
        }}
      />
      <RadioChoice
        title={settings.colours}
        options={THEMES}
        nameOf={(each) => settings.themes[each]}
        chosen={theme}
        onChoose={(next) => {
          applySettings({ theme: next })
        }}
      />
      <RadioChoice
        title={settings.movement}
        options={MOTION_CHOICES}
        nameOf={(each) => settings.motions[each]}
        chosen={motion}
        onChoose={(next) => {
          applySettings({ motion: next })
        }}
      />
      <RadioChoice
        title={map.painter.title}
        options={PAINTER_CHOICES}
        nameOf={(each) => map.painter.choice[each]}
        chosen={painter}
        onChoose={(next) => {
          applySettings({ painter: next })
        }}
      />
    </>
  )
}

function LetterKeys() {
  const { settings } = useWords()
  const { applySettings } = useSession().actions
  const letterKeys = useAppState((state) => state.letterKeys)
  return (
    <div>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={letterKeys}
          aria-describedby={LETTER_NOTE}
          onChange={({ target }) => {
            applySettings({ letterKeys: target.checked })
          }}
        />
        {settings.letterKeys}
      </label>
      <p id={LETTER_NOTE} className={styles['note']}>
        {settings.letterKeysNote}
      </p>
    </div>
  )
}

const LETTER_NOTE = 'letter-keys-note'

function WhereKept() {
  const { kept, notKept } = useWords().settings
  const isKept = useAppState(({ keeping }) => keeping === 'kept' || keeping === 'beside')
  return <p className={styles['note']}>{isKept ? kept : notKept}</p>
}
