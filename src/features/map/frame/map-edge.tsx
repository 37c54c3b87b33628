import { useMemo } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import type { Ref } from '#src/domain/ref.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import styles from './map-edge.module.css'
import { useOutlook } from '../../use-outlook.ts'
import { sealSigns } from '../scene/map-scene-from.ts'
import { SealButton } from './seal-button.tsx'
import { type Signpost, signpostsOf } from '../scene/signposts.ts'

type Props = {
  /** Without a drawing, no seal has a place. */
  readonly isDrawn: boolean
}

/** What cannot be placed on the map, above it: seals without a single place, and signposts to far-off towns. */
export function MapEdge({ isDrawn }: Props) {
  const words = useWords()
  const { index, selectors } = useSession()
  const { recommendations } = useOutlook()
  const selected = useAppState(selectors.shownSelection)
  const posts = useMemo(() => signpostsOf(index.lesson), [index])
  const placeless = useMemo(
    () => sealSigns(index, recommendations, selected, words).filter(({ at }) => at === null || !isDrawn),
    [index, recommendations, selected, words, isDrawn],
  )
  const whereOf = (ref: Ref) => recommendations.find(({ id }) => id === ref)?.seal.where
  const from = posts.from ?? words.map.mapCentre
  const list = (side: readonly Signpost[]) => side.map((post) => <Post key={post.place} post={post} from={from} />)
  return (
    <div className={styles['edge']}>
      {placeless.length > 0 && (
        <Toolbar aria-label={words.map.noSinglePlace} className={`${styles['row'] ?? ''} ${styles['frame'] ?? ''}`}>
          <span className={styles['heading']}>{words.map.noSinglePlace}</span>
          {placeless.map(({ ref, number, name, selected: isSelected }) => (
            <span key={ref} className={styles['placeless']}>
              <SealButton recommendation={ref} number={number} name={name} selected={isSelected} />
              {isDrawn && <span className={styles['where']}>{whereOf(ref)}</span>}
            </span>
          ))}
        </Toolbar>
      )}
      <details className={styles['folded']}>
        <summary>{words.map.offTheMap}</summary>
        <Toolbar aria-label={words.map.offTheMap} orientation="vertical" className={styles['posts'] ?? ''}>
          <ul aria-label={words.map.offTheMapWest}>{list(posts.west)}</ul>
          <ul aria-label={words.map.offTheMapEast}>{list(posts.east)}</ul>
        </Toolbar>
      </details>
    </div>
  )
}

type PostProps = { readonly post: Signpost; readonly from: string }

function Post({ post, from }: PostProps) {
  const words = useWords()
  const { actions, selectors } = useSession()
  const current = useAppState((state) => selectors.shownSelection(state) === post.place)
  return (
    <li className={styles['row']}>
      <button
        type="button"
        className={styles['post']}
        aria-current={current ? 'true' : undefined}
        onClick={() => {
          actions.select(post.place, 'map')
        }}
      >
        <svg className={styles['needle']} viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M0,-7 L4,1 L0.9,0.2 L0.9,7 L-0.9,7 L-0.9,0.2 L-4,1 Z" transform={`rotate(${post.bearing})`} />
        </svg>
        <span className={styles['name']}>{post.name}</span>
        <span className={styles['distance']}>{words.map.distance(post.kilometres)}</span>
        <span className="visually-hidden">{words.map.signpost(from)}</span>
      </button>
    </li>
  )
}
