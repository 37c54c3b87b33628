// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { MOTION_CHOICES, TEXT_SCALES, THEMES } from '#src/domain/appearance.ts'
import { pageFolder } from '#src/platform/page-folder.ts'
import { SETTINGS_KEY } from './keeping/keep-settings.ts'
import { showAppearance } from './keeping/show-appearance.ts'

const SCRIPT = readFileSync('src/app/set-appearance.js', 'utf8')
const NAMES = ['data-theme', 'data-text-scale', 'data-motion']

const NAME = pageFolder() + SETTINGS_KEY

function runScript(kept: string, name = NAME): (string | null)[] {
  window.localStorage.clear()
  window.localStorage.setItem(name, kept)
  window.eval(SCRIPT)
  return NAMES.map((name) => document.documentElement.getAttribute(name))
}

beforeEach(() => {
  for (const name of NAMES) document.documentElement.removeAttribute(name)
})

const all = THEMES.flatMap((theme) =>
  TEXT_SCALES.flatMap((textScale) => MOTION_CHOICES.map((motion) => ({ theme, textScale, motion }))),
)

test.each(all)('the page looks before the app as it does with it: %o', (settings) => {
  const before = runScript(JSON.stringify(settings))
  const root = document.createElement('html')
  showAppearance(root, settings)
  expect(before).toEqual(NAMES.map((name) => root.getAttribute(name)))
})

test.each(['', 'null', '7', '{', '{"theme":"neon","textScale":9,"motion":[]}', '{"theme":{"toString":1}}'])(
  'kept text that is no setting changes nothing: %s',
  (kept) => {
    expect(runScript(kept)).toEqual([null, null, null])
  },
)

test('settings that were kept before sites of one host were told apart still count', () => {
  expect(NAME).not.toBe(SETTINGS_KEY)
  expect(runScript('{"theme":"hall"}', SETTINGS_KEY)[0]).toBe('hall')
})
