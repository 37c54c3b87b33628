import { useMemo } from 'react'
import type { Ref } from '#src/domain/ref.ts'
import type { SealSign } from '#src/widgets/map/map-scene.ts'
import { useMedia } from '#src/ui/use-media.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { LocatorInset } from './locator-inset.tsx'
import styles from './map-edge.module.css'
import { SealButton } from './seal-button.tsx'
import { type Signpost, signpostsOf } from '../scene/signposts.ts'

type Props = {
  readonly seals: readonly SealSign[]
  /** The right edge is covered: all stands at the left. */
  readonly covered: boolean
}

/** What has no place on the plate: seals without a single place, and signposts to far-off towns in their direction. */
export function MapEdge({ seals, covered }: Props) {
  const words = useWords()
  const { index } = useSession()
  const folded = useMedia('(max-width: 1100px)')
  const posts = useMemo(() => signpostsOf(index.lesson), [index])
  const placeless = seals.filter((seal) => seal.at === null)
  const sealsAt = (place: Ref) =>
    placeless.filter((seal) => index.find(seal.ref as Ref<'recommendation'>)?.seal.ref === place)
  const atSignposts = new Set(folded ? [] : [...posts.west, ...posts.east].flatMap((post) => sealsAt(post.place)))
  const from = posts.from ?? words.map.mapCentre
  const list = (side: readonly Signpost[]) =>
    side.map((post) => <Post key={post.place} post={post} from={from} seals={folded ? [] : sealsAt(post.place)} />)
  const lists = (
    <>
      <ul aria-label={words.map.offTheMapWest} data-side={folded ? undefined : 'left'}>
        {list(posts.west)}
      </ul>
      <ul
        aria-label={words.map.offTheMapEast}
        className={styles['east']}
        data-side={folded ? undefined : covered ? 'left' : 'right'}
      >
        {list(posts.east)}
      </ul>
    </>
  )
  return (
    <>
      <div className={styles['edge']} data-covered={covered}>
        {placeless.length > 0 && (
          <div className={styles['row']}>
            <span className={styles['heading']}>{words.map.noSinglePlace}</span>
            {placeless.filter((seal) => !atSignposts.has(seal)).map(sealOf)}
          </div>
        )}
        {folded ? (
          <details className={styles['folded']}>
            <summary>{words.map.offTheMap}</summary>
            {lists}
          </details>
        ) : (
          lists
        )}
      </div>
      <LocatorInset />
    </>
  )
}

type PostProps = { readonly post: Signpost; readonly from: string; readonly seals: readonly SealSign[] }

function Post({ post, from, seals }: PostProps) {
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
      {seals.map(sealOf)}
    </li>
  )
}

function sealOf({ ref, number, name, selected }: SealSign) {
  return <SealButton key={ref} recommendation={ref} number={number} name={name} selected={selected} />
}
