import type { PaneLayout } from '#src/domain/mode.ts'

const [WIDTH, HEIGHT] = [26, 18]
type Split = { readonly text: number; readonly map: number }

/** How wide the text is, and how high the map. */
const SPLITS: Readonly<Record<PaneLayout, Split>> = {
  balanced: { text: 9, map: 10 },
  text: { text: 15, map: 10 },
  map: { text: 6, map: 14 },
  'only-text': { text: WIDTH, map: 0 },
  'only-map': { text: 0, map: HEIGHT },
  'only-timeline': { text: 0, map: 0 },
}

/** A small picture of the panes: the text as lines, the map as land and sea, the timeline as days. */
export function LayoutPicture({ layout }: { readonly layout: PaneLayout }) {
  const { text, map } = SPLITS[layout]
  const right = WIDTH - text
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      {text > 0 && <path d={linesOf(text)} stroke="currentcolor" />}
      {right > 0 && map > 0 && (
        <>
          <rect x={text} width={right} height={map} fill="var(--sea)" />
          <path d={landOf(text, right, map)} fill="currentcolor" />
        </>
      )}
      {right > 0 && map < HEIGHT && <path d={daysOf(text, map)} stroke="currentcolor" />}
      <path
        d={`M${String(text)},0 V${String(HEIGHT)} M${String(text)},${String(map)} H${String(WIDTH)}`}
        stroke="currentcolor"
      />
      <rect x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} fill="none" stroke="currentcolor" />
    </svg>
  )
}

function linesOf(width: number): string {
  return [4, 7, 10, 13].map((y) => `M3,${String(y)}.5 H${String(width - 2)}`).join(' ')
}

/** A peninsula pointing south. */
function landOf(left: number, width: number, height: number): string {
  const [from, to, tip] = [left + width * 0.3, left + width * 0.7, left + width * 0.58]
  return `M${from.toFixed(1)},0 H${to.toFixed(1)} L${tip.toFixed(1)},${(height * 0.75).toFixed(1)} Z`
}

function daysOf(left: number, top: number): string {
  const middle = (top + HEIGHT) / 2
  const days = []
  for (let x = left + 3; x < WIDTH - 1; x += 3) days.push(`M${String(x)}.5,${(middle - 1.5).toFixed(1)} v3`)
  return days.join(' ')
}
