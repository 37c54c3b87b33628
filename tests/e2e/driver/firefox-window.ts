import type { ElementHandle, Page } from 'puppeteer-core'
import { expect } from '@playwright/test'
import { findNamed, type Role } from './find-named.ts'

/** A window of Firefox, driven by WebDriver BiDi; its parts go by role and name, as in the other browser tests. */
export class FirefoxWindow {
  readonly page: Page
  readonly complaints: string[] = []

  /** `origin` is the only address that may be asked for anything; none for a page from a disk. */
  constructor(page: Page, origin: string | null) {
    this.page = page
    page.on('console', (message) => {
      const type = message.type()
      if (type === 'error' || type === 'warn') this.complaints.push(`console ${type}: ${message.text()}`)
    })
    page.on('pageerror', (error) => {
      this.complaints.push(`uncaught: ${String(error)}`)
    })
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      const isOwn = origin === null ? request.isNavigationRequest() && protocol === 'file:' : asked === origin
      if (!isOwn && !['data:', 'blob:', 'about:'].includes(protocol)) this.complaints.push(`asked: ${request.url()}`)
    })
  }

  async named(role: Role, name: string): Promise<ElementHandle> {
    const found = await this.page.waitForFunction(findNamed, { timeout: 30_000 }, role, name)
    const element = found.asElement()
    if (element === null) throw new Error(`no ${role} ${name}`)
    return element as ElementHandle
  }

  async click(role: Role, name: string): Promise<void> {
    await (await this.named(role, name)).click()
  }

  async expectText(role: Role, name: string, text: string): Promise<void> {
    const element = await this.named(role, name)
    await expect.poll(() => element.evaluate(({ textContent }) => textContent)).toContain(text)
  }

  /** The window that an act opens. */
  async opened(act: () => Promise<void>): Promise<FirefoxWindow> {
    const opening = new Promise<Page | null>((resolve) => this.page.once('popup', resolve))
    await act()
    const page = await opening
    if (page === null) throw new Error('no window was opened')
    return new FirefoxWindow(page, null)
  }

  /** Step and beat that the stage shows. */
  async place(): Promise<string> {
    const step = await this.page.waitForSelector('[data-step]', { timeout: 30_000 })
    return (
      (await step?.evaluate(
        (shown) => `${shown.getAttribute('data-step') ?? ''} ${shown.getAttribute('data-beat-number') ?? ''}`,
      )) ?? ''
    )
  }
}
