import { JSDOM } from 'jsdom'
import { toDay } from '#src/domain/day.ts'
import { hiddenIds, lateDays, lesson as told, outlookOn } from '#tests/support/horizon-of-lesson.ts'
import { allWords } from './driver/all-words.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'

/** All that a link can ask for without opening the text: only `later=show`, or leading to a thing, does that. */
const LINKS = [
  'later=hide',
  'pane=outcomes',
  'pane=reference&asof=1950-11-20',
  'text=adapted&known=pyongyang',
  'text=seed',
  'from=1950-10-14&to=1950-11-02',
  'layout=only-timeline&asof=1950-12-05',
  'layout=only-map&at=127,39,7',
] as const

const EVE = toDay(1950, 10, 11)
/** Words enough to know a passage by. Shorter ones are head and signature, which stand on the card as well. */
const TELLING = 60

/** Titles, headlines and words that nobody may meet before the text. */
const SECRETS = [
  ...told.recommendations.flatMap(({ title, outcome }) => [title, outcome.headline]),
  ...told.events.filter(({ when }) => (when.from ?? 0) > EVE).map(({ headline }) => headline),
  ...told.passages
    .flatMap(({ reading, adapted }) => [reading, adapted])
    .filter((text) => text.length > TELLING)
    .map((text) => text.slice(0, TELLING)),
  told.question,
]

/** Whatever is in the page, its head and its names included, or can be read on paper. */
async function expectNothingTold({ page }: LessonPage, where: string): Promise<void> {
  const { documentElement: whole } = new JSDOM(await page.content()).window.document
  expect(lateDays(whole, EVE + 1), where).toEqual([])
  expect(hiddenIds(whole, outlookOn(EVE).hidden), where).toEqual([])
  const all = allWords(whole)
  expect(
    SECRETS.filter((secret) => all.includes(secret)),
    where,
  ).toEqual([])
}

test('while the text is covered, no link, pane, name, title or dialog tells any of it, or of what came after', async ({
  lesson,
  page,
}) => {
  await lesson.visit()
  await lesson.waitForPanes()
  await expect(lesson.askedFirst).toBeVisible()
  await expectNothingTold(lesson, 'at first')
  expect(await page.title()).not.toMatch(/advice|annul|cancel|give up/i)

  for (const tab of await page.getByRole('tab').all()) await tab.click({ force: true })
  await page.getByRole('button', { name: 'One day later' }).click({ force: true })
  for (const name of ['Settings', 'Keyboard shortcuts']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNothingTold(lesson, name)
    await page.keyboard.press('Escape')
  }
  await expect(page.getByRole('button', { name: /^Search/ })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('t')
  await expectNothingTold(lesson, 'with every control tried')

  for (const link of LINKS) {
    await lesson.goTo(link)
    await lesson.waitForRest()
    await expectNothingTold(lesson, link)
  }
})
