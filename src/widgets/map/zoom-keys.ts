/** How many levels a key zooms in, if it does; holding Shift doubles it where Shift does not make the sign itself. */
export function zoomLevelsOf({ key, shiftKey }: KeyboardEvent): number | undefined {
  const levels = LEVELS[key]
  return levels !== undefined && shiftKey && key !== '+' ? 2 * levels : levels
}

const LEVELS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }
