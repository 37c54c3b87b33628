import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Position } from '#src/domain/geometry.ts'
import type { Box } from './box.ts'

/** What the base map's build needs from Debian. Its results are committed, so nobody else needs them. */
const NEEDED = [
  { command: 'gmt', packages: 'gmt gmt-gshhg-full', gives: 'coast, lakes, rivers and borders (GSHHG)' },
  { command: 'djpeg', packages: 'libjpeg-turbo-progs', gives: 'a reader for the tiles of heights' },
] as const
const COASTLINES = '/usr/share/gmt-gshhg/binned_GSHHS_f.nc'
const HEIGHTS = '/usr/share/marble/data/maps/earth/srtm/3'
export const TILE = 675

/** Says what is missing and how to get it; empty if nothing is. */
export function missingPackages(): string | null {
  const commands = NEEDED.filter(({ command }) => !answers(command))
  const wanted = commands.map(({ packages, gives }) => `${packages}: ${gives}`)
  if (commands.length === 0 && !existsSync(COASTLINES)) wanted.push('gmt-gshhg-full: coast at full resolution')
  if (!existsSync(HEIGHTS)) wanted.push('marble-qt-data: heights (SRTM30)')
  if (wanted.length === 0) return null
  return ['The base map is made from data of Debian packages. Install with apt-get:', ...wanted].join('\n  ')
}

function answers(command: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`))
}

/** A section of a line as GSHHG stores it, cut at the edges of its bins. */
export type ShorePiece = { readonly level: number; readonly points: readonly Position[] }

export const readShores = (box: Box) => readStretches(box, ['-W'])
export const readRivers = (box: Box) => readStretches(box, ['-Ia'])
export const readBorders = (box: Box) => readStretches(box, ['-N1'])

function readStretches([west, south, east, north]: Box, kind: readonly string[]): readonly ShorePiece[] {
  const region = `-R${String(west)}/${String(east)}/${String(south)}/${String(north)}`
  const args = ['coast', region, '-Df', '-M', '--FORMAT_FLOAT_OUT=%.6f', ...kind]
  // it leaves a history of its own where it runs
  const text = execFileSync('gmt', args, { encoding: 'utf8', maxBuffer: 1 << 30, cwd: tmpdir() })
  return text
    .split('\n>')
    .slice(1)
    .map((part) => {
      const [head = '', ...rows] = part.split('\n')
      return { level: Number(head.split('Level').at(-1)), points: rows.flatMap(toPosition) }
    })
}

function toPosition(row: string): Position[] {
  const [lon, lat] = row.split('\t').map(Number)
  return lon === undefined || lat === undefined || row.startsWith('#') ? [] : [[lon, lat]]
}

/** One tile of heights as grey values, north to south; 22.5 degrees wide, two minutes to a pixel. */
export function readHeightTile(row: number, column: number): Uint8Array {
  const name = (value: number) => String(value).padStart(6, '0')
  const file = `${HEIGHTS}/${name(row)}/${name(row)}_${name(column)}.jpg`
  const picture = execFileSync('djpeg', ['-pnm', '-grayscale', file], { maxBuffer: 1 << 24 })
  return picture.subarray(picture.length - TILE * TILE)
}
