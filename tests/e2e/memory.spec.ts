import { memoryOf } from './driver/memory.ts'
import { takeSteps } from './driver/many-steps.ts'
import { expect, test } from './driver/test.ts'

const STEPS = 5_000
/** Bytes. */
const MOST_GROWTH = 5_000_000

test('five thousand days, choices and steps are gone through, and nothing of them is held on to', async ({
  lesson,
}) => {
  test.setTimeout(240_000)
  await lesson.visit('mode=study&step=students-and-advisers')
  await lesson.waitForPanes()
  // what is made once and kept is made by now
  await takeSteps(lesson.page, 600)
  await lesson.waitForRest()
  const before = await memoryOf(lesson.page)
  const seen = await takeSteps(lesson.page, STEPS)
  await lesson.waitForRest()
  const after = await memoryOf(lesson.page)
  expect(Math.min(seen.day, seen.seal, seen.step)).toBeGreaterThanOrEqual(4)
  expect(after.bytes - before.bytes).toBeLessThan(MOST_GROWTH)
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0)
})
