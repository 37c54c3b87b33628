import type { Page } from '@playwright/test'

/** What has the focus, as far as somebody at a keyboard has to know it to go on. */
type Focused = { readonly what: string; readonly name: string; readonly task: string }

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement
    const type = element instanceof HTMLInputElement ? `:${element.type}` : ''
    return {
      what: `${element?.tagName.toLowerCase() ?? ''}${type}`,
      name: (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim(),
      task: element?.closest('[data-task]')?.getAttribute('data-task') ?? '',
    }
  })
}

/** More stops of the Tab key than any step has. */
const MOST_STOPS = 400
const EVIDENCE = /^task:(?:quote|exit)/

/**
 * Answers everything that a step asks with keys alone, from its head to the button Next: writes into every field, takes
 * the first of every choice, and locks in what can be locked in.
 */
export async function answerStepByKeys(page: Page, words: { readonly passage: string; readonly exact: string }) {
  const { keyboard } = page
  const done = new Set<string>()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await keyboard.press('Tab')
    const { what, name, task } = await focused(page)
    const isNew = () => {
      const key = `${task} ${what} ${name} ${done.size}`
      return !done.has(key) && done.add(key)
    }
    if (what === 'button' && name === 'Next') return
    if (what === 'textarea') await keyboard.type('So.')
    else if (what === 'input:radio') await keyboard.press('Space')
    else if (what === 'input:date') await keyboard.type('12111950')
    else if (what === 'select' && !EVIDENCE.test(task)) await keyboard.press('ArrowDown')
    else if (what === 'summary' && EVIDENCE.test(task) && name.startsWith('Add words') && isNew()) {
      await keyboard.press('Enter')
      await keyboard.press('Tab')
      await page.locator(':focus').selectOption(words.passage)
      await keyboard.press('Tab')
      await keyboard.type(words.exact)
      await keyboard.press('Enter')
    } else if (what === 'button' && /^(?:Lock in answer|Uncover point)/.test(name)) await keyboard.press('Enter')
  }
  throw new Error('the button Next is not reached')
}
