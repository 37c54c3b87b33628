import { HELD_BACK } from '#src/domain/lesson-files.ts'
import { squeeze, textsHeldBack } from '#tests/support/held-back.ts'
import { faultsOfPdf } from '#tools/handouts/faults-of-pdf.ts'
import { readPdf } from './driver/pdf.ts'
import { sheetsTooNarrow } from './driver/sheets-too-narrow.ts'
import { expect, test } from './driver/test.ts'

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

test('the pupils’ print has what is ticked, on its paper, and no answer, note or reveal', async ({ lesson }) => {
  const heldBack = await textsHeldBack()
  expect(heldBack.length).toBeGreaterThan(400)

  const { page } = lesson
  await page.goto('./?mode=teach')
  const boxes = page.getByRole('group', { name: 'Tick what you need' }).getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  for (const box of await boxes.all()) await box.check()
  // the map, and its scale, which is there once it is drawn
  await expect(page.getByRole('article', { name: /^Map to draw on/ }).getByRole('img')).toHaveCount(2)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  expect(faultsOfPdf(pdf, 'en-GB')).toEqual([])
  const pages = readPdf(pdf)
  const text = squeeze(pages.map((each) => each.text).join(' '))
  for (const title of ['Cable, with line numbers', 'Strip of days', 'Question sheet', 'Exit slip'])
    expect(text).toContain(squeeze(title))
  // nothing of the page around the sheets
  for (const stranger of ['Tick what you need', 'Class answers', 'Nothing is collected'])
    expect(text).not.toContain(squeeze(stranger))
  expect(heldBack.filter((each) => text.includes(each))).toEqual([])

  // another lesson has longer words
  const wider = await page.getByRole('article').evaluateAll(sheetsTooNarrow, LONG)
  expect(wider, 'nothing runs over the edge of its sheet').toEqual([])
})

test('the files with answers are asked for by this page alone, and by the pupils’ sheets never', async ({ lesson }) => {
  const asked: string[] = []
  lesson.page.on('request', (request) => asked.push(request.url()))
  await lesson.open('select=recommendation:3')
  await lesson.waitForMap()
  const heldBack = Object.values(HELD_BACK).map((name) => name.replace('.json', ''))
  expect(asked.filter((url) => url.endsWith('.json') && heldBack.some((name) => url.includes(name)))).toEqual([])
})
