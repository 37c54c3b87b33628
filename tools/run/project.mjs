// What the start and test commands share. Plain JavaScript that Node 20 runs: it works before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const binaries = path.join(root, 'node_modules/.bin')
const stamp = path.join(root, 'node_modules/.installed-from')

/** The environment in which the project's own Node and tools come first on the PATH. */
export function environment(extra = {}) {
  return { ...process.env, PATH: binaries + path.delimiter + (process.env.PATH ?? ''), ...extra }
}

/** Runs a command of the project with inherited output, and returns its exit code. */
export function run(command, args, extra = {}) {
  const shell = process.platform === 'win32'
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment(extra), shell })
  if (done.error) console.error(`${command} could not be run: ${done.error.message}`)
  return done.status ?? 1
}

/** Like run, but in parallel with others: returns the output with the exit code. */
export function runQuietly(command, args, extra = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32'
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const child = spawn(command, args, { cwd: root, env: environment({ ...colour, ...extra }), shell })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    const end = (code, last = '') => resolve({ code, output: Buffer.concat(said).toString() + last })
    child.on('error', (error) => end(1, `${command} could not be run: ${error.message}\n`))
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Installs the packages of the lock file, unless they are installed and it has not changed since. */
export function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the packages of package-lock.json (once) …')
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error('npm ci failed: see above. Nothing else was changed.')
    process.exit(code)
  }
  writeFileSync(stamp, lock)
}
