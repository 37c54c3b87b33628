// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test } from 'vitest'
import { Tabs } from './tabs.tsx'

const NAMES = ['One', 'Two', 'Three'] as const
type Name = (typeof NAMES)[number]

const resting = (panel: ReactNode, isResting: boolean) => <div data-resting={isResting}>{panel}</div>

function Example() {
  const [shown, show] = useState<Name>('One')
  const tabs = NAMES.map((id) => ({ id, name: id, isAlways: id === 'Three', panel: <input aria-label={`in ${id}`} /> }))
  const classNames = { list: '', tab: '', panels: '', panel: '' }
  return <Tabs label="Numbers" tabs={tabs} shown={shown} onShow={show} resting={resting} classNames={classNames} />
}
const tab = (name: Name) => screen.getByRole('tab', { name })
const panels = () => [...document.querySelectorAll('[role=tabpanel]')]

test('the panel of the chosen tab is the one that can be reached; the others stay, inert', async () => {
  render(<Example />)
  expect(panels().map((panel) => panel.hasAttribute('inert'))).toEqual([false, true, true])
  await userEvent.click(tab('Two'))
  expect(panels().map((panel) => panel.hasAttribute('inert'))).toEqual([true, false, true])
  expect(tab('Two')).toHaveAttribute('aria-selected', 'true')
  expect(tab('One')).toHaveAttribute('aria-selected', 'false')
})

test('tab and panel name each other', () => {
  render(<Example />)
  for (const [place, name] of NAMES.entries()) {
    expect(tab(name).getAttribute('aria-controls')).toBe(panels()[place]!.id)
    expect(panels()[place]!.getAttribute('aria-labelledby')).toBe(tab(name).id)
  }
})

test('the tabs are one stop of the Tab key; arrows go round, Home and End to the ends', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await user.tab()
  expect(tab('One')).toHaveFocus()
  for (const [key, name] of [
    ['ArrowRight', 'Two'],
    ['End', 'Three'],
    ['ArrowRight', 'One'],
    ['ArrowLeft', 'Three'],
    ['Home', 'One'],
  ] as const) {
    await user.keyboard(`{${key}}`)
    expect(tab(name)).toHaveFocus()
    expect(tab(name)).toHaveAttribute('aria-selected', 'true')
  }
  await user.tab()
  expect(screen.getByRole('textbox', { name: 'in One' })).toHaveFocus()
})

test('other keys are left to the page', async () => {
  const user = userEvent.setup()
  render(<Example />)
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(tab('One')).toHaveFocus()
})

test('a panel is made when it is first shown, rests while it is hidden, and keeps what was typed', async () => {
  const user = userEvent.setup()
  render(<Example />)
  const made = () => panels().map((panel) => panel.firstElementChild?.getAttribute('data-resting') ?? null)
  expect(made()).toEqual(['false', null, 'false'])
  await user.type(screen.getByLabelText('in One'), 'kept')
  await user.click(tab('Two'))
  expect(made()).toEqual(['true', 'false', 'false'])
  await user.click(tab('One'))
  expect(made()).toEqual(['false', 'true', 'false'])
  expect(screen.getByLabelText('in One')).toHaveValue('kept')
})
