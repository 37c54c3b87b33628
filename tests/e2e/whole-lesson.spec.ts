import { realLesson } from '#tests/support/real-lesson.ts'
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

test('every entity of every kind opens its card from a link, with its title and no complaint', async ({ lesson }) => {
  test.setTimeout(300_000)
  const all = realLesson()
  const samples = [
    ...all.areas,
    ...all.fronts,
    ...all.lines,
    ...all.movements,
    ...all.units,
    ...all.people,
    ...all.terms,
    ...all.disputes,
    ...all.passages,
    ...all.sources.slice(0, 12),
  ]
  await lesson.open()
  await lesson.waitForPanes()
  for (const { id } of samples) {
    await lesson.goTo(`select=${id}`)
    await expect(lesson.details.getByRole('heading').first()).not.toBeEmpty()
    await expect(lesson.page).toHaveURL(new RegExp(`select=${id}`))
  }
})
