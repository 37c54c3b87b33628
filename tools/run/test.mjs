// npm test: install if needed, find or install a Chromium, run every check.
import { findOrInstallChromium } from './find-chromium.mjs'
import { installIfNeeded } from './project.mjs'
import { runSteps } from './run-steps.mjs'
import { DAY_BY_DAY, FAST, SITE, UNIT_IN_ALL_ZONES } from './steps.mjs'

installIfNeeded()
const chromium = findOrInstallChromium()
if (chromium === null) {
  console.error('No Chromium or Chrome found. Install one, or name it: CHROMIUM=/path/to/chrome npm test')
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
process.env.CHROMIUM = chromium
process.exit(await runSteps([[...FAST, ...UNIT_IN_ALL_ZONES], ...[DAY_BY_DAY, ...SITE].map((step) => [step])]))
