// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { parseIsoDay, toIsoDay } from '#src/domain/day.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { AsOfSlider } from './as-of-slider.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

const slider = () => screen.getByRole('slider', { name: 'Day' })
function draw(asOf = '1921-03-09') {
  const { session } = renderWithLesson(<AsOfSlider />, { patch: { asOf: parseIsoDay(asOf)! } })
  return { now: () => toIsoDay(session.store.getState().asOf), session }
}
async function press(keys: string) {
  act(() => {
    slider().focus()
  })
  await userEvent.keyboard(keys)
}

test('is a slider that reads its day in words', () => {
  draw()
  expect(slider()).toHaveAttribute('aria-valuetext', '9 March 1921')
})

test('arrow keys move it by a day, and the words follow', async () => {
  const { now } = draw()
  await press('{ArrowRight}{ArrowRight}{ArrowLeft}')
  expect(now()).toBe('1921-03-10')
  expect(slider()).toHaveAttribute('aria-valuetext', '10 March 1921')
})

test('the page keys move it by a week', async () => {
  const { now } = draw()
  await press('{PageUp}')
  expect(now()).toBe('1921-03-16')
  await press('{PageDown}{PageDown}')
  expect(now()).toBe('1921-03-02')
})

test('Home and End go to the ends of the days first shown', async () => {
  const { now } = draw()
  await press('{End}')
  expect(now()).toBe('1921-03-20')
  await press('{Home}')
  expect(now()).toBe('1921-03-04')
})

test('buttons go a day back and a day on, beyond the days first shown', async () => {
  const { now } = draw('1921-03-20')
  await userEvent.click(screen.getByRole('button', { name: 'One day later' }))
  expect(now()).toBe('1921-03-21')
  expect(slider()).toHaveAttribute('max', String(parseIsoDay('1921-04-30')))
  await userEvent.click(screen.getByRole('button', { name: 'One day earlier' }))
  expect(now()).toBe('1921-03-20')
})

test('nothing lies beyond the frame of the lesson', () => {
  draw('1921-04-30')
  expect(screen.getByRole('button', { name: 'One day later' })).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByRole('button', { name: 'One day earlier' })).toHaveAttribute('aria-disabled', 'false')
})

test('follows the day when another view sets it', () => {
  const { session } = draw()
  act(() => {
    session.actions.setAsOf(parseIsoDay('1921-03-15')!)
  })
  expect(slider()).toHaveAttribute('aria-valuetext', '15 March 1921')
})

test('a drag over the edge of the days first shown goes day by day: the scale stays under the pointer', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 20))
  const { session } = draw('1921-04-10')
  const days: number[] = []
  session.store.subscribe(({ asOf }) => {
    days.push(asOf)
  })
  const at = (x: number) => ({
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
    pageX: x,
    pageY: 10,
    clientX: x,
    clientY: 10,
  })
  const thumb = slider().closest('[data-rac]')?.parentElement ?? slider()
  fireEvent.pointerDown(thumb, at(200))
  for (let x = 199; x > 40; x -= 1) fireEvent.pointerMove(document, at(x))
  fireEvent.pointerUp(document, at(40))
  expect(days.length).toBeGreaterThan(10)
  for (const [position, day] of days.slice(1).entries()) expect(days[position]! - day).toBeLessThanOrEqual(1)
  expect(days.at(-1)).toBeLessThan(session.index.lesson.firstView.to)
  expect(slider()).toHaveAttribute('max', String(session.index.lesson.firstView.to))
})
