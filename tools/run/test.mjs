// npm test: install if needed, find or install a Chromium and a Firefox, run every check.
import { findOrInstallChromium, findOrInstallFirefox } from './find-browser.mjs'
import { installIfNeeded } from './project.mjs'
import { runSteps } from './run-steps.mjs'
import { BUILD, DAY_BY_DAY, FAST, SITE, UNIT, UNIT_IN_OTHER_ZONES } from './steps.mjs'

installIfNeeded()
const chromium = findOrInstallChromium()
if (chromium === null) {
  console.error('No Chromium or Chrome found. Install one, or name it: CHROMIUM=/path/to/chrome npm test')
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
process.env.CHROMIUM = chromium
const firefox = findOrInstallFirefox()
const notRun = firefox === null ? ['the tests in Firefox: none was found (FIREFOX=/path/to/it names one)'] : []
// what takes longest begins first, so that both lanes end together
const beside = [DAY_BY_DAY, ...FAST, UNIT, BUILD, ...UNIT_IN_OTHER_ZONES]
process.exit(await runSteps([beside, ...SITE.map((step) => [step])], notRun))
