// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test } from 'vitest'
import { SidewaysRow } from './sideways-row.tsx'

/** jsdom lays nothing out. */
function Row({ scrollWidth }: { readonly scrollWidth: number }) {
  const row = useRef<HTMLUListElement>(null)
  const measured = (element: HTMLUListElement | null) => {
    row.current = element
    if (element === null) return
    Object.defineProperties(element, { clientWidth: { value: 100 }, scrollWidth: { value: scrollWidth } })
  }
  return (
    <SidewaysRow row={row}>
      <ul ref={measured} />
    </SidewaysRow>
  )
}
const signs = (host: HTMLElement) => [...host.querySelectorAll('button')]

test('a row that finds room has no signs, and one that does not has one at its far end', () => {
  const { container: roomy } = render(<Row scrollWidth={100} />)
  fireEvent.scroll(roomy.querySelector('ul')!)
  expect(signs(roomy)).toHaveLength(0)
  const { container: long } = render(<Row scrollWidth={300} />)
  fireEvent.scroll(long.querySelector('ul')!)
  expect(signs(long)).toHaveLength(1)
})

test('a sign brings what is hidden; in the middle there are two, at the end one', () => {
  const { container } = render(<Row scrollWidth={220} />)
  const row = container.querySelector('ul')!
  fireEvent.scroll(row)
  fireEvent.click(signs(container)[0]!)
  expect(row.scrollLeft).toBe(60)
  fireEvent.scroll(row)
  expect(signs(container)).toHaveLength(2)
  row.scrollLeft = 120
  fireEvent.scroll(row)
  expect(signs(container)).toHaveLength(1)
})

test('signs are for pointers: listeners and the Tab key meet the row alone', () => {
  const { container } = render(<Row scrollWidth={300} />)
  fireEvent.scroll(container.querySelector('ul')!)
  const [sign] = signs(container)
  expect(sign).toHaveAttribute('aria-hidden', 'true')
  expect(sign).toHaveAttribute('tabindex', '-1')
})
