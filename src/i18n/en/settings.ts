import type { MotionChoice, Theme } from '#src/domain/appearance.ts'

/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  textSize: 'Text size',
  percent: (times: number) => `${String(Math.round(times * 100))} %`,
  colours: 'Colours',
  themes: { paper: 'Paper (dark on light)', hall: 'Lecture hall (light on dark)' } satisfies Record<Theme, string>,
  movement: 'Movement',
  motions: { system: 'As this device is set', reduced: 'Less movement' } satisfies Record<MotionChoice, string>,
  letterKeys: 'Use keys of a single letter or sign',
  letterKeysNote: 'Switch these off if you dictate, or press keys by accident.',
  kept: 'Saved on this device.',
  notKept: 'This browser saves nothing here. The settings last until you close the page.',
  close: 'Close',
}
