import type { Knowledge } from '#src/domain/horizon.ts'
import type { SideForm } from '#src/domain/side.ts'
import type { BasisKind } from '#src/domain/confidence.ts'
import type { LessonNames } from '../lesson-names.ts'
import { english } from './grammar.ts'

const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const

/** Words of the map, its legend and its print. */
export const createMapWords = ({ receiver }: LessonNames) => ({
  /** The pane's name; the drawing inside it has its own, so that no two landmarks share one. */
  region: 'Map',
  drawing: 'Map drawing',
  frontCaption: (day: string) => `Front line of ${day}, the latest we know`,
  noFront: (asOf: string) => `No front line is known on or before ${asOf}`,
  zoneLabel: (title: string, day: string) => `${title}\n${day}`,
  lineLabel: (title: string) => title,
  frontierLabel: 'border (simplified)',
  /** Followed by the seals that have no place, each with where it belongs. */
  noSinglePlace: 'Not on the map:',
  seals: 'Recommendations on the map',
  offTheMap: 'Beyond the map',
  offTheMapWest: 'Beyond the map, to the west',
  offTheMapEast: 'Beyond the map, to the east',
  /** Follows the name and the distance that stand on the signpost. */
  signpost: (from: string) => `from ${from}, beyond the map`,
  distance: (kilometres: number) => `${english.number(kilometres)} km`,
  mapCentre: 'the middle of the map',
  /** `wind` counts the eight winds clockwise from north. */
  locator: (name: string, kilometres: number, from: string, wind: number) =>
    `${name}: ${english.number(kilometres)} km from ${from}, to the ${WINDS[wind] ?? ''}.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole map',
  pan: 'Move the map',
  panTo: { north: 'Move north', west: 'Move west', east: 'Move east', south: 'Move south' },
  scale: (kilometres: number) => `Scale: the bar is ${english.number(kilometres)} kilometres long`,
  kilometres: (kilometres: number) => `${english.number(kilometres)} km`,
  source: 'Base map: GSHHG, Natural Earth, SRTM30, © OpenStreetMap. Fronts, routes and areas drawn for this lesson.',
  printed: {
    sheet: 'A map to draw on',
    sheetKey: 'Coast, rivers, heights, towns and lines of reference; nothing else is drawn.',
    title: (lesson: string) => `The map of “${lesson}”`,
    asOf: (day: string) => `As known on ${day}.`,
    front: (day: string) => `The front line is that of ${day}, the latest we know of.`,
    later: 'What came later is drawn pale or dotted.',
    laterHidden: 'What came later is left out.',
    knownThere: `Only what was known in ${receiver}.`,
    selected: (title: string) => `Selected: ${title}.`,
    placeless: (numbers: readonly number[]) => `Recommendations not on the map: ${english.list(numbers.map(String))}.`,
    seal: 'A recommendation, at its place',
    signs: 'What the signs mean',
    layersOff: (layers: readonly string[]) => `Left out: ${english.list(layers)}.`,
    /** Sentences, one after the other. */
    told: (sentences: readonly string[]) => sentences.join(' '),
  },
  zoomWithKey: 'Ctrl + scroll to zoom',
  zoomWithMacKey: '⌘ + scroll to zoom',
  twoFingers: 'Use two fingers to move the map',
  painter: {
    title: 'Map style',
    choice: { auto: 'automatic', maplibre: 'detailed', svg: 'simple' },
    why: {
      software: 'Simple map: on this device the detailed one would be slow. You can choose it all the same.',
      'no-webgl': 'Simple map: this device cannot show the detailed one.',
      'no-load': 'Simple map: the detailed one did not arrive in time.',
      'context-lost': 'Simple map: this device’s graphics stopped responding.',
      'no-code': 'Simple map: the detailed one could not be loaded.',
      fault: 'Simple map: the detailed one failed.',
    },
    awaited: 'Loading the detailed map …',
    back: 'The detailed map can be shown again.',
    retry: 'Try the detailed map',
    show: 'Show the detailed map',
    dismiss: 'Close',
  },
  failed: 'Nothing is lost: everything on it is also in the lists of places and events and in the details.',
  legend: {
    title: 'Legend',
    layers: 'Lesson layers',
    ground: 'Base map layers',
    layer: {
      fronts: 'Front lines',
      movements: 'Routes',
      areas: 'Areas',
      lines: 'Planned lines',
      places: 'Places',
      units: 'Troops',
      relief: 'Relief',
      rivers: 'Rivers',
      railways: 'Railways',
      graticule: 'Grid',
    },
    sides: 'Sides',
    side: {
      single: 'single line, full head',
      ringed: 'ring at the start, barbed head',
      double: 'double line, broad head',
      beaded: 'line of beads, diamond head',
      plain: 'single line, narrow head',
    } satisfies Record<SideForm, string>,
    times: 'Routes in time',
    over: 'finished',
    running: 'in progress',
    begun: 'in progress (start only)',
    later: { all: 'begins later', receivers: 'later, or not yet known' } satisfies Record<Knowledge, string>,
    unsettled: 'hollow: we do not know when it became known',
    front: 'Front lines',
    fronts: {
      held: 'on the day shown, teeth towards the enemy',
      gap: 'no fighting contact',
      ghost: 'earlier, with dates',
      next: 'later, with dates',
    },
    basis: 'How sure the place is',
    basisForm: {
      stated: 'Solid line',
      documented: 'Solid line, light fill',
      inferred: 'Dashed line, hatched area',
      symbolic: 'Dotted line, open head: not a real location',
    } satisfies Record<BasisKind, string>,
    seal: 'A recommendation, at its place or at the edge',
    place: 'Place; a full dot is a main town',
    troops: 'Troops, on days when a source places them',
    troopsNote:
      'Every side has the same frame. Marks above show its size. The sign does not show infantry, armour, etc.',
    noTroops: 'No source places a unit on this day.',
    troopsOf: (day: string) => `On ${day}`,
    heights: 'Height (approx.)',
    height: (from: number, to: number | undefined) =>
      to === undefined ? `above ${english.number(from)} m` : `${english.number(from)}–${english.number(to)} m`,
    waters: 'Rivers and railways',
    water: (year: string) => `River; lake as in ${year}`,
    railway: 'Railway (straight lines between known stations)',
    frontier: 'Border (simplified)',
    graticule: 'Every two degrees of longitude and latitude',
  },
})
