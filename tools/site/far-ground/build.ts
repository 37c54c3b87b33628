import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { GROUND_FILES } from '#src/domain/lesson-files.ts'
import { BASE_FILES, type BaseFile } from '#src/widgets/map/base-data.ts'
import type { Box } from '../../basemap/box.ts'
import { farGround } from './far-ground.ts'
import { writeFile } from '../../basemap/write.ts'

/** From the finer files as they lie in data/basemap. */
export function buildFar(within?: Box): string {
  const read = (file: BaseFile) =>
    JSON.parse(readFileSync(`data/basemap/${GROUND_FILES[file]}`, 'utf8')) as FeatureCollection
  const files = Object.fromEntries(BASE_FILES.map((file) => [file, read(file)])) as Record<BaseFile, FeatureCollection>
  return `${JSON.stringify(farGround(files, within))}\n`
}

if (import.meta.main) writeFile(GROUND_FILES.far, Buffer.from(buildFar()))
