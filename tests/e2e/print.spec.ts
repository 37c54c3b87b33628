import { readPdf } from './driver/pdf.ts'
import { expect, test } from './driver/test.ts'

test('while the text is covered, paper has the card and the question alone', async ({ lesson }) => {
  await lesson.visit()
  await expect(lesson.askedFirst).toBeVisible()
  const pages = readPdf(await lesson.page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const text = pages.map((page) => page.text).join('')
  expect(pages).toHaveLength(1)
  expect(text).toContain('Signed "Fyn Si"')
  expect(text).toContain('What will it say?')
  for (const told of ['evacuation', 'Events by day', 'How to cite', 'give up Pyongyang', 'not ready to act'])
    expect(text).not.toContain(told)
})

/** In another tab: paper has the document all the same. */
test('the document is printed with its lines, its notes and nothing cut', async ({ lesson }) => {
  await lesson.open('pane=events')
  const print = async () => readPdf(await lesson.page.pdf({ format: 'A4', preferCSSPageSize: true }))
  // the notes come in a chunk of their own, right after the first paint
  await expect.poll(async () => (await print()).map((page) => page.text).join('')).toContain('Notes on the text')
  const pages = await print()

  expect(pages.length).toBeGreaterThanOrEqual(6)
  expect(pages[0]?.text).toContain('Why did Moscow and Beijing')
  expect(pages[0]?.text).toContain('Signed "Fyn Si"')
  const text = pages.map((page) => page.text).join('')
  const parts = [
    'Top Secret',
    'Notes on the text',
    'We corrected 14 scanning errors.',
    'How to cite it',
    'Events by day',
  ]
  const places = parts.map((part) => text.indexOf(part))
  expect(places, parts.join()).toEqual(places.toSorted((a, b) => a - b).filter((place) => place > 0))

  const runs = pages.flatMap((page) => page.runs.map((run) => run.text.trim()))
  for (let note = 1; note <= 50; note++) expect(runs).toContain(`${note}.`)
  // a number in the margin for each line of the edition
  for (let line = 1; line <= 49; line++) expect(runs).toContain(String(line))

  // no line of the text is left behind on the page of the card
  expect(pages[0]?.runs.map((run) => run.text.trim())).not.toContain('1')

  // words set beyond the frame of their page would be cut
  for (const [number, { height, runs: set }] of pages.entries()) {
    const cut = set.filter(({ top, bottom }) => top < 0 || bottom > height)
    expect(cut, `page ${number + 1}`).toEqual([])
  }
})

test('paper has the map of the present state, whatever draws it on the screen, with what its signs mean', async ({
  lesson,
}) => {
  await lesson.open('asof=1950-10-19&later=hide')
  // once the page is at rest it has all that printing needs
  await expect(async () => {
    const pages = readPdf(await lesson.page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const page = pages.find(({ text }) => text.includes('What the signs mean'))
    for (const words of [
      'As known on 19 October 1950.',
      '100 km',
      'no fighting contact',
      'Base map: GSHHG',
      'Wonsan',
    ]) {
      expect(page?.text).toContain(words)
    }
    expect(page?.text).not.toContain('26 Oct')
    // a page of Letter is lower, and the legend stands whole on it all the same
    const letter = readPdf(await lesson.page.pdf({ format: 'Letter', preferCSSPageSize: true }))
    expect(letter.find(({ text }) => text.includes('What the signs mean'))?.text).toContain('Base map: GSHHG')
  }).toPass({ timeout: 45_000 })
})
