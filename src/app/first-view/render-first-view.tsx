import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson } from '#src/domain/lesson.ts'
import { FirstPictures } from '#src/features/first-picture.tsx'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import type { Arrangement } from '#src/features/use-arrangement.ts'
import type { Words } from '#src/i18n/words.ts'
import { StillMedia } from '#src/ui/use-media.ts'
import { Shell } from '../app.tsx'
import { toStillSession } from '../still-session.ts'
import { joinAlternatives } from './alternatives.ts'
import { type MapParts, drawGround, drawSigns } from './draw-map.ts'
import { type Measure, drawStrip } from './draw-strip.ts'
import { mediaAt } from './media-at.ts'
import { createStaticStyles } from './static-styles.ts'

type Size = { readonly width: number; readonly height: number }

/** What is drawn for windows of that size and up. */
type ForWindow = { readonly window: Size; readonly drawn: Size }

/** Maps, in pixels: different names fit at each size. On a phone the map is folded to a line. */
const MAPS: Readonly<Partial<Record<Arrangement, readonly ForWindow[]>>> = {
  desk: [
    { window: { width: 900, height: 560 }, drawn: { width: 624, height: 258 } },
    { window: { width: 1366, height: 768 }, drawn: { width: 942, height: 282 } },
    { window: { width: 1920, height: 1080 }, drawn: { width: 1400, height: 558 } },
  ],
  stack: [{ window: { width: 600, height: 700 }, drawn: { width: 820, height: 416 } }],
}
const STRIPS: readonly ForWindow[] = [
  { window: { width: 900, height: 560 }, drawn: { width: 624, height: 194 } },
  { window: { width: 1366, height: 560 }, drawn: { width: 943, height: 194 } },
  { window: { width: 900, height: 768 }, drawn: { width: 624, height: 323 } },
  { window: { width: 1366, height: 768 }, drawn: { width: 943, height: 323 } },
  { window: { width: 1600, height: 900 }, drawn: { width: 943, height: 359 } },
  { window: { width: 1920, height: 900 }, drawn: { width: 1400, height: 359 } },
]
/** The arrangements of which the page contains a picture, each as it is in a window of that size; media as in use-arrangement.ts. */
const DRAWN: readonly { readonly arrangement: Arrangement; readonly window: Size; readonly media: string }[] = [
  {
    arrangement: 'desk',
    window: { width: 1366, height: 768 },
    media: 'screen and (min-width: 900px) and (min-height: 560px)',
  },
  {
    arrangement: 'stack',
    window: { width: 820, height: 1180 },
    media: 'screen and (min-width: 600px) and (max-width: 899px) and (min-height: 700px)',
  },
  {
    arrangement: 'phone',
    window: { width: 390, height: 844 },
    media: 'screen and (max-width: 479px), screen and (max-width: 599px) and (min-height: 480px)',
  },
]
/** The ground covers what the widest map shows. */
const GROUND: Size = { width: 1500, height: 558 }

export type FirstView = {
  readonly markup: string
  readonly styles: string
  /** The ground below and above its hill shading; the markup has placeholders in braces for their addresses. */
  readonly ground: { readonly under: string; readonly over: string }
}

export type FirstViewParts = MapParts & {
  /** Runs something with a DOM available, as in a browser. */
  readonly inPage: <T>(act: () => T) => T
  readonly measure: Measure
}

