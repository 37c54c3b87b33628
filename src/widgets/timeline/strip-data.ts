import { DataSet } from 'vis-data/esnext'
import { type LaneGroup, isSameLane, laneGroup } from './strip-options.ts'
import type { createStripPicture } from './strip-picture.ts'
import { type StripRow, rowsOf } from './strip-rows.ts'
import type { TimelineScene } from './timeline-scene.ts'

/** The library's data: the lanes with their heights, and in each one row, which is its picture. */
export function createStripData(picture: ReturnType<typeof createStripPicture>) {
  const rows = new DataSet<StripRow>()
  const groups = new DataSet<LaneGroup>()
  return {
    rows,
    groups,
    /** Only differences from what is drawn go into the data sets. */
    update: (scene: TimelineScene) => {
      const lanes = scene.lanes.map(({ id, title }, order) =>
        laneGroup(id, title, order, picture.layoutOf(id)?.height ?? 0),
      )
      groups.remove(groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id)))
      groups.update(lanes.filter((lane) => !isSameLane(lane, groups.get(lane.id))))
      const next = rowsOf(scene, picture.elementOf)
      const ids = new Set(next.map((row) => row.id))
      rows.remove(rows.getIds().filter((id) => !ids.has(String(id))))
      rows.add(next.filter(({ id }) => rows.get(id) === null))
    },
  }
}
