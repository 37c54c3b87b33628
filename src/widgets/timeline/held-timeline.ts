import { Timeline } from 'vis-timeline/esnext'

const { _redraw: redrawNow } = Timeline.prototype as unknown as { readonly _redraw: (this: Timeline) => void }

/** What the library keeps to itself: whether it has told of the range that it began with, which it does after a while. */
type Inner = { initialRangeChangeDone: boolean; readonly range: { readonly timeoutID: ReturnType<typeof setTimeout> } }

/**
 * The library draws everything anew for each set of data that it is constructed with, and shows itself a fifth of a
 * second later, in a drawing more. This one draws nothing until it is told to begin, and is seen at once.
 */
export class HeldTimeline extends Timeline {
  // undefined while the library's own constructor runs
  private hasBegun: boolean | undefined

  /** Draws now, and from now on whenever the library wants to. */
  begin(): void {
    this.hasBegun = true
    const inner = this as unknown as Inner
    clearTimeout(inner.range.timeoutID)
    inner.initialRangeChangeDone = true
    redrawNow.call(this)
  }

  /** Called by the library. */
  _redraw(): void {
    if (this.hasBegun === true) redrawNow.call(this)
  }
}
