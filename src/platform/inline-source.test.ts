import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { type InlineFile, createInlineSource } from './inline-source.ts'

const inline = (text: string, type = 'application/json'): InlineFile => ({
  type,
  deflated: Buffer.from(deflateSync(strToU8(text))).toString('base64'),
})
const source = createInlineSource({
  audience: 'teacher',
  lesson: inline('{"title":"전보"}'),
  files: { citations: inline('{}'), ris: inline('TY  - BOOK', 'application/x-research-info-systems') },
  ground: {
    land: inline('{"type":"FeatureCollection","features":[]}'),
    shade: { type: 'image/png', base64: 'iVBORw0KGgo=' },
  },
  notices: inline('<title>Notices</title>', 'text/html'),
})

test('a lesson in the page itself is read in every script, without any request', async () => {
  expect(await source.lesson()).toEqual({ text: '{"title":"전보"}' })
  expect(await source.file('citations')).toEqual({ text: '{}' })
  expect(await source.ground('land')).toEqual({ type: 'FeatureCollection', features: [] })
})

test('its files have addresses that hold them', async () => {
  expect(source.addressOf('ris')).toMatch(/^data:application\/x-research-info-systems;charset=utf-8,/)
  expect(await (await fetch(source.addressOf('ris'))).text()).toBe('TY  - BOOK')
  expect(source.groundAddressOf('shade')).toBe('data:image/png;base64,iVBORw0KGgo=')
  expect(await (await fetch(source.noticesAddress())).text()).toBe('<title>Notices</title>')
})

test('what was left out is missing', async () => {
  expect(await source.file('edition')).toEqual({ problem: 'missing' })
  expect(await source.ground('rivers')).toBeNull()
  expect(source.groundAddressOf('rivers')).toBe('')
})
