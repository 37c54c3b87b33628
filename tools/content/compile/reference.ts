import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { withoutMarkup } from './rich-text.ts'
import type { Report, Spot } from '../read/issue-log.ts'

const made = new Map<string, string>()

/** The work in one line, in APA style. Nothing is added that the item does not have. */
export function toReference(item: AuthoredSource, spot: Spot, report: Report): string {
  try {
    const key = JSON.stringify(item)
    const reference = made.get(key) ?? print(item)
    made.set(key, reference)
    return reference
  } catch (error) {
    report(spot, {
      rule: 'reference',
      message: `No reference can be made of this item: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'Check type, names and dates against an item that works, or export it again from Zotero.',
    })
    return withoutMarkup(item.title)
  }
}

function print(item: AuthoredSource): string {
  // the style prints whoever held a hearing as a witness; as a report there is none
  const printed = item.type === 'hearing' ? { ...item, type: 'report' } : item
  return new Cite([printed]).format('bibliography', { template: 'apa', format: 'text', lang: 'en-US' }).trim()
}
