import type { SealPosition } from '#src/domain/lesson.ts'
import { useWords } from '../session.tsx'
import { EntityLink } from '../entity-link.tsx'
import { useOutlook } from '../use-outlook.ts'
import { Fact } from './facts.tsx'
import { ProseBlock } from './prose-block.tsx'
import styles from './details.module.css'

/** Where a recommendation's seal is on the map, on what basis, and why. */
export function SealFact({ seal }: { readonly seal: SealPosition }) {
  const words = useWords()
  const { hidden } = useOutlook()
  return (
    <Fact label={words.details.sealPlace}>
      {words.details.sealModes[seal.mode]}
      {seal.ref !== undefined && !hidden.has(seal.ref) && (
        <span>
          {words.shared.punctuation.colon} <EntityLink to={seal.ref} from="details" />
        </span>
      )}
      <span className={styles['because']}>{words.shared.basis[seal.basis.kind]}</span>
      <ProseBlock prose={seal.basis.because} tone="because" />
    </Fact>
  )
}
