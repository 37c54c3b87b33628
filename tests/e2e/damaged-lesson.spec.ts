import { realLesson } from '#tests/support/real-lesson.ts'
import { expect, test } from './driver/test.ts'

const whole = JSON.stringify(realLesson())
/** The lesson with one of its parts changed. */
const changed = (change: (lesson: Record<string, never[]>) => object) =>
  JSON.stringify({ ...realLesson(), ...change(JSON.parse(whole) as Record<string, never[]>) })
const first = (list: readonly object[] | undefined, more: object) =>
  list?.map((each, nth) => (nth === 0 ? { ...each, ...more } : each))
const NESTED = 20_000

const DAMAGE: Readonly<Record<string, string | Buffer>> = {
  'is empty': '',
  'was cut short': whole.slice(0, whole.length / 2),
  'lost its last sign': whole.slice(0, -1),
  'is another page': '<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>',
  'is a picture': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]),
  'is null': 'null',
  'is a list': '[]',
  'holds nothing that a lesson has': '{"id":"x"}',
  'is nested without end': '['.repeat(NESTED) + ']'.repeat(NESTED),
  'is of a later format': changed(() => ({ formatVersion: 9999 })),
  'is of no format': changed(() => ({ formatVersion: 'two' })),
  'has a citation of nothing': changed(({ events }) => ({ events: first(events, { citations: [null] }) })),
  'has an id that is a number': changed((lesson) => ({
    recommendations: first(lesson['recommendations'], { id: 7 }),
  })),
  'has places that are no list': changed(() => ({ places: { a: 1 } })),
  'has no fronts': changed(() => ({ fronts: null })),
  'has a passage without its text': changed(({ passages }) => ({ passages: first(passages, { reading: null }) })),
}

test('where the lesson is damaged in any way, the page says so in words, and the cable still reads', async ({
  lesson,
}) => {
  const { page } = lesson
  let sent: string | Buffer = ''
  await page.route(/\/lesson-\w+\.json$/, (route) => route.fulfill({ body: sent, contentType: 'application/json' }))
  for (const [damage, body] of Object.entries(DAMAGE)) {
    await test.step(`the lesson ${damage}`, async () => {
      sent = body
      await page.goto('./?select=recommendation:3')
      await expect(page.getByRole('alert').getByRole('heading'), damage).toBeVisible()
      await expect(page.getByRole('alert'), damage).not.toContainText(/undefined|\bat \w+ \(|TypeError|\[object/)
      await expect(lesson.cable, damage).toContainText('in the mountainous regions north of')
    })
  }
})

test('when the whole lesson has come after all, the button of the sentence opens it', async ({ lesson }) => {
  const { page } = lesson
  await page.route(/\/lesson-\w+\.json$/, (route) => route.fulfill({ body: whole.slice(0, 1000) }))
  await page.goto('./?select=recommendation:3')
  await page.getByRole('alert').getByRole('button').waitFor()
  await page.unroute(/\/lesson-\w+\.json$/)
  await page.getByRole('alert').getByRole('button').click()
  await expect(lesson.details.getByRole('heading').first()).toContainText('Hold the mountains')
})
