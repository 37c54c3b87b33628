import type { Page } from '@playwright/test'

export type Point = { readonly x: number; readonly y: number }

/** The middle of a day of October: on the axis, and in the lanes beneath it, near their end. */
export async function middleOf(page: Page, day: number): Promise<{ readonly axis: Point; readonly lanes: Point }> {
  const axis = await page.locator(`.vis-text.vis-minor.vis-day${day}.vis-october`).boundingBox()
  const lanes = await page.locator('[data-widget="timeline"] .vis-panel.vis-center').boundingBox()
  if (axis === null || lanes === null) throw new Error(`${day} October is not on the axis`)
  const x = axis.x + axis.width / 2
  return { axis: { x, y: axis.y + axis.height / 2 }, lanes: { x, y: lanes.y + lanes.height - 12 } }
}

/** Presses, moves in steps as a hand does, and lets go unless told not to. */
export async function drag({ mouse }: Page, from: Point, to: Point, letsGo = true): Promise<void> {
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await mouse.move(to.x, to.y, { steps: 4 })
  if (letsGo) await mouse.up()
}
