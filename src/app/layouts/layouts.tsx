import type { ReactElement } from 'react'
import { MODES, type Mode } from '#src/domain/mode.ts'
import { LessonPane } from '../lazy-features.tsx'
import { PresentLayout } from './present.tsx'
import { Start } from '#src/features/study/start.tsx'
import { ReadLayout } from './read.tsx'
import { TeachLayout } from './teach.tsx'

/** A mode is a layout of the same panes over the same state. Only modes listed here can be opened. */
const LAYOUTS: { readonly read: () => ReactElement } & Readonly<Partial<Record<Mode, () => ReactElement>>> = {
  read: () => <ReadLayout start={<Start modes={OPEN_MODES} />} />,
  study: () => <ReadLayout lesson={<LessonPane />} />,
  present: () => <PresentLayout />,
  teach: () => <TeachLayout modes={OPEN_MODES} />,
}

export const OPEN_MODES: readonly Mode[] = MODES.filter((mode) => LAYOUTS[mode] !== undefined)

export function layoutOf(mode: Mode): ReactElement {
  return (LAYOUTS[mode] ?? LAYOUTS.read)()
}
