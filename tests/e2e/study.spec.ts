import { stepsOf } from '#src/domain/teaching.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { selectWords } from './driver/select-words.ts'
import { answerStepByKeys } from './driver/study-by-keys.ts'
import { answerByTouch } from './driver/study-by-touch.ts'
import { expectToOpenElsewhere, savedFile } from './driver/work-file.ts'
import { expect, test } from './driver/test.ts'

const lessonData = realLesson()
const [tour] = lessonData.tours
const steps = tour!.steps
const WORDS = { passage: 'passage:rec-1', exact: 'without any sort of panic' }

for (const path of ['full', 'short'] as const) {
  test(`the ${path} lesson is taken by keyboard alone, and its file opens elsewhere with every answer`, async ({
    lesson,
    browser,
  }) => {
    test.setTimeout(240_000)
    const { page } = lesson
    const { keyboard } = page
    await lesson.visit()
    await lesson.keyTo(page.getByRole('button', { name: path === 'full' ? /^Take the lesson/ : /^Short lesson/ }))
    await keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: 'Lesson' })).toBeFocused()
    const walked = stepsOf(tour!, path)
    for (const [at, step] of walked.entries()) {
      await expect(page.getByRole('heading', { level: 2, name: step.title, exact: true })).toBeVisible()
      // the steps of the short lesson are among those of the full one: its first and its last are answered
      const isAnswered = path === 'full' || at === 0 || at === walked.length - 1
      if (isAnswered) await answerStepByKeys(page, WORDS)
      else await lesson.keyTo(page.getByRole('button', { name: 'Next', exact: true }))
      if (at < walked.length - 1) await keyboard.press('Enter')
    }
    const region = page.getByRole('region', { name: 'Lesson', exact: true })
    await expect(region.getByRole('button', { name: 'Lock in answer' })).toHaveCount(0)
    const text = await savedFile(page, async (button) => {
      await lesson.keyTo(button)
      await keyboard.press('Enter')
    })
    await expectToOpenElsewhere(lesson, browser, text)
  })
}

test('every step comes back by its address: copied, reloaded, and by Back and Forward', async ({ lesson }) => {
  const { page } = lesson
  await lesson.visit('mode=study')
  const heading = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true })
  for (const [at, step] of steps.entries()) {
    await expect(heading(step.title)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Back to this step’s view' })).toHaveCount(0)
    if (at % 4 === 1) {
      await page.reload()
      await expect(heading(step.title)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Back to this step’s view' })).toHaveCount(0)
      await page.goBack()
      await expect(heading(steps[at - 1]!.title)).toBeVisible()
      await page.goForward()
      await expect(heading(step.title)).toBeVisible()
    }
    if (at < steps.length - 1) await page.getByRole('button', { name: 'Next', exact: true }).click()
  }
})

test('a class link that keeps the answers back never asks for them', async ({ lesson }) => {
  const { page } = lesson
  const asked: string[] = []
  page.on('request', (request) => {
    if (/(?:answers|teachers-notes)[^/]*\.json/.test(request.url())) asked.push(request.url())
  })
  await lesson.visit('mode=study&answers=off')
  await page.getByRole('textbox', { name: 'Your answer' }).first().fill('Help.')
  await page.getByRole('button', { name: 'Lock in answer' }).first().click()
  await expect(page.getByText(/keeps the answers back/)).toBeVisible()
  expect(asked).toEqual([])
})

test('an exercise that no step sets is opened by its address, and by hand; Back and Forward go between', async ({
  lesson,
}) => {
  const { page } = lesson
  const [one, other] = lessonData.tasks.filter(({ id }) => !steps.some(({ tasks }) => tasks.includes(id)))
  const exercise = (title: string) => page.getByRole('group', { name: title, exact: true })
  await lesson.visit(`task=${one!.id.replace('task:', '')}`)
  await expect(exercise(one!.title)).toBeVisible()
  await page.getByText('More exercises').click()
  await page.getByRole('button', { name: 'Show them all the same' }).click()
  await page.getByRole('button', { name: other!.title, exact: true }).click()
  await expect(exercise(other!.title)).toBeVisible()
  await page.goBack()
  await expect(exercise(one!.title)).toBeVisible()
  await page.goForward()
  await page.reload()
  await expect(exercise(other!.title)).toBeVisible()
  await page.getByRole('button', { name: 'Back to this step’s view' }).click()
  await expect(page.getByRole('heading', { level: 2, name: steps[0]!.title, exact: true })).toBeVisible()
})

