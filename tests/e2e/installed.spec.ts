import { realLesson } from '#tests/support/real-lesson.ts'
import { expect, test } from './driver/test.ts'

type Manifest = {
  readonly name: string
  readonly start_url: string
  readonly display: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
}

/** Width and height in the head of a PNG. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`

test('the lesson can be installed: under its name, with icons of the sizes that systems ask for', async ({
  lesson,
}) => {
  await lesson.visit()
  const answer = await lesson.page.request.get('./manifest.webmanifest')
  const manifest = (await answer.json()) as Manifest
  expect(manifest).toMatchObject({ name: realLesson().title, start_url: './', display: 'standalone' })
  for (const { src, sizes } of manifest.icons) {
    const icon = await lesson.page.request.get(`./${src}`)
    expect(sizeOf(await icon.body()), src).toBe(sizes)
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
})
