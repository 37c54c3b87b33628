import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The browsers that the tests can use: environment variable, names on the PATH, usual locations. */
const CHROMIUM = {
  variable: 'CHROMIUM',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}
const FIREFOX = {
  variable: 'FIREFOX',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
}

/** The path of a Chromium: $CHROMIUM, the PATH, the usual places, Playwright's own install; null if there is none. */
export function findChromium() {
  return find(CHROMIUM) ?? playwrightsOwn()
}

/** The path of a Firefox: $FIREFOX, the PATH, the usual places; null if there is none. */
export function findFirefox() {
  return find(FIREFOX)
}

/** As findChromium, but installs one with apt where that is permitted. Null, with nothing changed, where it is not. */
export function findOrInstallChromium(say = console.log) {
  return findOrInstall(findChromium, 'chromium', say)
}

/** As findFirefox, but installs one with apt where that is permitted. */
export function findOrInstallFirefox(say = console.log) {
  return findOrInstall(findFirefox, 'firefox-esr', say)
}

function find({ variable, names, places }) {
  const named = process.env[variable]
  if (named && existsSync(named)) return named
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name)
      if (existsSync(candidate)) return candidate
    }
  }
  return places.find((place) => existsSync(place)) ?? null
}

function findOrInstall(findIt, debianPackage, say) {
  const found = findIt()
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0) return found
  say(`Installing Debian's package ${debianPackage}, for the browser tests …`)
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', debianPackage], { stdio: 'ignore' })
  } catch {
    return null
  }
  return findIt()
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
