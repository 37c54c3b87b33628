import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Parts of the page that can be looked at alone: the whole takes axe many times as long. */
const PARTS = {
  gloss: '[role=dialog]',
  card: '[data-slot="card"]',
  cable: '[data-pane="document"]',
  lesson: '[data-pane="lesson"]',
  notes: '[data-pane="notes"]',
  reference: '[data-pane="reference"]',
} as const
export type Part = keyof typeof PARTS

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What the size of the screen can change while the page stays the same. */
const OF_SIZES = ['target-size', 'scrollable-region-focusable']

/** What axe finds in these parts, or in the whole page, as `rule: first elements`. */
export function violations(page: Page, parts: readonly Part[]): Promise<readonly string[]> {
  const builder = axeOn(page)
  for (const part of parts) builder.include(PARTS[part])
  return found(builder.withTags(TAGS))
}

export function violationsOfSizes(page: Page): Promise<readonly string[]> {
  return found(axeOn(page).withRules(OF_SIZES))
}

/** The page is one frame, so that axe needs no other page to put results together; what passes is not described. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

async function found(builder: AxeBuilder): Promise<readonly string[]> {
  const result = await builder.exclude('[inert]').analyze()
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
