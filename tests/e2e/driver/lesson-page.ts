import { type Locator, type Page, expect } from '@playwright/test'
import { type Part, violations, violationsOfSizes } from './axe.ts'
import { findBlemishes } from './blemishes.ts'
import { dayUnderMark } from './day-under-mark.ts'
import { openTabs } from './open-tabs.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { Complaints } from './complaints.ts'
import { SCREENS, type Screen } from './screens.ts'
import { selectionInPanes } from './selection-in-panes.ts'
import { DayCaption } from './day-caption.ts'
import { DrawnStrip } from './drawn-strip.ts'
import { stripOf } from './strip-of-page.ts'
import { untilStill } from './until-still.ts'

/** The lesson as a person meets it: by the names of regions, buttons and lists, never by markup. */
export class LessonPage {
  readonly cable: Locator
  readonly map: Locator
  readonly timeline: Locator
  readonly details: Locator
  readonly row: Locator
  readonly asOf: Locator
  /** The question before the text. */
  readonly askedFirst: Locator
  readonly drawnStrip: DrawnStrip
  readonly dayCaption: DayCaption
  readonly page: Page
  readonly complaints: Complaints

  constructor(page: Page, complaints: Complaints) {
    this.page = page
    this.complaints = complaints
    this.cable = page.getByRole('region', { name: 'Cable', exact: true })
    this.map = page.getByRole('region', { name: 'Map', exact: true })
    this.timeline = page.getByRole('region', { name: 'Timeline', exact: true })
    this.details = page.getByRole('region', { name: 'Details', exact: true })
    this.drawnStrip = new DrawnStrip(page)
    this.dayCaption = new DayCaption(page)
    this.row = page.getByRole('toolbar', { name: 'Recommendations' })
    this.askedFirst = page.getByRole('form', { name: 'What will it say?' })
    this.asOf = page.getByRole('slider', { name: /^(Day|What .* knew on)$/ })
  }

  /** The same lesson on another page, whose complaints nobody hears. */
  on(page: Page): LessonPage {
    return new LessonPage(page, this.complaints)
  }

  /** Goes to the page as a person would, and meets what a newcomer meets. */
  async visit(query = '', screen: Screen = 'chromebook'): Promise<void> {
    await this.page.setViewportSize(SCREENS[screen])
    await this.page.goto(query === '' ? './' : `./?${query}`)
    await expect(this.page.getByRole('tab', { name: /^Cable/ })).toBeVisible()
  }

  /** Opens the lesson with its text uncovered, and with later things shown where the query does not say otherwise. */
  async open(query = '', screen: Screen = 'chromebook'): Promise<void> {
    const named = new URLSearchParams(query)
    const leadsOn = ['select', 'tour', 'step'].some((name) => named.has(name))
    await this.visit(named.has('later') ? query : [query, 'later=show'].filter(Boolean).join('&'), screen)
    if (!leadsOn && named.get('later') === 'hide') await this.page.getByRole('button', { name: /^Skip/ }).click()
  }

  /** The map has drawn, and the timeline stands. */
  async waitForPanes(): Promise<void> {
    await this.waitForMap()
    await expect(this.page.locator('[data-widget="timeline"][data-ready="true"]')).toBeAttached({ timeout: 30_000 })
  }

  /** The painter that is to draw the map has drawn it. On narrow screens there is no strip to wait for. */
  async waitForMap(): Promise<void> {
    const drawn = this.page.locator(
      '[data-shown="true"][data-stands-in="false"] > [data-widget="map"][data-ready="true"]',
    )
    await expect(drawn.first()).toBeAttached({ timeout: 45_000 })
  }

  /** Which painter's drawing is to be seen. */
  async painter(): Promise<string | null> {
    return this.page.locator('[data-shown="true"] > [data-widget="map"]').getAttribute('data-painter')
  }

  /** The drawing of the map, which has the keys of a map. */
  drawing(): Locator {
    return this.map.getByRole('region', { name: 'Map drawing' })
  }

  /** The names that stand on the drawing, as it tells those who cannot see it. */
  async namesDrawn(): Promise<readonly string[]> {
    return ((await this.drawing().first().getAttribute('aria-description')) ?? '').split(', ')
  }

  /** The map as drawn without WebGL, complete. */
  simpleDrawing(): Locator {
    return this.page.locator('[data-shown="true"] > [data-painter="svg"][data-ready="true"]')
  }

  /** Parts of the ground that the simple drawing has nothing of. */
  async missingGround(): Promise<readonly string[]> {
    return this.page.locator('[data-painter="svg"] svg').evaluate((svg) => {
      const parts = ['land', 'world', 'coast', 'relief-1', 'rivers-1', 'lakes', 'railways', 'frontier', 'names-sea']
      return parts.filter((part) => svg.querySelector(`[data-layer="${part}"] > *`) === null)
    })
  }

