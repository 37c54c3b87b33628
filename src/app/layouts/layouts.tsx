import type { ReactElement } from 'react'
import type { Audience } from '#src/domain/audience.ts'
import { MODES, type Mode } from '#src/domain/mode.ts'
import { LessonPane } from '../lazy-features.tsx'
import { PresentLayout } from './present.tsx'
import { Start } from '#src/features/study/start.tsx'
import { ReadLayout } from './read.tsx'
import { TeachLayout } from './teach.tsx'

type Layout = (modes: readonly Mode[]) => ReactElement

/** A mode is a layout of the same panes over the same state. Only modes listed here can be opened. */
const LAYOUTS: { readonly read: Layout } & Readonly<Partial<Record<Mode, Layout>>> = {
  read: (modes) => <ReadLayout start={<Start modes={modes} />} />,
  study: () => <ReadLayout lesson={<LessonPane />} />,
  present: () => <PresentLayout />,
  teach: (modes) => <TeachLayout modes={modes} />,
}

/** Left out of files for pupils. */
const FOR_TEACHERS: readonly Mode[] = ['present', 'teach']

export function openModes(audience: Audience): readonly Mode[] {
  const open = MODES.filter((mode) => LAYOUTS[mode] !== undefined)
  return audience === 'pupils' ? open.filter((mode) => !FOR_TEACHERS.includes(mode)) : open
}

export function layoutOf(mode: Mode, audience: Audience): ReactElement {
  return (LAYOUTS[mode] ?? LAYOUTS.read)(openModes(audience))
}
