import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, run, runQuietly } from './project.mjs'

/**
 * Runs groups of steps one after the other, stops after the first that fails, and ends with `N passed, N failed` over
 * everything: the tests of each runner, and one for each other check. The steps of a group run two at a time, each
 * printed whole when it is done. Gives the exit code; a runner that ran no test has failed.
 */
export async function runSteps(groups) {
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
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

async function runStep(step, isAlone) {
  const started = performance.now()
  const heading = `\n── ${step.name}`
  if (step.report) rmSync(path.join(root, step.report), { force: true })
  if (isAlone) console.log(heading)
  const done = isAlone
    ? { code: run(step.command, step.args, step.env), output: '' }
    : await runQuietly(step.command, step.args, step.env)
  if (!isAlone) process.stdout.write(`${heading}\n${done.output}`)
  const failure = done.code === 0 ? 0 : 1
  const result = step.report ? readCounts(step, done.code) : { passed: 1 - failure, failed: failure }
  console.log(`   ${step.name}: ${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}`)
  return result
}

function readCounts(step, code) {
  const file = path.join(root, step.report)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { passed, failed, total } = step.counts(JSON.parse(readFileSync(file, 'utf8')))
  const broken = total === 0 || (code !== 0 && failed === 0)
  return { passed, failed: broken ? Math.max(failed, 1) : failed }
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
