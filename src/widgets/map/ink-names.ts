/** Tokens of styles/tokens.css that the map draws with, besides the colours of the sides. */
export const INK_NAMES = [
  'paper',
  'ink',
  'ink-2',
  'rule',
  'sea',
  'water',
  'land-0',
  'land-1',
  'land-2',
  'land-3',
  'land-4',
  'land-5',
  'chosen',
  'lit',
] as const

export type InkName = (typeof INK_NAMES)[number]
