import { GROUND_FILES } from '#src/domain/lesson-files.ts'
import { BENDS, bent } from './banks.ts'
import { missingPackages } from './debian.ts'
import { buildFar } from '../site/far-ground/build.ts'
import { buildFrontiers } from './frontiers.ts'
import { readHeights } from './heights.ts'
import { buildLakes } from './lakes.ts'
import { buildLand } from './land.ts'
import { buildNames } from './names.ts'
import { buildRailways } from './railways.ts'
import { buildRelief } from './relief.ts'
import { buildRivers } from './rivers.ts'
import type { Polyline } from './rings.ts'
import { drawShading } from './shading.ts'
import { terrainOfPlate } from './terrain.ts'
import { writeFile, writeParts } from './write.ts'

const missing = missingPackages()
if (missing !== null) {
  console.error(missing)
  process.exit(1)
}

const toOwnBank = (line: Polyline) => bent(line, BENDS)
const heights = readHeights()
const land = buildLand()
const terrain = terrainOfPlate(heights, land.rings)
for (const [name, parts] of Object.entries(land.files)) writeParts(name, parts)
writeParts('lakes', buildLakes())
writeParts('rivers', buildRivers(land.rings, terrain.heights, toOwnBank))
writeParts('frontier', buildFrontiers(toOwnBank))
writeParts('railways', buildRailways())
writeParts('names', buildNames())
writeParts('relief', buildRelief(heights, terrain.calm, land.farRings), 3)
writeFile('shade.png', drawShading(terrain))
writeFile(GROUND_FILES.far, Buffer.from(buildFar()))
