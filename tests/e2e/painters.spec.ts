import { realIndex } from '#tests/support/real-lesson.ts'
import { loseGraphics, restoreGraphics } from './driver/graphics.ts'
import { type Route, expect, test } from './driver/test.ts'

const { lesson: content, find } = realIndex()
const [west, south, east, north] = content.mapBounds
/** What the recommendations name, and the main places that are inferred for them, as far as they lie on the map. */
const REQUIRED = new Set(
  content.recommendations
    .flatMap((each) => [...each.namedPlaces, ...each.inferredPlaces].flatMap((id) => find(id) ?? []))
    .filter(({ labelTier }) => labelTier === 1)
    .filter(({ geometry: { coordinates: at } }) => at[0] > west && at[0] < east && at[1] > south && at[1] < north)
    .map(({ name }) => name),
)

test(
  'the first view names every place that a recommendation needs, dates the front, and is zoomed by keys',
  { tag: '@map' },
  async ({ lesson }) => {
    await lesson.open()
    await lesson.waitForMap()
    await expect.poll(() => lesson.namesDrawn()).toEqual(expect.arrayContaining([...REQUIRED, '12 Oct']))
    await lesson.drawing().focus()
    await lesson.page.keyboard.press('+')
    await expect(lesson.page).toHaveURL(/at=/)
  },
)

test('without WebGL the map is drawn simply, says why, and is moved by keys', async ({ lesson }) => {
  await lesson.open()
  await lesson.waitForMap()
  expect(await lesson.painter()).toBe('svg')
  await expect(lesson.map.getByText(/cannot show the detailed one/)).toBeAttached()
  await lesson.drawing().focus()
  await lesson.page.keyboard.press('ArrowRight')
  await expect(lesson.page).toHaveURL(/at=/)
})

for (const [how, answer] of [
  ['is missing', (route) => route.fulfill({ status: 404, body: '' })],
  ['never answers', () => Promise.resolve()],
] as const satisfies readonly (readonly [string, (route: Route) => Promise<void>])[]) {
  test(
    `where the worker’s file ${how} the simple map comes within three seconds, with a word of why`,
    { tag: '@webgl' },
    async ({ lesson }) => {
      lesson.complaints.allow(/./)
      await lesson.page.route(/worker.*\.js$/, answer)
      // by the clock of the app: a busy machine is slow, and the app is not to wait the longer for it
      await lesson.page.clock.install()
      const begun = lesson.page.waitForRequest(/worker.*\.js$/)
      const opened = lesson.open('select=recommendation:3')
      await begun
      await lesson.page.clock.runFor(3_000)
      await opened
      await expect(lesson.map.getByRole('status')).toContainText('did not arrive in time')
      await expect(lesson.simpleDrawing()).toBeAttached()
      await expect(lesson.seal(lesson.map, 3)).toHaveAttribute('aria-current', 'true')
    },
  )
}

test(
  'the simple map stands in while the detailed one is on its way, and gives way without a jump',
  { tag: '@webgl' },
  async ({ lesson }) => {
    const { page } = lesson
    let letCome = () => {}
    const held = new Promise<void>((resolve) => (letCome = resolve))
    await page.route(/maplibre-map.*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await lesson.open()
    await expect(lesson.simpleDrawing()).toBeAttached()
    await expect(lesson.map.getByRole('status')).toBeEmpty()
    await lesson.seal(lesson.map, 3).click()
    await expect(lesson.seal(lesson.map, 3)).toHaveAttribute('aria-current', 'true')
    await lesson.waitForRest()
    const before = await lesson.seal(lesson.map, 3).boundingBox()
    letCome()
    await lesson.waitForMap()
    expect(await lesson.painter()).toBe('maplibre')
    expect(await lesson.seal(lesson.map, 3).boundingBox()).toEqual(before)
    await expect(lesson.seal(lesson.map, 3)).toBeFocused()
    await expect(lesson.map.getByRole('status')).toBeEmpty()
  },
)

test(
  'graphics lost in the middle of a choice lose nothing: the simple map takes over, and the detailed one comes back as it was left',
  { tag: '@webgl' },
  async ({ lesson }) => {
    // the library says what it lost
    lesson.complaints.allow(/context|WebGL/i)
    await lesson.open('select=recommendation:3&at=126.2,40.1,6.4')
    await lesson.waitForMap()
    expect(await lesson.painter()).toBe('maplibre')

    await loseGraphics(lesson.page)
    await lesson.seal(lesson.row, 4).click()
    await expect(lesson.map.getByRole('status')).toContainText('graphics stopped responding')
    await expect(lesson.simpleDrawing()).toBeAttached()
    const chosen = async () => {
      await expect(lesson.seal(lesson.map, 4).filter({ visible: true }).first()).toHaveAttribute('aria-current', 'true')
      await expect(lesson.details.getByRole('heading').first()).toContainText(/\S/)
      expect(lesson.query()).toContain('select=recommendation:4')
    }
    await chosen()
    const left = lesson.query()

    await restoreGraphics(lesson.page)
    await lesson.map.getByRole('button', { name: 'Show the detailed map' }).click()
    expect(await lesson.painter()).toBe('maplibre')
    await chosen()
    expect(lesson.query()).toBe(left)
    await expect.poll(() => lesson.namesDrawn()).toContain('Kanggye')
  },
)

test.describe('where WebGL is drawn by the processor', () => {
  test.use({ graphicsCard: false })

  test(
    'the simple map is drawn at once, without a byte of the detailed one, and that one can be chosen',
    { tag: '@webgl' },
    async ({ lesson }) => {
      const asked: string[] = []
      lesson.page.on('request', (request) => asked.push(request.url()))
      await lesson.open()
      await lesson.waitForMap()
      expect(await lesson.painter()).toBe('svg')
      expect(asked.filter((url) => url.includes('maplibre'))).toEqual([])
      await lesson.map.getByText('Legend', { exact: true }).click()
      await expect(lesson.map.getByText('on this device the detailed one would be slow')).toBeVisible()
      await lesson.map.getByRole('radio', { name: 'detailed' }).check()
      await expect.poll(() => lesson.painter(), { timeout: 45_000 }).toBe('maplibre')
    },
  )
})
