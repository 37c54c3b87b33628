/** What the app is used for. A mode is a layout (app/layouts/layouts.tsx); one without cannot be opened. */
export const MODES = ['read', 'study', 'present', 'teach'] as const
export type Mode = (typeof MODES)[number]

export const TEXT_VERSIONS = ['reading', 'seed', 'adapted'] as const
/** Which text of the document is shown: the edited one, the seed exactly as given, or a simpler wording. */
export type TextVersion = (typeof TEXT_VERSIONS)[number]

export const MARKS = ['plain', 'guided', 'all'] as const
/** How many of the editors' notes are marked in the text: none, those that help a reader, or all. */
export type Marks = (typeof MARKS)[number]

export const PANES = ['lesson', 'document', 'events', 'places', 'outcomes', 'reference', 'notes'] as const
/** The tabs of the text column; `lesson` exists in study mode only. */
export type Pane = (typeof PANES)[number]
/** On narrow screens the timeline is a tab too. */
export type TabId = Pane | 'timeline'

/** Three ways for panes to share the screen, and three in which one fills it. */
export const PANE_LAYOUTS = ['balanced', 'text', 'map', 'only-text', 'only-map', 'only-timeline'] as const
export type PaneLayout = (typeof PANE_LAYOUTS)[number]

/** The map has most of the screen; on a phone, all of it. */
export function isMapLarge(layout: PaneLayout): boolean {
  return layout === 'map' || layout === 'only-map'
}

/** The text column is out of sight. */
export function isTextHidden(layout: PaneLayout): boolean {
  return layout === 'only-map' || layout === 'only-timeline'
}

export function isOnePane(layout: PaneLayout): boolean {
  return layout.startsWith('only-')
}

/** Whether the editors' answers may be fetched and shown; a class link switches them off. */
export const ANSWER_CHOICES = ['on', 'off'] as const
export type AnswerChoice = (typeof ANSWER_CHOICES)[number]
