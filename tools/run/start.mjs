// npm start: install if needed, build, serve, and say where.
import { installIfNeeded, run } from './project.mjs'

installIfNeeded()
const built = run('vite', ['build', '--logLevel', 'warn'])
if (built !== 0) process.exit(built)
const port = process.env.PORT ?? '4173'
console.log(`\nThe lesson is at http://localhost:${port}/  (Ctrl+C stops it)\n`)
process.exit(run('vite', ['preview', '--port', port, '--strictPort', '--logLevel', 'warn']))
