import type { ReactNode } from 'react'
import type { BasisKind } from '#src/domain/confidence.ts'
import type { SideForm, SideInk, SideStyle } from '#src/domain/side.ts'
import { SIDE_HEADS } from '#src/widgets/map/side-heads.ts'
import styles from './map-legend.module.css'

type SignProps = { readonly children: ReactNode }

/** One line of the legend: a small drawing of the sign beside its words. */
export function LegendSign({ children }: SignProps) {
  return (
    <svg className={styles['sign']} viewBox="0 0 40 16" aria-hidden="true">
      {children}
    </svg>
  )
}

const inkToken = (ink: SideInk) => `var(--side-${ink})`

/** The line and the head of a side, as the map draws them. */
export function SideSign({ ink, form }: SideStyle) {
  const colour = inkToken(ink)
  return (
    <LegendSign>
      {form === 'double' ? (
        <path d="M2,6.6 H29 M2,9.4 H29" stroke={colour} strokeWidth="1.1" />
      ) : (
        <path d="M2,8 H29" stroke={colour} strokeWidth="2" />
      )}
      {form === 'beaded' && [8, 18].map((x) => <circle key={x} cx={x} cy="8" r="2.6" fill={colour} />)}
      {form === 'ringed' && <circle cx="4" cy="8" r="2.6" fill="var(--paper)" stroke={colour} strokeWidth="1.6" />}
      <Head form={form} fill={colour} />
    </LegendSign>
  )
}

/** The map's own head, turned to point to the right. */
function Head({
  form,
  fill,
  opacity = 1,
}: {
  readonly form: SideForm
  readonly fill: string
  readonly opacity?: number
}) {
  return <path d={SIDE_HEADS[form]} transform="translate(40 1) rotate(90)" fill={fill} opacity={opacity} />
}

const DASHES: Readonly<Record<BasisKind, string | undefined>> = {
  stated: undefined,
  documented: undefined,
  inferred: '6 3',
  symbolic: '1.5 3',
}

export function BasisSign({ basis }: { readonly basis: BasisKind }) {
  const ink = 'var(--ink-2)'
  const opacity = basis === 'stated' ? 0.4 : basis === 'documented' ? 0.15 : 0
  return (
    <LegendSign>
      <rect x="1.5" y="2" width="37" height="12" fill={ink} fillOpacity={opacity} />
      {basis === 'inferred' && (
        <path d="M3,14 L15,2 M11,14 L23,2 M19,14 L31,2 M27,14 L38,3" stroke={ink} strokeWidth="0.7" />
      )}
      <rect
        x="1.5"
        y="2"
        width="37"
        height="12"
        fill="none"
        stroke={ink}
        strokeWidth="1.4"
        strokeDasharray={DASHES[basis]}
      />
    </LegendSign>
  )
}

/** A movement relative to the as-of day: full, pale, only begun, dotted or hollow. */
export function TimeSign({ time }: { readonly time: 'over' | 'running' | 'begun' | 'later' | 'unsettled' }) {
  const ink = 'var(--ink-2)'
  if (time === 'unsettled') return <Hollow ink={ink} />
  if (time === 'later' || time === 'begun')
    return (
      <LegendSign>
        <path
          d={time === 'begun' ? 'M2,8 H20' : 'M2,8 H38'}
          stroke={ink}
          strokeWidth={time === 'begun' ? 2 : 1}
          strokeDasharray={time === 'begun' ? '4 2' : '1 3'}
          opacity={time === 'begun' ? 0.6 : 1}
        />
      </LegendSign>
    )
  const opacity = time === 'running' ? 0.5 : 1
  return (
    <LegendSign>
      <path d="M2,8 H29" stroke={ink} strokeWidth="2" opacity={opacity} />
      <Head form="plain" fill={ink} opacity={opacity} />
    </LegendSign>
  )
}

function Hollow({ ink }: { readonly ink: string }) {
  return (
    <LegendSign>
      <path d="M2,6.4 H38 M2,9.6 H38" stroke={ink} strokeWidth="0.9" />
    </LegendSign>
  )
}

type FrontForm = 'held' | 'gap' | 'ghost' | 'next' | 'unsettled'

/** A front in the ink of the side whose forward edge it is. */
export function FrontSign({ form, side }: { readonly form: FrontForm; readonly side: SideInk }) {
  const ink = inkToken(side)
  if (form === 'unsettled') return <Hollow ink={ink} />
  if (form === 'next')
    return (
      <LegendSign>
        <path d="M1,8 H39" stroke={ink} strokeWidth="1.3" strokeDasharray="1.3 2.8" />
      </LegendSign>
    )
  const width = form === 'held' ? 3 : form === 'gap' ? 2 : 1
  return (
    <LegendSign>
      <path d="M1,11 H39" stroke={ink} strokeWidth={width} strokeDasharray={form === 'gap' ? '5 5' : undefined} />
      {form === 'held' && <path d="M4,10 l4,-6 l4,6 Z M17,10 l4,-6 l4,6 Z M30,10 l4,-6 l4,6 Z" fill={ink} />}
    </LegendSign>
  )
}

export function PlaceSign() {
  return (
    <LegendSign>
      <circle cx="12" cy="8" r="3.2" fill="var(--ink)" />
      <circle cx="27" cy="8" r="2.6" fill="var(--paper)" stroke="var(--ink)" />
    </LegendSign>
  )
}
