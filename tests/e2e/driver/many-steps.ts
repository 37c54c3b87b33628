import type { Page } from '@playwright/test'

/** Of ten acts six go to another day, two choose something on the map, and two go to another step and back. */
const ROUND = ['day', 'day', 'seal', 'day', 'step', 'day', 'day', 'seal', 'day', 'step'] as const

/** What says in words which of them the page shows. */
const SHOWS = {
  day: '[data-widget="timeline"] .strip-flag',
  seal: 'section[aria-label="Details"] h2',
  step: '#lesson-pane h2',
} as const

/** So many acts come at once, as those of a held key do: each changes the state, and the last is drawn. */
const AT_ONCE = 27

/**
 * Works the lesson's own buttons many times, as fast as the page follows. Gives how many days, cards and steps it has
 * shown, so that a page that does nothing does not pass for one that keeps nothing.
 */
export async function takeSteps(page: Page, count: number): Promise<Readonly<Record<'day' | 'seal' | 'step', number>>> {
  return page.evaluate(
    async ({ acts, round, atOnce, shows }) => {
      const button = (found: (each: HTMLElement) => boolean) =>
        [...document.querySelectorAll('button')].find((each) => found(each))
      const named = (name: string) => button((each) => (each.ariaLabel ?? each.textContent) === name)
      const seals = () => document.querySelectorAll<HTMLElement>('[data-shown="true"] .seal-button')
      const seen = { day: new Set<string>(), seal: new Set<string>(), step: new Set<string>() }
      const made = { day: 0, seal: 0, step: 0 }
      const forth = (what: keyof typeof made) => made[what]++ % 8 < 4
      for (let act = 0; act < acts; act++) {
        const what = round[act % round.length] ?? 'day'
        if (what === 'day') named(forth('day') ? 'One day later' : 'One day earlier')?.click()
        if (what === 'step') named(forth('step') ? 'Next' : 'Back')?.click()
        if (what === 'seal') seals()[made.seal++ % seals().length]?.click()
        if (act % atOnce !== 0) continue
        // the page's own work comes first
        await new Promise((done) => setTimeout(done, 0))
        for (const [shown, selector] of Object.entries(shows)) {
          seen[shown as keyof typeof seen].add(document.querySelector(selector)?.textContent ?? '')
        }
      }
      return { day: seen.day.size, seal: seen.seal.size, step: seen.step.size }
    },
    { acts: count, round: ROUND, atOnce: AT_ONCE, shows: SHOWS },
  )
}
