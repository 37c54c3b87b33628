import { describe, expect, it } from 'vitest'
import { issuesOf } from '#tests/support/edited-lesson.ts'
import { idsAndRefs } from './ids-and-refs.ts'

describe('ids and refs', () => {
  it('finds nothing in a sound lesson', () => {
    expect(issuesOf(idsAndRefs)).toEqual([])
  })

  it('finds an id that is given twice, and names both spots', () => {
    const [issue] = issuesOf(idsAndRefs, { 'glossary.yaml': ['id: pilot-corps', 'id: archive'] })
    expect(issue).toMatchObject({ file: 'tests/fixtures/tiny-lesson/glossary.yaml', pointer: '/1' })
    expect(issue?.message).toMatch(/term:archive is already in .*glossary\.yaml, line 1/)
  })

  it('finds a field that names what does not exist, with its line', () => {
    const [issue] = issuesOf(idsAndRefs, { 'people.yaml': ['passage:addressee', 'passage:adressee'] })
    expect(issue).toMatchObject({ pointer: '/0/passages/0', message: 'There is no passage:adressee in this lesson.' })
    expect(issue?.line).toBe(7)
  })

  it('finds a link of prose that leads nowhere', () => {
    const [issue] = issuesOf(idsAndRefs, { 'events/orsa.yaml': ['(place:port-alder)', '(place:port-adler)'] })
    expect(issue).toMatchObject({ pointer: '/events/0/summary' })
  })

  it('looks into GeoJSON too', () => {
    const [issue] = issuesOf(idsAndRefs, { 'movements.geojson': ['place:stone-ford', 'place:stoneford'] })
    expect(issue).toMatchObject({ pointer: '/features/0/properties/via/1' })
  })
})
