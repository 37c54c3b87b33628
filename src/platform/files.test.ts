// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { downloadText } from './files.ts'

test('a text is offered as a file of that name, and its address is given back later', () => {
  vi.useFakeTimers()
  const clicked: { name: string; address: string }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, address: this.href })
  })
  const kept: Blob[] = []
  URL.createObjectURL = (blob) => {
    kept.push(blob as Blob)
    return 'blob:orsa'
  }
  const revoke = vi.fn()
  URL.revokeObjectURL = revoke
  downloadText('log.ris', 'application/x-research-info-systems', 'TY  - BOOK')
  expect(clicked).toEqual([{ name: 'log.ris', address: 'blob:orsa' }])
  expect(kept[0]?.type).toBe('application/x-research-info-systems;charset=utf-8')
  expect(kept[0]?.size).toBe(10)
  expect(revoke).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:orsa')
  vi.useRealTimers()
})
