import type { Prose } from '#src/domain/prose.ts'
import type { Basis, Confidence } from '#src/domain/sureness.ts'
import { useWords } from '../session.tsx'
import { Fact } from './facts.tsx'
import { ProseBlock } from './prose-block.tsx'

/** Why a thing stands where it is drawn: the kind of ground for it, and the reason. */
export function BasisFact({ basis }: { readonly basis: Partial<Basis> & Pick<Basis, 'kind'> }) {
  const words = useWords()
  return <Sureness level={words.shared.basis[basis.kind]} because={basis.because} />
}

/** How sure it is that something happened so and then. */
export function ConfidenceFact({ confidence }: { readonly confidence: Confidence }) {
  const words = useWords()
  return <Sureness level={words.shared.confidence[confidence.level]} because={confidence.because} />
}

function Sureness({ level, because }: { readonly level: string; readonly because: Prose | undefined }) {
  const words = useWords()
  return (
    <Fact label={words.details.howSure}>
      {level}
      {because !== undefined && <ProseBlock prose={because} tone="because" />}
    </Fact>
  )
}
