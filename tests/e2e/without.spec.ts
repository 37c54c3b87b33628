import type { LessonPage } from './driver/lesson-page.ts'
import { readPdf } from './driver/pdf.ts'
import { expect, test } from './driver/test.ts'

test('without scripts the whole cable reads, with its citation and a way to the list of events', async ({
  lesson,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/')
  const cable = page.getByRole('region', { name: 'Cable', exact: true })
  for (const phrase of [
    'Cable Nº 75511',
    'in the mountainous regions north of',
    'Fyn Si',
    'Copy Nº 3',
    'Translated by Gary Goldberg',
  ]) {
    await expect(cable).toContainText(phrase)
  }
  await page.getByRole('link', { name: /list of events/ }).click()
  await expect(
    page.getByRole('article').filter({ hasText: 'Truman and MacArthur meet at Wake Island' }).first(),
  ).toContainText('15 October 1950')
  await context.close()
  await lesson.open()
})

test('before any script has arrived the cable reads', async ({ lesson }) => {
  lesson.complaints.allow(/ERR_FAILED|failed:/)
  await lesson.page.route('**/*.js', (route) => route.abort())
  await lesson.page.goto('/')
  await expect(lesson.cable).toContainText('in the mountainous regions north of')
})

for (const [pane, chunk] of [
  ['Map', /(maplibre|svg)-map/],
  ['Timeline', /vis-timeline/],
] as const) {
  test(`with the ${pane} failing to load, cable and lists work and the pane says what is missing`, async ({
    lesson,
  }) => {
    lesson.complaints.allow(/failed:|Failed to load|Failed to fetch|ERR_FAILED/)
    await lesson.page.route(chunk, (route) => route.abort())
    await lesson.open()
    const region = pane === 'Map' ? lesson.map : lesson.timeline
    await expect(region.getByRole('alert')).toContainText('could not be')
    await lesson.seal(lesson.cable, 3).click()
    await expect(lesson.details).toContainText('Hold the mountains')
    await lesson.openTab('Events')
    await lesson
      .list('Events')
      .getByRole('option', { name: /Wake Island/ })
      .click()
    await expect(lesson.details).toContainText('Wake Island')
  })
}

test('with lesson.json missing, the page says so and the cable still reads', async ({ lesson }) => {
  lesson.complaints.allow(/404/)
  await lesson.page.route(/\/lesson-\w+\.json$/, (route) => route.fulfill({ status: 404, body: '' }))
  await lesson.page.goto('/')
  await expect(lesson.page.getByRole('alert')).toContainText('was not found')
  await expect(lesson.cable).toContainText('in the mountainous regions north of')
})

test.describe('the text that stands in the page before the app', () => {
  const text = (lesson: LessonPage) => lesson.page.getByText('in the mountainous regions north of').first()
  /** The page before the app has opened the lesson, which waits for it. */
  async function beforeTheApp(lesson: LessonPage, query: string) {
    let goOn = () => {}
    const held = new Promise<void>((go) => (goOn = go))
    await lesson.page.route(/lesson-\w+\.json/, async (route) => {
      await held
      await route.continue()
    })
    await lesson.page.goto(`./?${query}`, { waitUntil: 'domcontentloaded' })
    await expect(lesson.page.getByRole('heading', { level: 1 })).toBeVisible()
    return goOn
  }

  test('is not seen where the question comes first, on paper neither', async ({ lesson }) => {
    const goOn = await beforeTheApp(lesson, 'asof=1950-10-11')
    await expect(text(lesson)).toBeAttached()
    await expect(text(lesson)).toBeHidden()
    await lesson.page.emulateMedia({ media: 'print' })
    await expect(text(lesson)).toBeHidden()
    await lesson.page.emulateMedia({ media: 'screen' })
    goOn()
    await expect(lesson.askedFirst).toBeVisible()
    await expect(text(lesson)).not.toBeAttached()
  })

  test('is seen at once where a link leads to it', async ({ lesson }) => {
    const goOn = await beforeTheApp(lesson, 'select=recommendation:3')
    await expect(text(lesson)).toBeVisible()
    // who prints at once gets the whole of it, and so does who prints when the app has just begun
    const paper = async () => readPdf(await lesson.page.pdf({ format: 'A4' })).map((page) => page.text)
    const told = ['Top Secret', 'mountainous', 'aeronautics', 'approves']
    const before = (await paper()).join('')
    for (const words of told) expect(before).toContain(words)
    goOn()
    await expect(lesson.details.getByRole('heading').first()).toContainText('Hold the mountains')
    const after = (await paper()).join('')
    for (const words of told) expect(after).toContain(words)
  })

  test('is seen when the app cannot open the lesson', async ({ lesson }) => {
    lesson.complaints.allow(/404/)
    await lesson.page.route(/lesson-\w+\.json/, (route) => route.fulfill({ status: 404, body: '' }))
    await lesson.page.goto('./')
    await expect(text(lesson)).toBeVisible()
  })
})
