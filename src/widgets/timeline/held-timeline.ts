import type { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { LaneGroup } from './strip-options.ts'
import type { StripRow } from './strip-rows.ts'

const { _redraw: redrawNow } = Timeline.prototype as unknown as { readonly _redraw: (this: Timeline) => void }

/** What the library keeps to itself. */
type Inner = {
  readonly dom: { readonly root: HTMLElement }
  readonly range: { readonly timeoutID: ReturnType<typeof setTimeout> }
  /** Whether it has told of the range that it began with. */
  initialRangeChangeDone: boolean
  readonly timeAxis: { _repaintLabels: () => void }
}

/**
 * The library draws everything anew for each set of data that it is constructed with, measures each item on its own,
 * writes the axis again in each pass of a drawing, and is seen a fifth of a second later, in a drawing more. This one
 * draws nothing until it is told to begin, and is seen at once; it writes its axis once in a drawing.
 */
export class HeldTimeline extends Timeline {
  // undefined while the library's own constructor runs
  private hasBegun: boolean | undefined
  private isDrawing = false
  /** The frame in which it will be drawn; 0 for none. */
  private frame = 0

  constructor(host: HTMLElement, rows: DataSet<StripRow>, lanes: DataSet<LaneGroup>, options: TimelineOptions) {
    super(host, rows, lanes, options)
    // what is not displayed takes no time to measure; our rows have no height, and the library asks for no other size
    this.inner().dom.root.style.display = 'none'
    // in place of the library's own, which cannot be called off
    this._redraw = () => {
      this.frame ||= requestAnimationFrame(() => {
        this.drawNow()
      })
    }
  }

  /** Draws now, and from now on whenever the library wants to. */
  begin(): void {
    const { dom, range } = this.inner()
    dom.root.style.display = ''
    clearTimeout(range.timeoutID)
    this.inner().initialRangeChangeDone = true
    this.hasBegun = true
    this.drawNow()
  }

  /**
   * Draws what has been changed in the frame in which it was, not in the next one. `redraw` would measure each item as
   * well, with a layout of the page for each.
   */
  drawNow(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    if (this.hasBegun === true) this.draw()
  }

  /** Writes numerals and names of months again, and measures nothing: for where only they have changed. */
  writeAxis(): void {
    if (this.hasBegun === true) this.inner().timeAxis._repaintLabels()
  }

  /** Called by the library within a drawing, where a part of it has another size than before. */
  _redraw(): void {
    if (this.hasBegun === true) this.draw()
  }

  /** The library still calls for a drawing that waits for the next frame, and has no axis left by then. */
  override destroy(): void {
    this.hasBegun = false
    super.destroy()
  }

  private draw(): void {
    if (this.isDrawing) {
      redrawNow.call(this)
      return
    }
    const { timeAxis } = this.inner()
    const repaintLabels = timeAxis._repaintLabels.bind(timeAxis)
    this.isDrawing = true
    timeAxis._repaintLabels = () => undefined
    try {
      redrawNow.call(this)
    } finally {
      this.isDrawing = false
      timeAxis._repaintLabels = repaintLabels
    }
    repaintLabels()
  }

  private inner(): Inner {
    return this as unknown as Inner
  }
}
