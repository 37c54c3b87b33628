/** The modes that exist. A mode is a layout; a link that names another one is answered with a notice. */
export const MODES = ['read'] as const
export type Mode = (typeof MODES)[number]

export const TEXT_VERSIONS = ['reading', 'seed', 'adapted'] as const
/** Which text of the document the reader shows: the edited one, the seed exactly as given, or the simpler wording. */
export type TextVersion = (typeof TEXT_VERSIONS)[number]

export const PANES = ['document', 'events', 'places', 'reference', 'notes'] as const
/** The tab of the text column. */
export type Pane = (typeof PANES)[number]
