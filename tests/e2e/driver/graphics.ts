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