  /** Nothing has changed in the page for a while: panels have opened, and lists have scrolled. */
  async waitForRest(milliseconds = 300): Promise<void> {
    await this.page.evaluate(untilStill, milliseconds)
  }

  /** Opens each tab in turn, so that what stands behind them is in the page, and comes back to the document. */
  async openEveryTab(): Promise<void> {
    await openTabs(this.page)
    await this.openTab('Cable')
  }

  /** Comes to a link within the open page, back through the history as a person does: no reload. */
  async goTo(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', `?${search}`)
      history.pushState(null, '', '?')
    }, query)
    await this.page.goBack()
  }

  /** The day whose column on the timeline's axis holds the middle of a mark: "12 october". */
  async dayUnder(mark: 'document day' | 'selected event'): Promise<string> {
    return this.page.locator('[data-widget="timeline"]').evaluate(dayUnderMark, mark)
  }

  /** Each day, mark and label of the strip, with its pixels. */
  async strip(): Promise<readonly string[]> {
    return this.page.locator('[data-widget="timeline"]').evaluate(stripOf)
  }

  seal(within: Locator, number: number): Locator {
    return within.getByRole('button', { name: new RegExp(`^Recommendation ${number}\\b`) })
  }

  async openTab(name: 'Cable' | 'Events' | 'Places' | 'Timeline' | 'Reference' | 'Notes'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  /** Opens every folded part of the card. */
  async unfoldDetails(): Promise<void> {
    const folded = this.details.getByRole('button', { expanded: false })
    while ((await folded.count()) > 0) await folded.first().click()
  }

  list(name: 'Events' | 'Places'): Locator {
    return this.page.getByRole('listbox', { name, exact: true })
  }

  /** What has the focus. */
  get focused(): Locator {
    return this.page.locator(':focus')
  }

  /** What the option that has the focus stands for; null where none has it. */
  async refInFocus(): Promise<Ref | null> {
    const options = this.page.getByRole('option').and(this.focused)
    return (await options.count()) === 0 ? null : ((await options.getAttribute('data-key')) as Ref | null)
  }

  /** The day under which the option with the focus stands in its list. */
  async dayInFocus(): Promise<string> {
    return this.focused.evaluate((option) => {
      const heading = option.closest('[role="group"]')?.getAttribute('aria-labelledby') ?? ''
      return document.getElementById(heading)?.textContent ?? ''
    })
  }

  /** What a screen reader was last told. */
  get announced(): Locator {
    return this.page.locator('[data-announcer]')
  }

  /** A month's name on the axis of the strip. */
  monthOnStrip(name: string): Locator {
    return this.page.locator('.vis-text.vis-major', { hasText: name }).first()
  }

  get asOfLine(): Locator {
    return this.page.locator('[data-widget="timeline"] .strip-as-of')
  }

  /** What opens beside a mark of the text. */
  get gloss(): Locator {
    return this.page.getByRole('dialog', { name: 'Note on the mark' })
  }

  /** Goes on by one key until the thing has the focus, as somebody without a mouse must. */
  async keyTo(target: Locator, key = 'Tab'): Promise<void> {
    for (let step = 0; step < 200; step++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`${key} never comes to it`)
  }

  /** What a person would complain about: sideways scrolling, small text, small targets. */
  async blemishes(): Promise<readonly string[]> {
    return this.page.evaluate(findBlemishes)
  }

  /**
   * Violations that axe finds in these parts, or in the whole page, as `rule: first element`. What lies behind another
   * tab is for nobody, and has its turn when its tab is open.
   */
  async axe(...parts: readonly Part[]): Promise<readonly string[]> {
    return violations(this.page, parts)
  }

  /** Those alone that can differ between two screens with the same page on them. */
  async axeOfSizes(): Promise<readonly string[]> {
    return violationsOfSizes(this.page)
  }

  /** Names of the typefaces that the page has asked for, and whether they came. */
  async faces(): Promise<{ readonly loaded: readonly string[]; readonly failed: readonly string[] }> {
    return this.page.evaluate(async () => {
      await document.fonts.ready
      const named = (status: FontFaceLoadStatus) => [
        ...new Set([...document.fonts].filter((face) => face.status === status).map((face) => face.family)),
      ]
      return { loaded: named('loaded'), failed: named('error') }
    })
  }

  query(): string {
    return decodeURIComponent(new URL(this.page.url()).search)
  }

  /** What each pane shows as chosen: the state a way of choosing leads to. */
  async selectionInPanes(): Promise<Record<string, unknown>> {
    const query = this.query()
    return { ...(await selectionInPanes(this.page, this)), query }
  }
}
