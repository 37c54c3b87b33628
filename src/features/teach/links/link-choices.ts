import type { Audience } from '#src/domain/audience.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { AnswerChoice, Mode, TextVersion } from '#src/domain/mode.ts'
import { type TourPath, type TourPosition, stepsOf } from '#src/domain/teaching.ts'
import type { PainterChoice } from '#src/state/app-state.ts'
import type { LinkPatch } from '#src/state/link/link-start.ts'

/** The ways of using the lesson that a class can be sent to. */
export const LINK_MODES = ['study', 'read', 'present'] as const satisfies readonly Mode[]

export type LinkMode = (typeof LINK_MODES)[number]

/** What a teacher chooses of a link for a class. */
export type LinkChoices = {
  readonly mode: LinkMode
  readonly tour: string
  readonly path: TourPath
  /** Empty for the first step of the path. */
  readonly step: string
  /** An exercise that study opens by itself; empty for none. */
  readonly task: string
  readonly text: TextVersion
  readonly answers: AnswerChoice
  readonly painter: PainterChoice
}

export function firstChoices({ tours }: Lesson, [mode = 'read']: readonly LinkMode[]): LinkChoices {
  const tour = tours[0]?.id ?? ''
  return { mode, tour, path: 'full', step: '', task: '', text: 'reading', answers: 'on', painter: 'auto' }
}

/** What the link restores. Reading on one's own is no tour; without a choice the map is drawn as the device is set. */
export function linkedBy(choices: LinkChoices, lesson: Lesson): LinkPatch {
  const { mode, text, answers, painter } = choices
  const tour = mode === 'read' ? null : positionIn(choices, lesson)
  const task = mode === 'study' ? (lesson.tasks.find(({ id }) => id === choices.task)?.id ?? null) : null
  return { mode, text, answers, tour, task, ...(painter === 'auto' ? {} : { painter }) }
}

/**
 * Whose one file a frame shows: where answers are never shown, it need not hold them; only teachers' can be presented.
 */
export function audienceOf({ mode, answers }: LinkChoices): Audience {
  return answers === 'off' && mode !== 'present' ? 'pupils' : 'teacher'
}

function positionIn({ tour: id, path, step }: LinkChoices, { tours }: Lesson): TourPosition | null {
  const tour = tours.find((each) => each.id === id)
  const steps = tour === undefined ? [] : stepsOf(tour, path)
  const chosen = steps.find((each) => each.id === step) ?? steps[0]
  return chosen === undefined ? null : { id, path, step: chosen.id }
}

/** A frame for another page, such as one of a learning platform. */
export function embedSnippet(address: string, title: string): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="720" allow="fullscreen; clipboard-write" loading="lazy"></iframe>`
}
