import { type Page, expect } from '@playwright/test'

/**
 * Answers the first thing that a step asks and that a finger can lock in there, and locks it in. Its name; null where
 * nothing is asked.
 */
export async function answerByTouch(page: Page): Promise<string | null> {
  const open = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Lock in answer' }) })
  if ((await open.count()) === 0) return null
  const group = open.first()
  const name = (await group.getByRole('heading').first().textContent()) ?? ''
  const field = group.getByRole('textbox', { name: 'Your answer' })
  const dates = await group.locator('input[type=date]').all()
  const sides = await group.getByRole('radio', { name: 'agree' }).all()
  if ((await field.count()) > 0) await field.fill('Because.')
  else if (dates.length > 0) for (const date of dates) await date.fill('1950-12-11')
  else if (sides.length > 0) for (const side of sides) await side.tap()
  else await group.getByRole('radio').first().tap()
  // an end that is moved past the other takes its place: the first days come last
  for (const date of dates.filter((_, at) => at % 2 === 0)) await date.fill('1950-10-11')
  await group.getByRole('button', { name: 'Lock in answer' }).tap()
  const locked = page.getByRole('group', { name, exact: true }).first()
  await expect(locked.getByRole('button', { name: 'Second thoughts' })).toBeVisible()
  return name
}
