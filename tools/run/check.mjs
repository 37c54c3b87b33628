// npm run check: everything that needs neither a build nor a browser.
import { installIfNeeded } from './project.mjs'
import { runSteps } from './run-steps.mjs'
import { FAST, UNIT } from './steps.mjs'

installIfNeeded()
process.exit(await runSteps([[...FAST, UNIT]]))
