import { expect, test } from './driver/test.ts'

const NUMBERS = [1, 2, 3, 4, 5, 6, 7]
const ANSWERS = { show: /^Known by /, hide: 'Not known on the day shown' } as const

for (const [later, answer] of Object.entries(ANSWERS))
  test(`what came of each recommendation stands in the card's first screen (later: ${later})`, async ({ lesson }) => {
    await lesson.open(`select=place:pyongyang&later=${later}`)
    for (const number of NUMBERS) {
      await lesson.seal(lesson.row, number).click()
      await expect(lesson.details.getByRole('heading').first()).toBeInViewport()
      const heading = lesson.details.getByRole('heading', { name: 'What came of it', exact: true })
      await expect(heading).toBeInViewport({ ratio: 1 })
      await expect(lesson.details.getByText(answer).first()).toBeInViewport({ ratio: 1 })
    }
  })
