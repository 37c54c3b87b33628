import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findChromium, findFirefox, findOrInstallChromium, findOrInstallFirefox } from './find-browser.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function program(name: string, text = ''): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  chmodSync(file, 0o755)
  return file
}

test('the browser that is named is taken before any on the path', () => {
  const named = program('elsewhere/my-chrome')
  program('chromium')
  vi.stubEnv('PATH', folder)
  vi.stubEnv('CHROMIUM', named)
  expect(findChromium()).toBe(named)
})

test('a name that leads nowhere is passed over', () => {
  const onPath = program('chromium')
  vi.stubEnv('PATH', folder)
  vi.stubEnv('CHROMIUM', path.join(folder, 'gone'))
  expect(findChromium()).toBe(onPath)
})

test('of those on the path the one that is best known to the tests is taken, in whatever folder', () => {
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')]
  program('first/firefox')
  const better = program('second/firefox-esr')
  vi.stubEnv('FIREFOX', undefined)
  vi.stubEnv('PATH', [first, second].join(path.delimiter))
  expect(findFirefox()).toBe(better)
})

// elsewhere a browser may stand in one of the usual places
test.runIf(process.platform === 'linux')(
  'without any other it is the one that Playwright has installed, if it has',
  () => {
    vi.stubEnv('CHROMIUM', undefined)
    vi.stubEnv('PATH', folder)
    const own = chromium.executablePath()
    expect(findChromium()).toBe(existsSync(own) ? own : null)
  },
)

test('nothing is installed where a browser is found', () => {
  const found = program('my-browser')
  vi.stubEnv('CHROMIUM', found)
  vi.stubEnv('FIREFOX', found)
  const say = vi.fn()
  expect(findOrInstallChromium(say)).toBe(found)
  expect(findOrInstallFirefox(say)).toBe(found)
  expect(say).not.toHaveBeenCalled()
})

describe('where there is none, on a Debian whose packages one may install', () => {
  const { platform } = process
  beforeEach(() => {
    Object.defineProperty(process, 'platform', { value: 'linux' })
    vi.spyOn(process, 'getuid').mockReturnValue(0)
    vi.stubEnv('FIREFOX', undefined)
    vi.stubEnv('PATH', folder)
  })
  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: platform })
  })

  test('the package is installed, said beforehand, and its browser taken', () => {
    const made = path.join(folder, 'firefox-esr')
    program('apt-get', `#!/bin/sh\nif [ "$1" = install ]; then : > '${made}'; fi\n`)
    const say = vi.fn()
    expect(findOrInstallFirefox(say)).toBe(made)
    expect(say).toHaveBeenCalledWith(expect.stringContaining('firefox-esr'))
  })

  test('an installer that fails leaves it at none', () => {
    program('apt-get', '#!/bin/sh\nexit 1\n')
    expect(findOrInstallFirefox(vi.fn())).toBeNull()
  })

  test('nobody but its owner is asked to change the machine', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    const say = vi.fn()
    expect(findOrInstallFirefox(say)).toBeNull()
    expect(say).not.toHaveBeenCalled()
  })
})
