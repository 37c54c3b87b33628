import { KIND_NAMES } from '#src/domain/kinds.ts'
import { kindOf } from '#src/domain/ref.ts'
import { allEntities } from '#src/lesson/lesson-index.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { realIndex, realLesson } from '#tests/support/real-lesson.ts'
import { expect, test } from './driver/test.ts'

test('the counts on the page are those of the lesson’s files', async ({ lesson }) => {
  const { events, places, recommendations } = realLesson()
  await lesson.open('pane=events')
  await expect(lesson.page.getByText(`${events.length} of ${events.length} events`).first()).toBeVisible()
  await expect(lesson.list('Events').getByRole('option')).toHaveCount(events.length)
  await lesson.openTab('Places')
  await expect(lesson.list('Places').getByRole('option')).toHaveCount(places.length)
  await expect(lesson.row.getByRole('button')).toHaveCount(recommendations.length)
})

// each of them: details.test.tsx
test('of every kind the first and the last open their card from a link, under their title', async ({ lesson }) => {
  const index = realIndex()
  const byKind = KIND_NAMES.map((kind) => allEntities(index.lesson).filter(({ id }) => kindOf(id) === kind))
  await lesson.open()
  await lesson.waitForPanes()
  for (const { id } of byKind.flatMap((all) => [all[0]!, all.at(-1)!])) {
    await lesson.goTo(`select=${id}&later=show`)
    await expect(lesson.details.getByRole('heading').first()).toHaveText(titleOf(index, id))
  }
})

test('Back and Forward restore the view that their address names', async ({ lesson }) => {
  const heading = lesson.details.getByRole('heading').first()
  await lesson.open('select=recommendation:3')
  await expect(heading).toContainText('Hold the mountains')
  await lesson.page.goto('./?select=place:wonsan&pane=places')
  await expect(heading).toHaveText('Wonsan')
  await lesson.page.goBack()
  await expect(heading).toContainText('Hold the mountains')
  await expect(lesson.seal(lesson.map, 3)).toHaveAttribute('aria-current', 'true')
  await lesson.page.goForward()
  await expect(heading).toHaveText('Wonsan')
  await expect(lesson.list('Places')).toBeVisible()
})
