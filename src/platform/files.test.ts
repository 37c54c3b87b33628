// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { downloadText, onDownloadLink } from './files.ts'

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

test('what a link holds and would save is taken as text; other links go their way', () => {
  const taken = vi.fn<(name: string, text: string) => void>()
  onDownloadLink(taken)
  document.body.innerHTML = `
    <a download="list.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent('a,%,전보\n')}"><b>List</b></a>
    <a download="map.png" href="data:image/png;base64,iVBORw0KGgo=">Picture</a>
    <a href="#part">Part</a>`
  const isStopped = [...document.querySelectorAll('b, a:not(:has(b))')].map(
    (each) => !each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
  )
  expect(isStopped).toEqual([true, false, false])
  expect(taken.mock.calls).toEqual([['list.csv', 'a,%,전보\n']])
})
