import { createHash } from 'node:crypto'
import { FILE_ADDRESSES_ID, INLINE_LESSON_ID } from '#src/domain/lesson-files.ts'
import { EVENTS_PAGE, NOTICES_PAGE } from '#src/domain/site-pages.ts'
import type { InlineLesson } from '#src/platform/inline-source.ts'
import { packText } from './pack-lesson.ts'
import type { Bundle } from './bundle-in-one.ts'

type Parts = {
  /** The first page as it was built. */
  readonly page: string
  /** Reads another file of the built site. */
  readonly readFile: (file: string) => string
  readonly bundle: Bundle
  readonly lesson: Omit<InlineLesson, 'notices'>
}

/** The built page with everything it needs inlined, under a policy that forbids any request. */
export function composePage({ page, readFile, bundle, lesson }: Parts): string {
  const scripts: string[] = []
  const script = (code: string) => {
    const safe = code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')
    scripts.push(safe)
    return `<script>${safe}</script>`
  }
  const notices = packText('text/html', readFile(NOTICES_PAGE))
  const styles = bundle.styles.replace(/<\/(style)/gi, '<\\/$1')
  const icon = Buffer.from(readFile('favicon.svg')).toString('base64')
  const whole = page
    .replace(/\s*<link rel="(?:preload|modulepreload|stylesheet|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    // its pictures are files of their own
    .replace(/<!--first-view-->[^]*<!--\/first-view-->/, '')
    .replace(/<meta name="release"[^>]*>\s*/, '')
    .replace(/(<link rel="icon" href=")[^"]*/, (_, start: string) => `${start}data:image/svg+xml;base64,${icon}`)
    // pages that are not in this one
    .replace(new RegExp(`<a href="(?:${EVENTS_PAGE}|${NOTICES_PAGE})">[^<]*</a>`, 'g'), '')
    .replace(new RegExp(`<script type="application/json" id="${FILE_ADDRESSES_ID}">[^<]*</script>`), () =>
      dataBlock({ ...lesson, notices }),
    )
    .replace(/<script src="\.\/([^"]+)"><\/script>/g, (_, file: string) => script(readFile(file)))
    .replace('</head>', () => `<style>${styles}</style>\n  </head>`)
    .replace('</body>', () => `${script(bundle.script)}\n  </body>`)
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(sourceHash).join(' ')}`,
    `style-src ${sourceHash(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return whole.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start: string) => start + policy,
  )
}

function dataBlock(lesson: InlineLesson): string {
  // a text with `</script>` in it must not end the block
  const json = JSON.stringify(lesson).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${INLINE_LESSON_ID}">${json}</script>`
}

function sourceHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
