import type { ReactNode } from 'react'
import type { Area, Front, Line, Movement, Unit } from '#src/domain/shapes.ts'
import { isRefOf } from '#src/domain/ref.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { Fact, Facts } from './facts.tsx'
import { FoldedPart } from './folds.tsx'
import { ProseBlock, ProseUnder } from './prose-block.tsx'
import { BasisFact } from './sureness-fact.tsx'

type Props = {
  readonly shape: Area | Front | Line | Movement | Unit
  readonly whenLabel?: string
  readonly children?: ReactNode
}

/**
 * What every drawn shape or sign has: its days, its side, and why it is drawn so. The reason is about the whole of it,
 * so a movement whose goal may not be shown yet has it only once it is over.
 */
export function ShapeFacts({ shape, whenLabel, children }: Props) {
  const words = useWords()
  const { index } = useSession()
  const { horizon, isUnderWay } = useOutlook()
  const reachesOut = isRefOf('movement', shape.id) && isUnderWay(shape.id)
  const side = index.lesson.sides.find((each) => each.id === shape.side)
  return (
    <>
      {'note' in shape && <ProseUnder label={words.details.note} prose={shape.note} />}
      <Facts>
        <Fact label={whenLabel ?? words.details.when}>{words.formats.spanFrom(horizon, shape.when)}</Fact>
        {side !== undefined && <Fact label={words.details.side}>{side.title}</Fact>}
        {children}
      </Facts>
      <FoldedPart name="sureness" title={words.details.sureness}>
        <Facts>
          <BasisFact basis={reachesOut ? { kind: shape.basis.kind } : shape.basis} />
          {shape.when.note !== undefined && (
            <Fact label={words.details.aboutDate}>
              <ProseBlock prose={shape.when.note} tone="because" />
            </Fact>
          )}
        </Facts>
      </FoldedPart>
    </>
  )
}
