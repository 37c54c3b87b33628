import type { LessonPage } from './lesson-page.ts'
import { selectInText } from './select-in-text.ts'
import { type Locator, expect } from './test.ts'

/**
 * Selects words of the text, and waits for what the page then offers. While the page still opens, its text may be drawn
 * anew under a selection.
 */
export async function selectWords({ cable }: LessonPage, words: string, offered: Locator): Promise<void> {
  await expect(async () => {
    await cable.evaluate(selectInText, words)
    await expect(offered).toBeVisible({ timeout: 3_000 })
  }).toPass()
}
