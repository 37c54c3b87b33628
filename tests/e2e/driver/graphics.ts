import type { Page } from '@playwright/test'

/** Takes the graphics from the detailed map, as a crash of the driver does. */
export async function loseGraphics(page: Page): Promise<void> {
  await page.locator('[data-painter="maplibre"] canvas').evaluate((canvas: HTMLCanvasElement) => {
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    // kept for the way back: a lost context gives no extension
    Object.assign(window, { graphicsLoss: loss })
    loss?.loseContext()
  })
}

export async function restoreGraphics(page: Page): Promise<void> {
  await page.evaluate(() => {
    ;(window as { readonly graphicsLoss?: { restoreContext: () => void } }).graphicsLoss?.restoreContext()
  })
}

/** Runs in the page: names a graphics card where the browser would name the program that draws in its place. */
export function claimGraphicsCard(): void {
  const UNMASKED_RENDERER = 0x9246
  // called on its own context below
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { getParameter } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.getParameter = function (name: number): unknown {
    return name === UNMASKED_RENDERER ? 'A graphics card' : getParameter.call(this, name)
  }
  // a worker would name the program: the page is asked where there is none
  window.Worker = class extends Worker {
    constructor(...[url, options]: ConstructorParameters<typeof Worker>) {
      if (String(url).includes('graphics-worker')) throw new Error('There is no such worker')
      super(url, options)
    }
  }
}
