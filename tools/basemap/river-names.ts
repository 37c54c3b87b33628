import type { Position } from '#src/domain/geometry.ts'

export type NamedRiver = {
  readonly name: string
  /** Ends of the named course, mouth first; the network finds the way between them. */
  readonly mouth: Position
  readonly source: Position
  /** Places of the lesson that it passes within a few kilometres; a test holds the name to them. */
  readonly passes: readonly string[]
}

/** Ends of the same river on two shores of a lake, joined under the water, and under two reservoirs of later years. */
export const UNDER_WATER: readonly (readonly Position[])[] = [
  [
    [124.958, 40.453],
    [125.04, 40.47],
    [125.01, 40.52],
    [125.13, 40.58],
    [125.25, 40.6],
    [125.29, 40.65],
    [125.326, 40.633],
  ],
  [
    [127.785, 38.115],
    [127.864, 38.115],
  ],
  [
    [126.674, 43.709],
    [126.905, 43.506],
  ],
  [
    [127.114, 43.432],
    [127.083, 43.381],
  ],
  [
    [124.095, 41.875],
    [124.292, 41.927],
  ],
]

/** Source, towns of the lesson on its banks, mouth. */
const CHONGCHON: readonly Position[] = [
  [126.45, 40.33],
  [126.268, 40.178],
  [126.022, 39.873],
  [125.66, 39.627],
  [125.609, 39.623],
]

/** Rivers of the lesson that GSHHG does not hold: they are traced along the lowest ground from point to point. */
export const VALLEYS: readonly (readonly Position[])[] = [CHONGCHON]

/**
 * Rivers that are drawn whole and named, in the lesson's spelling. Which line is which follows from the places they
 * pass, according to the lesson's gazetteer and bibliography.
 */
export const NAMED_RIVERS: readonly NamedRiver[] = [
  {
    name: 'Yalu',
    mouth: [124.372, 40.093],
    source: [128.099, 41.963],
    passes: ['sinuiju', 'antung', 'suiho-dam', 'manpo', 'jian', 'linjiang', 'hyesanjin'],
  },
  { name: 'Tumen', mouth: [130.691, 42.296], source: [128.118, 41.97], passes: ['hoeryong', 'namyang', 'tumen-town'] },
  { name: 'Taedong', mouth: [125.631, 38.658], source: [127.116, 40.463], passes: ['pyongyang', 'sunchon', 'tokchon'] },
  {
    name: 'Chongchon',
    mouth: [125.609, 39.623],
    source: [126.45, 40.33],
    passes: ['sinanju', 'anju', 'kunuri', 'kujang', 'huichon'],
  },
  { name: 'Imjin', mouth: [126.693, 37.823], source: [127.245, 39.054], passes: ['korangpo'] },
  { name: 'Han', mouth: [126.747, 37.634], source: [128.93, 37.212], passes: ['seoul'] },
  { name: 'Naktong', mouth: [128.973, 35.13], source: [128.934, 37.198], passes: ['pusan'] },
  { name: 'Sungari', mouth: [129, 46], source: [128.051, 42.023], passes: ['harbin'] },
  { name: 'Liao', mouth: [122.15, 40.7], source: [123.746, 43.46], passes: [] },
]
