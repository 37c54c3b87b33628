import { toDay } from '#src/domain/day.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { litInLists } from './driver/selection-in-panes.ts'
import { expect, test } from './driver/test.ts'

const content = realLesson()
const NUMBERS = [1, 2, 3, 4, 5, 6, 7]
const [FIRST, LAST] = [1, 7]

async function expectInAllPanes(lesson: LessonPage, number: number) {
  await expect.poll(() => lesson.selectionInPanes()).toEqual(expected(number))
}

async function expectInAllPanesAndLists(lesson: LessonPage, number: number) {
  await expectInAllPanes(lesson, number)
  expect(await litInLists(lesson.page)).toEqual(expectedInLists(number))
}

test('each of the seven recommendations, chosen from the cable, the map or the row, stands in all panes', async ({
  lesson,
}) => {
  test.setTimeout(240_000)
  await lesson.open()
  await lesson.waitForPanes()
  for (const number of NUMBERS) {
    for (const way of ['cable', 'map', 'row'] as const) {
      await test.step(`${number}, from the ${way}`, async () => {
        await lesson.seal(lesson[way], number).click()
        // the lists follow what is chosen, however it was
        if (way === 'cable' || number === FIRST || number === LAST) await expectInAllPanesAndLists(lesson, number)
        else await expectInAllPanes(lesson, number)
        await lesson.page.keyboard.press('Escape')
      })
    }
  }
})

test('each of the seven recommendations, chosen by a link, stands in all panes', async ({ lesson }) => {
  for (const number of [FIRST, LAST]) {
    await lesson.open(`select=recommendation:${number}`)
    await lesson.waitForPanes()
    await expectInAllPanesAndLists(lesson, number)
  }
  for (const number of NUMBERS) {
    await lesson.goTo(`select=recommendation:${number}&later=show`)
    await expectInAllPanes(lesson, number)
  }
})

test('what is chosen from the detailed map stands in all panes', { tag: '@webgl' }, async ({ lesson }) => {
  await lesson.open()
  await lesson.waitForPanes()
  await lesson.seal(lesson.map, 2).click()
  await expectInAllPanes(lesson, 2)
  await lesson.page.keyboard.press('Escape')
  await lesson.seal(lesson.map, 5).click()
  await expectInAllPanesAndLists(lesson, 5)
})

/** By the lesson's file, without the app's lookups. */
function expected(number: number) {
  const { id, title } = content.recommendations[number - 1]!
  return {
    cable: [`Recommendation ${number}`],
    map: [`Recommendation ${number}`],
    row: [`Recommendation ${number}`],
    details: title,
    announced: `Selected: recommendation, ${number}, ${title}`,
    query: `?select=${id}&later=show`,
  }
}

/**
 * The events of the outcome and those that name the passage; the places that the recommendation names or implies, and
 * those that its passage mentions.
 */
function expectedInLists(number: number): readonly string[] {
  const { passage, outcome, namedPlaces, inferredPlaces } = content.recommendations[number - 1]!
  const about = content.events.filter(({ passages }) => passages.includes(passage)).map((event) => event.id)
  const mentioned = content.passages.find((each) => each.id === passage)!.mentions.map(({ ref }) => ref)
  const places = [...namedPlaces, ...inferredPlaces, ...mentioned.filter((ref) => ref.startsWith('place:'))]
  return [...new Set<string>([...outcome.events, ...about, ...places])].sort()
}

test('Escape clears the selection in every pane', async ({ lesson }) => {
  await lesson.open('select=recommendation:3')
  await expect(lesson.details).toBeVisible()
  await lesson.page.keyboard.press('Escape')
  await expect(lesson.details).toBeHidden()
  await expect(lesson.seal(lesson.cable, 3)).not.toHaveAttribute('aria-current', 'true')
  await expect(lesson.seal(lesson.row, 3)).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => lesson.query()).toBe('?later=show')
})

test('a window of days filters the list and its count, and a link restores it', async ({ lesson }) => {
  await lesson.open('from=1950-10-12&to=1950-10-14&pane=events')
  const [from, to] = [toDay(1950, 10, 12), toDay(1950, 10, 14)]
  const { events } = content
  const within = events.filter(({ when }) => (when.from ?? -Infinity) <= to && (when.to ?? Infinity) >= from)
  await expect(lesson.list('Events').getByRole('option')).toHaveCount(within.length)
  await expect(lesson.page.getByText(`${within.length} of ${events.length} events`).first()).toBeVisible()
})

test('the as-of day moves the front, which is dated, and is in the address', { tag: '@map' }, async ({ lesson }) => {
  await lesson.open()
  await lesson.waitForPanes()
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '12 October 1950')
  await expect(lesson.map.getByText(/12 October 1950/).first()).toBeVisible()
  await lesson.asOf.focus()
  for (let step = 0; step < 8; step++) await lesson.page.keyboard.press('ArrowRight')
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '20 October 1950')
  await expect(lesson.map.getByText(/19 October 1950/).first()).toBeVisible()
  await expect(lesson.page).toHaveURL(/asof=1950-10-20/)
})

test('a damaged link opens the lesson with one notice, which says all that was dropped', async ({ lesson }) => {
  await lesson.open('select=place:nowhere&asof=1950-13-40&from=x')
  const notices = lesson.page.getByRole('status', { name: 'Notices' })
  await expect(notices).toContainText('place:nowhere')
  await expect(notices).toContainText('1950-13-40')
  await expect(notices).toContainText('from=x')
  await notices.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices.getByRole('button')).toHaveCount(0)
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '12 October 1950')
})

test('a link that was mangled on its way hides what the clean one hides, without a word', async ({ lesson }) => {
  await lesson.visit('utm_source=letter&#38;asof=1950-10-14&amp;later=hide.')
  await lesson.page.getByRole('button', { name: /^Skip/ }).click()
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '14 October 1950')
  await lesson.asOf.press('ArrowRight')
  await expect(lesson.page).toHaveURL(/\?asof=1950-10-15$/)
  await expect(lesson.page.getByRole('status', { name: 'Notices' }).getByRole('button')).toHaveCount(0)
})
