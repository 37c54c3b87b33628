import { type Day, toCalendarDate, toMilliseconds } from '#src/domain/day.ts'
import type { Session } from '#src/features/session.tsx'
import { layOutFlag } from '#src/widgets/timeline/as-of-flag.ts'
import { axisStep, axisText } from '#src/widgets/timeline/day-axis.ts'
import type { DayScale } from '#src/widgets/timeline/lane-signs.ts'
import { layOutMonthRow } from '#src/widgets/timeline/month-row.ts'
import { createStripPicture } from '#src/widgets/timeline/strip-picture.ts'
import { roomForDays } from '#src/widgets/timeline/strip-viewport.ts'
import type { TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { firstStripScene } from './first-scenes.ts'

/** Measures the width of a text on the strip, in pixels. */
export type Measure = DayScale['measure']

/** The strip's letters in pixels, and the page's, and a line of a lane. */
const TYPE = { size: 14, rem: 16 }
const LINE = 17
/** The width that the buttons in the corner cover, with their margin. */
const CORNER = 325

/** The strip of that size as markup, with days placed in percent of the width. */
export function drawStrip(session: Session, size: { width: number; height: number }, measure: Measure): string {
  const scene = firstStripScene(session, CORNER)
  const { from, to } = scene.view
  const { width, height } = roomForDays(size, TYPE)
  const days = to + 1 - from
  const perDay = width / days
  const scale: DayScale = { x: (day) => (day - from) * perDay, width, line: LINE, measure }
  const picture = createStripPicture(scene.frame)
  const room = height - scene.lanes.length
  picture.show(scene, scale, { reach: scene.view, perDay, room, typeKey: '' })
  const share = (day: number) => `${Number((((day - from) / days) * 100).toFixed(4))}%`
  const lines = element('div', 'strip-still-lines', {}, [
    element('div', 'strip-still-rules', { backgroundSize: `${share(from + 1)} 100%` }),
    ...everyDay(scene)
      .filter(isFirst)
      .map((day) => element('div', 'strip-still-month', { left: share(day) })),
    element('div', 'strip-still-document', { left: share(scene.documentDay + 0.5) }),
    element('div', 'strip-still-as-of', { left: share(scene.asOf + 1) }),
  ])
  const frame = {
    left: share(scene.frame.from),
    width: `${((scene.frame.to + 1 - scene.frame.from) / days) * 100}%`,
  }
  const lanes = scene.lanes.map(({ id, title }) => {
    const items = picture.elementOf(id)
    Object.assign(items.style, frame)
    items.className = 'strip-still-items'
    return element('div', 'strip-still-lane', { height: `${picture.layoutOf(id)?.height ?? 0}px` }, [
      element('div', 'strip-lane-name strip-still-name', {}, title),
      element('div', 'strip-still-days', {}, [items]),
    ])
  })
  return element('div', 'strip strip-still', {}, [axisOf(scene, scale, share), lines, ...lanes]).outerHTML
}

function axisOf(scene: TimelineScene, scale: DayScale, share: (day: number) => string): HTMLElement {
  const months = layOutMonthRow(scene, scale)
  const perDay = scale.x(1) - scale.x(0)
  const wide = { width: share(scene.view.from + axisStep(perDay).step) }
  const names = everyDay(scene)
    .filter((day) => day === scene.view.from || isFirst(day))
    .map((day) =>
      element('div', 'strip-still-month-name', { left: share(day) }, months.monthName(toMilliseconds(firstOf(day)))),
    )
  const { monthName } = months
  const textOf = (day: Day) =>
    axisText(day, { scale, marked: scene.documentDay, monthName, namesOf: scene.words.month })
  const numerals = everyDay(scene)
    .filter((day) => (day - scene.view.from) % axisStep(perDay).step === 0)
    .map((day) => {
      const numeral = element('div', 'strip-still-numeral', { left: share(day), ...wide })
      numeral.innerHTML = textOf(day)
      return numeral
    })
  const { shade } = layOutFlag(scene.asOf, scale, scene.words, textOf)
  const left = share(scene.documentDay + 0.5)
  const documentName = element('div', 'strip-still-document-name', { left }, scene.documentDayLabel)
  return element('div', 'strip-still-axis', {}, [
    ...names,
    ...numerals,
    // without room beside the buttons in the corner it would lie half under them
    ...(months.flag === null ? [] : [documentName]),
    element('div', 'strip-flag', { left: share(scene.asOf + 0.5), boxShadow: shade }, scene.words.shortDay(scene.asOf)),
  ])
}

function everyDay({ view }: TimelineScene): readonly Day[] {
  return Array.from({ length: view.to + 1 - view.from }, (_, at) => view.from + at)
}

const dateOf = (day: Day) => toCalendarDate(day).dayOfMonth
const isFirst = (day: Day) => dateOf(day) === 1
const firstOf = (day: Day) => day + 1 - dateOf(day)

function element(
  tag: 'div',
  className: string,
  style: Readonly<Record<string, string>> = {},
  content: string | readonly HTMLElement[] = [],
): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  Object.assign(made.style, style)
  if (typeof content === 'string') made.textContent = content
  else made.append(...content)
  return made
}
