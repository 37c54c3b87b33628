import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson } from '#src/domain/lesson.ts'
import { FirstPictures } from '#src/features/first-picture.tsx'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import type { Arrangement } from '#src/features/use-arrangement.ts'
import type { Words } from '#src/i18n/words.ts'
import { StillMedia } from '#src/ui/use-media.ts'
import { Shell } from '../app.tsx'
import { toStillSession } from '../still-session.ts'
import { type MapParts, drawGround, drawSigns } from './draw-map.ts'
import { type Measure, drawStrip } from './draw-strip.ts'
import { mediaAt } from './media-at.ts'
import { createStaticStyles } from './static-styles.ts'

type Size = { readonly width: number; readonly height: number }

/** A drawing for each of these sizes of the map and up, in pixels, because different names fit at each. */
const DESK_MAPS: readonly Size[] = [
  { width: 624, height: 258 },
  { width: 942, height: 282 },
  { width: 1400, height: 558 },
]
/** The arrangements for which the page contains a picture. On a phone the map is folded to a line. */
const DRAWN: readonly { readonly arrangement: Arrangement; readonly window: Size; readonly maps: readonly Size[] }[] = [
  { arrangement: 'desk', window: { width: 1366, height: 768 }, maps: DESK_MAPS },
  { arrangement: 'stack', window: { width: 820, height: 1180 }, maps: [{ width: 820, height: 416 }] },
  { arrangement: 'phone', window: { width: 390, height: 844 }, maps: [] },
]
/** A drawing of the strip for windows of that size and up. */
const STRIPS: readonly { readonly window: Size; readonly strip: Size }[] = [
  { window: { width: 900, height: 560 }, strip: { width: 624, height: 195 } },
  { window: { width: 1366, height: 560 }, strip: { width: 943, height: 195 } },
  { window: { width: 900, height: 768 }, strip: { width: 624, height: 324 } },
  { window: { width: 1366, height: 768 }, strip: { width: 943, height: 324 } },
  { window: { width: 1600, height: 900 }, strip: { width: 943, height: 360 } },
  { window: { width: 1920, height: 900 }, strip: { width: 1400, height: 360 } },
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
    const mapOf = (maps: readonly Size[]) =>
      maps.length === 0
        ? ''
        : `<div class="first-map"><div>${groundOf(ground)}${maps
            .map((size) => `<svg class="${mapClass(size)}">${ownIds(drawSigns(session, size, parts))}</svg>`)
            .join('')}</div></div>`
    const strips = STRIPS.map(
      (each, at) => `<div class="first-strip-${at}">${drawStrip(session, each.strip, parts.measure)}</div>`,
    )
    const strip = `<div>${strips.join('')}</div>`
    const markup = DRAWN.map(({ arrangement, maps }, at) => {
      const filled = withPicture(withPicture(shells[at] ?? '', 'map', mapOf(maps)), 'strip', strip)
      return filled.replace('class="shell"', `class="shell" data-for="${arrangement}"`)
    }).join('')
    const { frame } = ground
    return {
      markup: `<div class="first-view" aria-hidden="true" inert>${withoutNames(styles.withClasses(markup))}<p>${words.frame.start.firstView(
        words.formats.day(session.selectors.outlook(session.store.getState()).horizon.asOf),
      )}</p></div>`,
      styles: [
        styles.rules(),
        `.first-map>div{aspect-ratio:${frame.width}/${frame.height}}`,
        shownBy(
          DESK_MAPS.map(({ width, height }) => `@container (min-width: ${width}px) and (min-height: ${height}px)`),
          DESK_MAPS.map(mapClass),
        ),
        shownBy(
          STRIPS.map(({ window }) => `@media (min-width: ${window.width}px) and (min-height: ${window.height}px)`),
          STRIPS.map((_, at) => `first-strip-${at}`),
        ),
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

const mapClass = ({ width, height }: Size) => `first-map-${width}-${height}`

/** Shows only one of these elements: the last one whose condition holds, else the first. */
function shownBy(conditions: readonly string[], classes: readonly string[]): string {
  const others = (at: number) =>
    classes
      .filter((_, other) => other !== at)
      .map((name) => `.${name}`)
      .join(',')
  return [
    `${others(0)}{display:none}`,
    ...conditions.map(
      (condition, at) => `${condition}{${others(at)}{display:none}.${classes[at] ?? ''}{display:block}}`,
    ),
  ].join('\n')
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
