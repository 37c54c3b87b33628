import type { TimelineItem } from '#src/widgets/timeline/timeline-scene.ts'

/** An item of the strip on the first day of 1970, with nothing particular about it but what is given. */
export function timelineItem(name: string, more: Partial<TimelineItem> = {}): TimelineItem {
  const from = more.from ?? 0
  return {
    id: `event:${name}`,
    lane: 'lane',
    from,
    to: from,
    fromUncertain: false,
    toUncertain: false,
    doubtSign: '',
    label: name,
    shortLabel: '',
    importance: 1,
    turning: false,
    disputed: false,
    seals: [],
    tinted: false,
    selected: false,
    lit: false,
    goesOn: false,
    status: 'known',
    ...more,
  }
}
