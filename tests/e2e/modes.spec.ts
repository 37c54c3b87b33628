import { MODES } from '#src/domain/mode.ts'
import { expect, test } from './driver/test.ts'

/** Reading is looked at in screens.spec.ts. */
for (const mode of MODES.filter((each) => each !== 'read')) {
  test(`axe finds nothing in ${mode} mode, in forced colours either`, async ({ lesson }) => {
    const { page } = lesson
    await page.goto(`./?mode=${mode}`)
    await expect(page.getByRole('navigation', { name: 'Modes' })).toBeVisible()
    await lesson.waitForRest(1000)
    expect(await lesson.axe(), 'on paper').toEqual([])
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    expect(await lesson.axe(), 'in forced colours').toEqual([])
  })
}