/** The first view that comes with the page, as a newcomer sees it: the question before the text. */
export function renderFirstView(lesson: Lesson, words: Words, parts: FirstViewParts): FirstView {
  const session = toStillSession(lesson, words, 'asked')
  const styles = createStaticStyles('first-')
  // without a DOM, so that the app renders as on a server
  const shells = DRAWN.map(({ window }) => renderShell(session, window))
  return parts.inPage(() => {
    const ground = drawGround(session, GROUND, parts)
    const mapOf = (maps: readonly ForWindow[]) =>
      `<div class="first-map"><div>${groundOf(ground)}${alternatives(
        maps,
        'map',
        ({ drawn }, name) => `<svg class="${name}">${ownIds(drawSigns(session, drawn, parts))}</svg>`,
      )}</div></div>`
    const strip = `<div>${alternatives(
      STRIPS,
      'strip',
      ({ drawn }, name) => `<div class="${name}">${drawStrip(session, drawn, parts.measure)}</div>`,
    )}</div>`
    const shellOf = (arrangement: Arrangement, at: number) => {
      const maps = MAPS[arrangement]
      const withMap = withPicture(shells[at] ?? '', 'map', maps === undefined ? '' : mapOf(maps))
      const whole = withPicture(withMap, 'strip', strip)
      return whole.replace('class="shell"', `class="shell" data-for="${arrangement}"`)
    }
    const markup = DRAWN.map(
      ({ arrangement, media }, at) => `<noscript data-media="${media}">${shellOf(arrangement, at)}</noscript>`,
    ).join('')
    const { frame } = ground
    return {
      markup: `<div class="first-view" aria-hidden="true" inert>${withoutNames(styles.withClasses(markup))}<p>${words.frame.start.firstView(
        words.formats.day(session.selectors.outlook(session.store.getState()).horizon.asOf),
      )}</p></div>`,
      styles: [
        styles.rules(),
        `.first-map>div{aspect-ratio:${frame.width}/${frame.height}}`,
        shownWithoutScripts(MAPS.desk ?? [], 'map'),
        shownWithoutScripts(STRIPS, 'strip'),
      ].join('\n'),
      ground,
    }
  })
}

function renderShell(session: Session, window: Size): string {
  return renderToStaticMarkup(
    <StillMedia value={mediaAt(window)}>
      <FirstPictures value={{ map: null, strip: null }}>
        <SessionProvider value={session}>
          <Shell />
        </SessionProvider>
      </FirstPictures>
    </StillMedia>,
  )
}

const mediaOf = ({ window: { width, height } }: ForWindow) => `(min-width: ${width}px) and (min-height: ${height}px)`

const nameOf = (pane: string, at: number) => `first-${pane}-${at}`

function alternatives(all: readonly ForWindow[], pane: string, draw: (each: ForWindow, name: string) => string) {
  return joinAlternatives(all.map((each, at) => ({ media: mediaOf(each), markup: draw(each, nameOf(pane, at)) })))
}

/** What draw-first-view.ts chooses by script: the last whose media query matches, or else the first. */
function shownWithoutScripts(all: readonly ForWindow[], pane: string): string {
  const others = (at: number) => all.flatMap((_, other) => (other === at ? [] : [`.${nameOf(pane, other)}`])).join(',')
  const rules = all.map(
    (each, at) =>
      `@media ${at === 0 ? 'all' : mediaOf(each)}{${others(at)}{display:none}.${nameOf(pane, at)}{display:block}}`,
  )
  return `@media (scripting: none){${rules.join('\n')}}`
}

/** With placeholders, because the file names are not known yet. */
function groundOf({ frame, whole, shade }: ReturnType<typeof drawGround>): string {
  const image = (href: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    `<image href="${href}" x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"/>`
  return (
    `<svg viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" preserveAspectRatio="none">` +
    `${image('{under}', whole)}${image('{shade}', shade)}${image('{over}', whole)}</svg>`
  )
}

function withPicture(shell: string, pane: string, picture: string): string {
  const place = new RegExp(`(<div class="first-picture" data-picture="${pane}"[^>]*>)(</div>)`)
  return shell.replace(place, (_, start: string, end: string) => start + picture + end)
}

/** Renames ids, because the app's own drawings use the same ones and both are briefly in the page. */
function ownIds(markup: string): string {
  return markup.replaceAll(/\bmap-(\d+)-/g, 'first-sign-$1-')
}

/** Removes ids, names and links: to readers and assistive technology it is only a picture. */
function withoutNames(markup: string): string {
  return markup.replaceAll(/ (?:id|for|name|aria-[a-z]+|tabindex|href)="(?!#?first-sign|\{)[^"]*"/g, (found) =>
    / aria-(?:selected|current|disabled|expanded|pressed)=/.test(found) ? found : '',
  )
}
