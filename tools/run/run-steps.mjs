import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, run, runQuietly } from './project.mjs'

/**
 * Runs groups of steps one after another, stops after the first that fails, and ends with `N passed, N failed` in
 * total: every test of the runners, and one for each other check. The steps of a group run two at a time; the output of
 * each is printed when it is done. Returns the exit code. A runner that ran no tests, or fewer than required, has
 * failed. What could not run on this machine is listed before the end.
 */
export async function runSteps(groups, notRun = []) {
  const sum = { passed: 0, failed: 0 }
  for (const steps of groups) {
    const waiting = [...steps]
    const lane = async () => {
      for (let step = waiting.shift(); step !== undefined && sum.failed === 0; step = waiting.shift()) {
        const { passed, failed } = await runStep(step, steps.length === 1)
        sum.passed += passed
        sum.failed += failed
      }
    }
    await Promise.all([lane(), lane()])
    if (sum.failed > 0) break
  }
  for (const what of notRun) console.log(`\nNot run: ${what}`)
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

async function runStep(step, isAlone) {
  const started = performance.now()
  if (step.report) rmSync(path.join(root, step.report), { force: true })
  const code = await (isAlone ? runAloud(step) : runBeside(step))
  const failure = code === 0 ? 0 : 1
  const result = step.report ? readCounts(step, code) : { passed: 1 - failure, failed: failure }
  console.log(`   ${step.name}: ${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}`)
  return result
}

const headingOf = ({ name }) => `\n── ${name}`

function runAloud(step) {
  console.log(headingOf(step))
  return run(step.command, step.args, step.env)
}

async function runBeside(step) {
  const { code, output } = await runQuietly(step.command, step.args, step.env)
  console.log(`${headingOf(step)}\n${output.trimEnd()}`)
  return code
}

function readCounts(step, code) {
  const file = path.join(root, step.report)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { passed, failed } = step.counts(JSON.parse(readFileSync(file, 'utf8')))
  if (failed > 0) return { passed, failed }
  const least = step.least ?? 1
  if (passed < least) console.log(`   ${step.name}: only ${passed} tests ran, of at least ${least}`)
  return { passed, failed: code !== 0 || passed < least ? 1 : 0 }
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
