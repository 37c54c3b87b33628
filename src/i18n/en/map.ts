import type { Knowledge } from '#src/domain/horizon.ts'
import type { BasisKind } from '#src/domain/sureness.ts'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const

export const mapWords = {
  /** The pane's name; the drawing inside it has its own, so that no two landmarks share one. */
  region: 'Map',
  drawing: 'Map drawing',
  loading: 'The map is being drawn …',
  frontCaption: (day: string) => `Front of ${day}`,
  frontCaptionNote: (asOf: string) => `the last known on or before ${asOf}`,
  noFront: (asOf: string) => `No front is recorded on or before ${asOf}`,
  zoneLabel: (title: string, day: string) => `${title}\n${day}`,
  lineLabel: (title: string) => title,
  frontierLabel: 'frontier, generalised',
  noSinglePlace: 'No single place',
  offTheMap: 'Off the map',
  offTheMapWest: 'Off the map, to the west',
  offTheMapEast: 'Off the map, to the east',
  /** Follows the name and the distance that stand on the signpost. */
  signpost: (from: string) => `from ${from}, off the map`,
  distance: (kilometres: number) => `${whole.format(kilometres)} km`,
  mapCentre: 'the middle of the map',
  /** `wind` counts the eight winds clockwise from north. */
  locator: (name: string, kilometres: number, from: string, wind: number) =>
    `${name}: ${whole.format(kilometres)} km from ${from}, to the ${WINDS[wind] ?? ''}.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole map',
  scale: (kilometres: number) => `Scale: the bar is ${whole.format(kilometres)} kilometres long`,
  kilometres: (kilometres: number) => `${whole.format(kilometres)} km`,
  source: 'Ground: GSHHG, Natural Earth, SRTM30, © OpenStreetMap. Fronts, routes, zones: teaching drawings.',
  zoomWithKey: 'Hold Ctrl and turn the wheel to zoom the map',
  zoomWithMacKey: 'Hold ⌘ and turn the wheel to zoom the map',
  twoFingers: 'Use two fingers to move the map',
  painter: {
    title: 'Draw as',
    choice: { auto: 'detailed map', svg: 'simple drawing' },
    why: {
      'no-webgl': 'Drawn simply: this browser or computer offers no WebGL.',
      'no-load': 'Drawn simply: the detailed map did not arrive in time.',
      'context-lost': 'Drawn simply: the graphics of this computer stopped.',
      'no-code': 'Drawn simply: the detailed map could not be loaded. Reload the page to try again.',
    },
    awaited: 'The detailed map is being drawn …',
    back: 'The detailed map can be shown again.',
    retry: 'Try the detailed map',
    show: 'Show the detailed map',
    dismiss: 'Close',
  },
  failed: {
    title: 'The map could not be drawn',
    reason: 'A part of the app could not be loaded. Reload the page to try again.',
    remedy: 'Nothing is lost: all that stands on it is in the lists of places and events and in the details.',
  },
  legend: {
    title: 'Legend',
    layers: 'Show on the map',
    layer: {
      fronts: 'Front lines',
      movements: 'Movements',
      areas: 'Zones',
      lines: 'Lines on paper',
      places: 'Places',
    },
    sides: 'Sides',
    side: {
      un: 'single line, full head',
      kpa: 'ring at the start, barbed head',
      cpv: 'double line, broad head',
      ussr: 'line of beads, diamond head',
    },
    times: 'Movements in time',
    over: 'over by the day shown',
    running: 'under way',
    begun: 'under way: only where it set out',
    later: { all: 'begins later', pyongyang: 'later, or not yet known' } satisfies Record<Knowledge, string>,
    unsettled: 'hollow: not established when it was known',
    front: 'Fronts',
    fronts: {
      held: 'front of the day shown, teeth toward the enemy',
      gap: 'nobody in contact',
      ghost: 'earlier fronts, with dates',
      next: 'later fronts, with dates',
    },
    basis: 'How sure the place is',
    basisForm: {
      stated: 'Solid line',
      documented: 'Solid line, light fill',
      inferred: 'Dashed line, hatched zone',
      symbolic: 'Dotted line, open head: not a place',
    } satisfies Record<BasisKind, string>,
    seal: 'A recommendation, at its place or at the edge',
    place: 'Place; a full dot is a main town',
  },
} as const
