import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium: $CHROMIUM, the PATH, the usual places, Playwright's own install; null if there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named && existsSync(named)) return named
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  for (const name of NAMES) {
    for (const folder of folders) {
      const candidate = path.join(folder, name)
      if (existsSync(candidate)) return candidate
    }
  }
  return PLACES.find(existsSync) ?? playwrightsOwn()
}

/** As findChromium, but installs one with apt where that is permitted. Null, with nothing changed, where it is not. */
export function findOrInstallChromium(say = console.log) {
  const found = findChromium()
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0) return found
  say("No Chromium found: installing Debian's package chromium …")
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' })
  } catch {
    return null
  }
  return findChromium()
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core')
    const own = chromium.executablePath()
    return own && existsSync(own) ? own : null
  } catch {
    return null
  }
}
