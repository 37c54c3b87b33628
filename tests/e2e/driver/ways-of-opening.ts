import { sentenceOfAbsence } from './absent-parts.ts'
import type { LessonPage } from './lesson-page.ts'
import { selectInText } from './select-in-text.ts'

/** Whatever brings code into the open page that was not there before. A new way of opening something belongs here. */
export const WAYS_OF_OPENING: Readonly<Record<string, (lesson: LessonPage) => Promise<void>>> = {
  'pressing Search': async ({ page }) => {
    await page.getByRole('button', { name: 'Search' }).click()
  },
  'pressing Settings': async ({ page }) => {
    await page.getByRole('button', { name: 'Settings' }).click()
  },
  'coming to a mark of the text': async ({ cable }) => {
    await cable.locator('[data-gloss]').first().hover()
  },
  'pressing the number of a line': async ({ cable }) => {
    await cable
      .getByRole('button', { name: /^Link and reference: Line 1$/ })
      .first()
      .click()
  },
  'choosing a place off the map': async (lesson) => {
    await lesson.goTo('select=place:moscow')
  },
  'choosing words of the text': async ({ cable }) => {
    await cable.evaluate(selectInText, 'two months')
  },
  'asking for a citation': async ({ cable }) => {
    await cable
      .getByRole('button', { name: /^Cite in/ })
      .first()
      .click()
  },
  'laying a report beside the document': async (lesson) => {
    await lesson.goTo('beside=extract:kim-asks-for-pilots&later=show')
  },
  // last, for these leave the document
  'going to Study': (lesson) => goToMode(lesson, 'Study'),
  'drawing spans of time': async (lesson) => {
    await lesson.goTo('mode=study&task=span-two-and-six-months')
  },
  'going to Present': (lesson) => goToMode(lesson, 'Present'),
  'going to Teach': (lesson) => goToMode(lesson, 'Teach'),
  'ticking a sheet with a map': async (lesson) => {
    await lesson.page.getByRole('checkbox', { name: /^Map to draw on/ }).check()
  },
}

/** The way that leads to where another begins. */
export const BEFORE: Readonly<Partial<Record<string, string>>> = {
  'drawing spans of time': 'going to Study',
  'ticking a sheet with a map': 'going to Teach',
}

/** The ways after which the document is one press away. */
export const LEAVING: ReadonlySet<string> = new Set([
  'drawing spans of time',
  'going to Study',
  'going to Present',
  'going to Teach',
  'ticking a sheet with a map',
])

/** Opens the page as far as it comes: without the first scripts there is the document and no list. */
export async function openPage({ page }: LessonPage): Promise<void> {
  await page.goto('./?select=place:wonsan')
  const lists = page.getByRole('tablist', { name: 'Cable and lists' })
  await lists.or(sentenceOfAbsence(page)).first().waitFor({ state: 'attached' })
}

export async function goToMode({ page }: LessonPage, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Modes' }).getByRole('link', { name }).click()
}
