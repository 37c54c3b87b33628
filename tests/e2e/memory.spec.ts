import { memoryOf } from './driver/memory.ts'
import { takeSteps } from './driver/many-steps.ts'
import { expect, test } from './driver/test.ts'

const STEPS = 5_000
/** So many before: what is made once and kept is made by then. */
const WARMING_UP = 3_000
/** Bytes. */
const MOST_GROWTH = 5_000_000
/** The page may show a thing or two more than before; one listener left by each twentieth act is too many. */
const MOST_LISTENERS = STEPS / 20

test('five thousand days, choices and steps are gone through, and nothing of them is held on to', async ({
  lesson,
}) => {
  test.setTimeout(300_000)
  await lesson.visit('mode=study&step=students-and-advisers')
  await lesson.waitForPanes()
  await takeSteps(lesson.page, WARMING_UP)
  await lesson.waitForRest()
  const before = await memoryOf(lesson.page)
  const seen = await takeSteps(lesson.page, STEPS)
  await lesson.waitForRest()
  const after = await memoryOf(lesson.page)
  expect(Math.min(seen.day, seen.seal, seen.step)).toBeGreaterThanOrEqual(4)
  expect(after.bytes - before.bytes).toBeLessThan(MOST_GROWTH)
  expect(after.listeners - before.listeners).toBeLessThan(MOST_LISTENERS)
})
