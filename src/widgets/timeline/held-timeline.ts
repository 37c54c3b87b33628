import { Timeline } from 'vis-timeline/esnext'

const { _redraw: redrawNow } = Timeline.prototype as unknown as { readonly _redraw: (this: Timeline) => void }

/**
 * The library draws everything anew for each set of data that it is constructed with, before it knows the heights of
 * the lanes. This one draws nothing until it is told to begin.
 */
export class HeldTimeline extends Timeline {
  // undefined while the library's own constructor runs
  private hasBegun: boolean | undefined

  /** Draws now, and from now on whenever the library wants to. */
  begin(): void {
    this.hasBegun = true
    redrawNow.call(this)
  }

  /** Called by the library. */
  _redraw(): void {
    if (this.hasBegun === true) redrawNow.call(this)
  }
}
