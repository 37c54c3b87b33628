import type { Prose } from '#src/domain/prose.ts'
import type { Basis, Confidence } from '#src/domain/confidence.ts'
import { useWords } from '../session.tsx'
import { Fact } from './facts.tsx'
import styles from './details.module.css'
import { ProseBlock } from './prose-block.tsx'

type BasisProps = {
  readonly basis: Partial<Basis> & Pick<Basis, 'kind'>
  /** Where the interface gives the reason, and not the lesson. */
  readonly reason?: string
}

/** Why something is drawn where it is: the kind of basis, and the reason. */
export function BasisFact({ basis, reason }: BasisProps) {
  const words = useWords()
  return <Sureness level={words.shared.basis[basis.kind]} because={basis.because} reason={reason} />
}

/** How certain it is that something happened this way and at this time. */
export function ConfidenceFact({ confidence }: { readonly confidence: Confidence }) {
  const words = useWords()
  return <Sureness level={words.shared.confidence[confidence.level]} because={confidence.because} />
}

type SurenessProps = {
  readonly level: string
  readonly because: Prose | undefined
  readonly reason?: string | undefined
}

function Sureness({ level, because, reason }: SurenessProps) {
  const words = useWords()
  return (
    <Fact label={words.details.howSure}>
      {level}
      {reason !== undefined && <p className={styles['because']}>{reason}</p>}
      {because !== undefined && <ProseBlock prose={because} tone="because" />}
    </Fact>
  )
}
