import type { ComponentProps } from 'react'
import { PrintMap as Print } from '#src/features/map/print/print-map.tsx'
import { StepMaps as Steps } from '#src/features/map/print/step-map.tsx'

/** Both in one chunk, so that paper needs no network once the page is at rest. */
export function PrintMap() {
  return <Print />
}

export function StepMaps(props: ComponentProps<typeof Steps>) {
  return <Steps {...props} />
}
