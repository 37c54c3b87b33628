// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { type InlineLesson, createInlineSource } from '#src/platform/inline-source.ts'
import { packText } from './pack-lesson.ts'
import { composePage } from './compose-page.ts'

const BUILT = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <meta name="release" content="abc" />
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-a.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/b.js">
    <link rel="stylesheet" crossorigin href="./assets/a.css">
    <script src="./assets/early.js"></script>
  </head><body><div id="lesson"><a href="events.html">Plain list</a>Text</div>
    <script type="application/json" id="lesson-files">{"lesson":"l.json"}</script></body></html>`

const page = composePage({
  page: BUILT,
  readFile: (file) => (file === 'assets/early.js' ? 'early()' : `<b>${file}</b>`),
  bundle: { script: 'app("</script>", "<!--", "$&")', styles: 'b{content:"</style>"}' },
  lesson: { audience: 'teacher', lesson: packText('application/json', '{"a":"</script>$&"}'), files: {}, ground: {} },
})
const parsed = new DOMParser().parseFromString(page, 'text/html')
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the page asks for no other file', () => {
  const asked = [...parsed.querySelectorAll('[src], link[href], a[href]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  )
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([])
  expect(parsed.querySelector('meta[name="release"]')).toBeNull()
})

test('its policy allows exactly the scripts and styles that stand in it, and no request', () => {
  const policy = parsed.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content
  const scripts = [...parsed.querySelectorAll('script:not([type])')].map(({ textContent }) => textContent)
  expect(scripts).toHaveLength(2)
  expect(policy).toContain(`script-src ${scripts.map(hash).join(' ')};`)
  expect(policy).toContain(`style-src ${hash(parsed.querySelector('style')!.textContent)};`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
})

test('whatever stands in a script, a style or the lesson, it ends where it ends', () => {
  const [early, app] = parsed.querySelectorAll('script:not([type])')
  expect(early!.textContent).toBe('early()')
  const seen: unknown[] = []
  runInNewContext(app!.textContent, { app: (...all: unknown[]) => seen.push(...all) })
  expect(seen).toEqual(['</script>', '<!--', '$&'])
  const inline = JSON.parse(parsed.getElementById('inline-lesson')!.textContent) as InlineLesson
  return expect(createInlineSource(inline).lesson()).resolves.toEqual({ text: '{"a":"</script>$&"}' })
})
