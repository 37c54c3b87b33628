import type { Page } from '@playwright/test'

/** All that the device keeps for a page. */
export async function keptFor(page: Page): Promise<string> {
  return page.evaluate(() => Object.values(localStorage).join('\n'))
}

/** Changes settings of the device, as its other windows would. */
export async function changeSettings(page: Page, settings: object): Promise<void> {
  await page.evaluate((newValue) => {
    const key = `${location.pathname}settings`
    localStorage.setItem(key, newValue)
    window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }))
  }, JSON.stringify(settings))
}

/** Leaves no room on the device. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 2 ** 20; size >= 1; size /= 2) {
      try {
        for (let number = 0; ; number++) localStorage.setItem(`full-${size}-${number}`, 'x'.repeat(size))
      } catch {
        // a smaller piece may still go in
      }
    }
  })
}
