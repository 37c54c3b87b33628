import type { ReactNode } from 'react'
import { BAND_HEIGHTS } from '#src/domain/relief.ts'
import { useSession, useWords } from '../../session.tsx'
import { LegendGroup, LegendLine } from './legend-parts.tsx'
import { LegendSign } from './legend-signs.tsx'

/** From the coast up: where each tint begins, and its name in styles/tokens.css. */
const TINTS = [0, ...BAND_HEIGHTS].map((from, at) => ({
  from,
  to: BAND_HEIGHTS[at],
  fill: `var(--land-${String(at)})`,
}))

/** The meaning of the base map's tints and lines. */
export function GroundGroups() {
  const words = useWords()
  const { documentDay } = useSession().index.lesson
  const { legend } = words.map
  return (
    <>
      <LegendGroup title={legend.heights}>
        {TINTS.map(({ from, to, fill }) => (
          <GroundRow key={from} main={legend.height(from, to)}>
            <rect x="1.5" y="2" width="37" height="12" fill={fill} stroke="var(--rule)" strokeWidth="0.8" />
          </GroundRow>
        ))}
      </LegendGroup>
      <LegendGroup title={legend.waters}>
        <GroundRow main={legend.water(words.formats.year(documentDay))}>
          <path d="M1,11 C8,3 14,14 22,7" stroke="var(--water)" strokeWidth="1.6" fill="none" />
          <ellipse cx="31" cy="7.5" rx="7" ry="4" fill="var(--sea)" stroke="var(--water)" strokeWidth="0.8" />
        </GroundRow>
        <GroundRow main={legend.railway}>
          <path d="M1,8 H39" stroke="var(--ink-2)" strokeWidth="1.3" strokeDasharray="3.9 2.6" />
        </GroundRow>
        <GroundRow main={legend.frontier}>
          <path d="M1,8 H39" stroke="var(--ink-2)" strokeWidth="1" strokeDasharray="7 2.5 1.2 2.5" />
        </GroundRow>
        <GroundRow main={legend.graticule}>
          <path d="M1,8 H39 M13,1 V15 M27,1 V15" stroke="var(--ink-2)" strokeWidth="0.6" opacity="0.6" />
        </GroundRow>
      </LegendGroup>
    </>
  )
}

/** A sign, drawn on a ground of 40 by 16, and its meaning. */
function GroundRow({ main, children }: { readonly main: string; readonly children: ReactNode }) {
  return <LegendLine sign={<LegendSign>{children}</LegendSign>} main={main} />
}
