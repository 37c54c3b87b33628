import { inflateSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import type { Audience } from '#src/domain/audience.ts'
import type { InlineFile } from '#src/platform/inline-source.ts'
import { squeeze, textsHeldBack } from '#tests/support/held-back.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { packLesson } from './pack-lesson.ts'

/** Everything that can be read in the page by whoever unpacks it. */
async function textOf(audience: Audience): Promise<string> {
  const { lesson } = await packLesson(realLesson().id, audience)
  const files: readonly InlineFile[] = [lesson.lesson, ...Object.values(lesson.files)]
  return squeeze(
    files
      .map((file) => ('deflated' in file ? strFromU8(inflateSync(Buffer.from(file.deflated, 'base64'))) : ''))
      .join(' '),
  )
}

test('the file for pupils has no answer, note or reveal in it; the other has every one', async () => {
  const heldBack = await textsHeldBack()
  expect(heldBack.length).toBeGreaterThan(400)
  const [pupils, teacher] = [await textOf('pupils'), await textOf('teacher')]
  expect(heldBack.filter((text) => pupils.includes(text))).toEqual([])
  expect(heldBack.filter((text) => !teacher.includes(text))).toEqual([])
})
