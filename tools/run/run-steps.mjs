import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './project.mjs'

/**
 * Runs the steps, stops at the first that fails, and ends with `N passed, N failed` over everything: the tests of
 * each runner, and one for each other check. Gives the exit code; a runner that ran no test has failed.
 */
export function runSteps(steps) {
  const sum = { passed: 0, failed: 0 }
  for (const step of steps) {
    const started = performance.now()
    console.log(`\n── ${step.name}`)
    if (step.report) rmSync(path.join(root, step.report), { force: true })
    const code = run(step.command, step.args, step.env)
    const result = step.report ? readCounts(step, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
    sum.passed += result.passed
    sum.failed += result.failed
    console.log(`   ${step.name}: ${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}`)
    if (result.failed > 0) break
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
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
