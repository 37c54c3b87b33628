import { styleVars } from '#src/ui/style-vars.ts'
import { useAppState, useSession } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'
import styles from './stage.module.css'

const PERCENT = 100

/** The spotlight where it points at the stage; one that points at the ground belongs to the map. */
export function Spot() {
  const spotlight = useAppState((state) => state.onStage.spotlight)
  if (spotlight?.on !== 'stage') return null
  const [x, y] = spotlight.at
  return <Light x={`${String(x * PERCENT)}%`} y={`${String(y * PERCENT)}%`} />
}

type LightProps = { readonly x: string; readonly y: string }

/** Everything but a circle is dimmed. */
export function Light({ x, y }: LightProps) {
  const { actions } = useSession()
  useShortcut('leave', () => {
    actions.putOnStage({ spotlight: null })
  })
  return <div className={styles['spot']} style={styleVars({ '--x': x, '--y': y })} aria-hidden="true" data-spotlight />
}
