import { drawnSeal, forcedLook, labelOf, looksOnStrip, marksInText } from './driver/look-of-page.ts'
import { wordsLostOnPlates } from './driver/plates.ts'
import { expect, test } from './driver/test.ts'

for (const colorScheme of ['dark', 'light'] as const) {
  test(`forced colours, ${colorScheme}: what is chosen, lit or uncertain can be told without a background`, async ({
    lesson,
  }) => {
    const { page, cable, row } = lesson
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await lesson.open('select=recommendation:3')
    await lesson.waitForPanes()
    const tab = (name: RegExp) => page.getByRole('tab', { name })
    expect(await forcedLook(tab(/^Cable/))).not.toBe(await forcedLook(tab(/^Events/)))
    for (const where of [row, cable]) {
      const face = (number: number) => drawnSeal(lesson.seal(where, number))
      expect(await forcedLook(face(3))).not.toBe(await forcedLook(face(2)))
    }
    const { lit, plain } = marksInText(lesson)
    expect(await forcedLook(lit)).not.toBe(await forcedLook(plain))
    const text = (name: string) => labelOf(cable.getByRole('radio', { name, exact: true }))
    expect(await forcedLook(text('Clean text'))).not.toBe(await forcedLook(text('Easier English')))
    const looks = Object.values(await looksOnStrip(page))
    expect(new Set(looks).size, looks.join('\n')).toBe(3)
    expect(await lesson.axe()).toEqual([])
    for (const query of ['', 'mode=study', 'mode=teach', 'mode=present']) {
      await lesson.goTo(query)
      await lesson.waitForRest()
      expect(await wordsLostOnPlates(page), query).toEqual([])
    }
  })
}
