// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Effects } from '#src/features/session.tsx'
import { present } from '#tests/support/present.tsx'

describe('what a lecture has gathered', () => {
  const gathered = {
    votes: { 'vote-was-it-obeyed': [[12, 3]] },
    strokes: [],
    used: { 'the-port': 75 },
  }
  const group = () => within(screen.getByRole('group', { name: 'This lecture' }))

  test('is saved as a file, which opens again in another lecture', async () => {
    const download = vi.fn<Effects['download']>()
    const { session, unmount } = present({ lecture: gathered }, { download })
    await userEvent.click(group().getByRole('button', { name: 'Save' }))
    const [name = '', type = '', text = ''] = download.mock.lastCall ?? []
    unmount()
    const next = present()
    await userEvent.upload(group().getByLabelText('Open'), new File([text], name, { type }))
    expect(await group().findByText(/is opened/)).toBeVisible()
    expect(next.session.store.getState().lecture).toEqual(session.store.getState().lecture)
    await userEvent.upload(group().getByLabelText('Open'), new File(['{}'], 'other.json', { type }))
    expect(await group().findByText(/^other.json is not a saved lecture/)).toBeVisible()
    expect(next.session.store.getState().lecture).toEqual(gathered)
  })

  test('is printed under its date: every round of every vote, and the time of every step', async () => {
    let [before, after] = [() => {}, () => {}]
    const onPrint = (...both: [() => void, () => void]) => {
      ;[before, after] = both
      return () => undefined
    }
    const print = vi.fn(() => {
      before()
    })
    present({ lecture: gathered }, { print, onPrint })
    await userEvent.click(group().getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledWith(expect.stringMatching(/^Lecture: /))
    const sheet = within(screen.getByRole('region', { name: /^Lecture: / }))
    const rows = sheet.getAllByRole('row').map(({ textContent }) => textContent)
    expect(rows).toContain('All of it12')
    expect(rows).toContain('The port1:15 of 3 min')
    expect(sheet.getByText('2 February 2020')).toBeVisible()
    act(after)
    expect(screen.queryByRole('region', { name: /^Lecture: / })).toBeNull()
  })

  test('is printed with what was drawn, on the map of its step', () => {
    let before = () => {}
    const onPrint = (first: () => void) => {
      before = first
      return () => undefined
    }
    const stroke = (id: string, step: string) => ({
      id,
      step,
      tool: 'pen' as const,
      points: [
        [1, 1],
        [2, 2],
      ] as const,
    })
    const strokes = [stroke('a', 'the-port'), stroke('b', 'the-port'), stroke('c', 'the-hills')]
    present({ lecture: { ...gathered, strokes } }, { onPrint })
    act(before)
    const sheet = within(screen.getByRole('region', { name: /^Lecture: / }))
    const port = sheet.getByRole('img', { name: 'The port: 2 strokes drawn' })
    expect([...port.querySelectorAll('path')].map(({ dataset }) => dataset['stroke'])).toEqual(['a', 'b'])
    expect(sheet.getAllByRole('img')).toHaveLength(2)
  })

  test('is thrown away only when that is said twice', async () => {
    const { session } = present({ lecture: gathered })
    const now = () => session.store.getState().lecture
    await userEvent.dblClick(group().getByRole('button', { name: 'Begin anew' }))
    expect(now()).toEqual(gathered)
    await userEvent.click(group().getByRole('button', { name: 'Begin anew' }))
    await userEvent.click(group().getByRole('button', { name: 'Throw counts and drawings away' }))
    expect(now().votes).toEqual({})
  })
})
