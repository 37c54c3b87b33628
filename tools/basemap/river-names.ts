import type { Position } from '#src/domain/geometry.ts'

export type NamedRiver = {
  readonly name: string
  /** Ends of the named course, mouth first; the network finds the way between them. */
  readonly mouth: Position
  readonly source: Position
  /** Places of the lesson that it passes within a few kilometres; a test holds the name to them. */
  readonly passes: readonly string[]
}

/**
 * Rivers that are drawn whole and carry a name, in the spelling of the lesson. Which line is which follows from the
 * places they pass, as the gazetteer and the bibliography of the lesson tell them.
 */
export const NAMED_RIVERS: readonly NamedRiver[] = [
  {
    name: 'Yalu',
    mouth: [125.326, 40.633],
    source: [128.099, 41.963],
    passes: ['manpo', 'jian', 'linjiang', 'hyesanjin'],
  },
  { name: 'Yalu', mouth: [124.372, 40.093], source: [124.958, 40.453], passes: ['sinuiju', 'antung', 'suiho-dam'] },
  { name: 'Tumen', mouth: [130.691, 42.296], source: [128.118, 41.97], passes: ['hoeryong', 'namyang', 'tumen-town'] },
  { name: 'Taedong', mouth: [125.631, 38.658], source: [127.116, 40.463], passes: ['pyongyang', 'sunchon', 'tokchon'] },
  { name: 'Imjin', mouth: [126.693, 37.823], source: [127.245, 39.054], passes: ['korangpo'] },
  { name: 'Han', mouth: [126.747, 37.634], source: [128.93, 37.212], passes: ['seoul'] },
  { name: 'Naktong', mouth: [128.973, 35.13], source: [128.934, 37.198], passes: ['taegu'] },
  { name: 'Sungari', mouth: [129, 46], source: [126.674, 43.709], passes: ['harbin'] },
  { name: 'Liao', mouth: [122.15, 40.7], source: [123.746, 43.46], passes: [] },
]
