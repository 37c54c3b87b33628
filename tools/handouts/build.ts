// npm run handouts: writes every handout as PDF into the built site, and names them in its page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Page, chromium } from 'playwright-core'
import { preview } from 'vite'
import { AUDIENCES } from '#src/domain/audience.ts'
import { HANDOUT_FILES_ID, type HandoutFile } from '#src/domain/handout-file.ts'
import { createWords } from '#src/i18n/words.ts'
import { findChromium } from '../run/find-browser.mjs'
import { faultsOfPdf } from './faults-of-pdf.ts'
import { finishRelease } from '../site/release.ts'

const SITE = 'dist'
const FOLDER = 'handouts'
const PAGE = path.join(SITE, 'index.html')
const { handouts: text, teach } = createWords('en')
const PAPERS = ['a4', 'letter'] as const

const executablePath = findChromium()
if (executablePath === null) fail('No Chromium or Chrome was found: CHROMIUM=/path/to/it names one.')
if (!existsSync(PAGE)) fail('There is no built site: run npm run build first.')

const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-3d-apis'],
})
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?mode=teach`)
  await page.getByRole('region', { name: teach.parts.handouts.title }).waitFor()
  const files: HandoutFile[] = []
  for (const audience of AUDIENCES) files.push(...(await printAll(page, audience)))
  nameInPage(files)
  await finishRelease(path.resolve(SITE))
  console.log(`${files.length} handouts in ${SITE}/${FOLDER}, each on A4 and on Letter`)
} finally {
  await browser.close()
  await server.close()
}

async function printAll(page: Page, audience: HandoutFile['audience']): Promise<readonly HandoutFile[]> {
  await page.getByRole('radio', { name: text.audiences[audience] }).check()
  const boxes = page.getByRole('group', { name: text.which }).getByRole('checkbox')
  await boxes.first().waitFor()
  const made: HandoutFile[] = []
  for (const box of await boxes.all()) {
    await box.check()
    // pictures of maps are drawn when their files have come
    for (const picture of await page.getByRole('article').getByRole('img').all())
      await picture.locator('svg, div').first().waitFor({ state: 'attached' })
    const title = await page.getByRole('article').getByRole('heading').first().innerText()
    const name = ((await box.getAttribute('value')) ?? '').replace(/^\w+:/, '')
    const files = { a4: '', letter: '' }
    for (const paper of PAPERS) {
      await page.getByRole('radio', { name: text.papers[paper] }).check()
      files[paper] = `${FOLDER}/${paper}/${name}.pdf`
      await writePdf(page, title, files[paper])
    }
    made.push({ title, audience, ...files })
    await box.uncheck()
  }
  return made
}

/** Tagged, with an outline of its headings, under its title, in the language of the page. */
async function writePdf(page: Page, title: string, file: string): Promise<void> {
  await page.evaluate((name) => {
    document.title = name
  }, title)
  const target = path.join(SITE, file)
  mkdirSync(path.dirname(target), { recursive: true })
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  const faults = faultsOfPdf(pdf, 'en-GB')
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(', ')}`)
  writeFileSync(target, pdf)
}

function nameInPage(files: readonly HandoutFile[]): void {
  // a title with `</script>` in it must not end the block
  const json = JSON.stringify(files).replaceAll('<', '\\u003c')
  const block = `<script type="application/json" id="${HANDOUT_FILES_ID}">${json}</script>`
  const page = readFileSync(PAGE, 'utf8').replace(new RegExp(`<script[^>]*id="${HANDOUT_FILES_ID}">[^<]*</script>`), '')
  writeFileSync(
    PAGE,
    page.replace('</body>', () => `${block}</body>`),
  )
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
