import { QrCode } from '#src/ui/qr-code.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'
import styles from './join-link.module.css'

/** A link to this step for the audience's devices: as a QR code and in letters. */
export function JoinLink() {
  const words = useWords().present
  const { effects, actions } = useSession()
  const tour = useAppState((state) => state.tour)
  useShortcut('leave', () => {
    actions.putOnStage({ join: false })
  })
  if (tour === null) return null
  const address = effects.linkTo({ mode: 'study', tour })
  return (
    <div className={styles['join']}>
      <p className={styles['how']}>{words.joinHere}</p>
      <QrCode value={address} label={words.joinCode} className={styles['code']} />
      <p className={styles['address']}>{address}</p>
    </div>
  )
}
