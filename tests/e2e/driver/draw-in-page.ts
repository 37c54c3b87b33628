type Strokes = {
  /** Of each its places, as shares of the width and height of what is drawn on. */
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[]
  /** After so many the page is let draw. */
  readonly atOnce: number
}

/** Runs in the page: draws lines over the ink with a mouse, as fast as the page follows. */
export async function drawInPage(ink: Element, { lines, atOnce }: Strokes): Promise<void> {
  const box = ink.getBoundingClientRect()
  const tell = (type: string, [x, y]: readonly [number, number], buttons: number) => {
    ink.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons,
        clientX: box.x + box.width * x,
        clientY: box.y + box.height * y,
        bubbles: true,
        cancelable: true,
      }),
    )
  }
  for (const [at, line] of lines.entries()) {
    const [from, to] = [line[0], line.at(-1)]
    if (from === undefined || to === undefined) continue
    tell('pointerdown', from, 1)
    for (const each of line.slice(1)) tell('pointermove', each, 1)
    tell('pointerup', to, 0)
    if (at % atOnce === 0) await new Promise((resolve) => setTimeout(resolve, 0))
  }
}
