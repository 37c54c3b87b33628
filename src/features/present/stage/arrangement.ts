import type { Beat } from '#src/domain/beat.ts'
import type { Emphasis } from '#src/domain/teaching.ts'

export type Arrangement = {
  /** The picture alone; with words beside it or under it; words in its place. */
  readonly layout: 'picture' | 'beside' | 'under' | 'words'
  /** Whether the picture is the map and in sight. */
  readonly isMapSeen: boolean
}

/** How the stage is divided at a beat: by what the step lays weight on, and by how much there is to read. */
export function arrangementOf(emphasis: Emphasis, beat: Beat['kind']): Arrangement {
  const layout = layoutOf(emphasis, beat)
  return { layout, isMapSeen: layout !== 'words' && (emphasis === 'map' || emphasis === 'question') }
}

function layoutOf(emphasis: Emphasis, beat: Beat['kind']): Arrangement['layout'] {
  if (beat === 'vote') return 'words'
  if (beat === 'view') return 'picture'
  if (emphasis === 'question' && beat !== 'words') return 'words'
  if (emphasis === 'documents' && beat === 'sources') return 'words'
  return emphasis === 'time' || emphasis === 'documents' ? 'under' : 'beside'
}
