import ms from 'milsymbol'
import type { Echelon, TroopSign } from '#src/domain/troops.ts'

/** Amplifier of MIL-STD-2525D for the echelon, two digits of the symbol's code. */
const AMPLIFIERS: Readonly<Record<Echelon, number>> = {
  battalion: 16,
  regiment: 17,
  brigade: 18,
  division: 21,
  corps: 22,
  army: 23,
}
/** Pixels for a hundred units of the library's grid. */
const SCALE = 0.13
/** Half of the frame's own line, in units of the grid. */
const EDGE = 4

/**
 * The sign of a land unit of that size. All sides have the same frame, because the map does not say who is friend or
 * foe. It does not show the arm, which the texts mostly do not give.
 */
export function troopSign(echelon: Echelon): TroopSign {
  // the library's types leave out the two fields that its own drawing reads
  const symbol = new ms.Symbol(`10031000${AMPLIFIERS[echelon]}`.padEnd(20, '0')) as unknown as Drawn
  const { x1, y1, x2, y2 } = symbol.bbox
  const [left, top] = [x1 - EDGE, y1 - EDGE]
  const [frame = '', ...marks] = pathsIn(symbol.drawInstructions).map((path) => toPixels(path, left, top))
  const pixels = (grid: number) => Math.round(grid * SCALE * 100) / 100
  return { width: pixels(x2 - x1 + 2 * EDGE), height: pixels(y2 - y1 + 2 * EDGE), frame, marks }
}

type Drawn = {
  readonly bbox: Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>
  readonly drawInstructions: readonly Instruction[]
}
type Instruction = { readonly type: string; readonly d?: string; readonly draw?: readonly Instruction[] }

function pathsIn(instructions: readonly Instruction[]): string[] {
  return instructions.flatMap(({ type, d, draw = [] }) => (type === 'path' && d !== undefined ? [d] : pathsIn(draw)))
}

/** Absolute commands are moved and scaled, relative ones scaled. */
function toPixels(path: string, left: number, top: number): string {
  return path.trim().replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_, command: string, numbers: string) => {
    const isAbsolute = command === command.toUpperCase()
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map((value, at) => {
      const from = isAbsolute ? (at % 2 === 0 ? left : top) : 0
      return Math.round((Number(value) - from) * SCALE * 100) / 100
    })
    return `${command}${values.join(',')}`
  })
}
