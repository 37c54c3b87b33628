import { describe, expect, it } from 'vitest'
import { withinBounds } from './camera.ts'

describe('bounds within the ground that is drawn', () => {
  const plate = [112, 33, 137, 52] as const

  it('stay as they are', () => {
    expect(withinBounds([124, 37, 129, 41], plate)).toEqual([124, 37, 129, 41])
  })

  it('are cut to it where they reach beyond', () => {
    expect(withinBounds([28, 18, 148, 62], plate)).toEqual(plate)
    expect(withinBounds([120, 30, 130, 40], plate)).toEqual([120, 33, 130, 40])
  })

  it('that lie elsewhere altogether are left, for there is nothing better to show', () => {
    expect(withinBounds([28, 50, 40, 60], plate)).toEqual([28, 50, 40, 60])
  })
})