test('a newcomer locks in a first answer in three clicks, without scrolling', async ({ lesson }) => {
  const { page } = lesson
  await lesson.visit()
  const within = async (name: string | RegExp, role: 'button' | 'textbox') => {
    const target = page.getByRole(role, { name }).first()
    await expect(target).toBeInViewport({ ratio: 1 })
    return target
  }
  await (await within(/^Take the lesson/, 'button')).click()
  await (await within('Your answer', 'textbox')).click()
  await page.keyboard.type('It will promise help.')
  await (await within('Lock in answer', 'button')).click()
  await expect(page.getByRole('heading', { name: 'What the sources say' })).toBeVisible()
})

test('words of the text go to an answer as evidence, and the answer leads back to them', async ({ lesson }) => {
  const { page } = lesson
  await lesson.visit(`mode=study&step=${steps[4]!.id}`)
  await page.getByRole('textbox', { name: 'Your answer' }).first().fill('It closes the matter.')
  await page.getByRole('tab', { name: /^Cable/ }).click()
  const offered = page.getByRole('button', { name: 'Use as evidence' })
  await selectWords(lesson, 'unanimously', offered)
  await offered.click()
  const evidence = page.getByRole('list', { name: 'Your evidence' })
  await expect(evidence).toContainText('unanimously')
  await evidence.getByRole('button', { name: /^line/ }).click()
  await expect(page.getByRole('tab', { name: /^Cable/ })).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('unanimously')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true })

  test('the whole lesson is taken by touch, and its file opens elsewhere with every answer', async ({
    lesson,
    browser,
  }) => {
    const { page } = lesson
    await lesson.visit('', 'phone')
    await page.getByRole('button', { name: /^Take the lesson/ }).tap()
    const locked: string[] = []
    for (const [at, step] of steps.entries()) {
      await expect(page.getByRole('heading', { level: 2, name: step.title, exact: true })).toBeVisible()
      const name = await answerByTouch(page)
      if (name !== null) locked.push(name)
      const next = page.getByRole('button', { name: 'Next', exact: true })
      await expect(next).toBeInViewport({ ratio: 1 })
      if (at < steps.length - 1) await next.tap()
    }
    expect(await lesson.blemishes()).toEqual([])
    expect(locked.length).toBeGreaterThan(8)
    const text = await savedFile(page, (button) => button.tap())
    expect((JSON.parse(text) as { total: number }).total).toBeGreaterThanOrEqual(locked.length)
    await expectToOpenElsewhere(lesson, browser, text)
  })
})

test('of the steps that ask in different ways none has a fault that axe finds @axe', async ({ lesson }) => {
  await lesson.visit('mode=study')
  for (const at of [0, 4, 6, 9, 12, 13]) {
    const { id, title } = steps[at]!
    await lesson.goTo(`mode=study&step=${id}`)
    await expect(lesson.page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()
    expect(await lesson.axe('lesson'), title).toEqual([])
  }
})

test('a step leaves its room to map and strip, and brings the card of its thing when that is asked for', async ({
  lesson,
}) => {
  await lesson.page.goto('./?mode=study&tour=seven-recommendations&path=full&step=collapse')
  const more = lesson.page.getByRole('button', { name: 'More about: UN forces land at Inchon' })
  await expect(more).toBeVisible()
  await expect(lesson.page.getByRole('button', { name: 'Back to 12 Oct' })).toBeHidden()
  await expect(lesson.details).toBeHidden()
  await more.click()
  await expect(lesson.details).toBeVisible()
  await lesson.page.getByRole('region', { name: 'Lesson' }).getByRole('button', { name: 'Next' }).click()
  await expect(lesson.details).toBeHidden()
})
