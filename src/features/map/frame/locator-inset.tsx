import { type ComponentType, useEffect, useMemo, useState } from 'react'
import type { LocatorScene } from '#src/widgets/locator/locator.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { lazyPiece } from '../../lazy-piece.tsx'
import { centreOf } from '../scene/bearings.ts'
import styles from './locator-inset.module.css'
import { type Signpost, signpostsOf } from '../scene/signposts.ts'

/** Without the globe, the caption says the same in words. */
const LazyGlobe = lazyPiece({
  name: (words) => words.frame.parts.globe,
  load: () => import('./globe.tsx').then((module) => module.Globe),
})

type GlobeView = ComponentType<{ readonly scene: LocatorScene }>

/** While a place off the map is selected: where it is on the globe, how far and in which direction. */
export function LocatorInset({ globe = LazyGlobe }: { readonly globe?: GlobeView }) {
  const { index, selectors } = useSession()
  const chosen = useAppState(selectors.shownSelection)
  const posts = useMemo(() => signpostsOf(index.lesson), [index])
  const post = [...posts.west, ...posts.east].find(({ place }) => place === chosen)
  return post === undefined ? null : <LocatorFigure post={post} seat={posts.from} globe={globe} />
}

type Props = { readonly post: Signpost; readonly seat: string | null; readonly globe: GlobeView }

function LocatorFigure({ post, seat, globe: Globe }: Props) {
  const words = useWords()
  const { index, effects } = useSession()
  const { mapBounds, places } = index.lesson
  const [land, setLand] = useState<LocatorScene['land']>(null)
  useEffect(() => {
    let gone = false
    void effects.source.ground('world').then((read) => {
      if (!gone) setLand(read)
    })
    return () => {
      gone = true
    }
  }, [effects])
  const scene = useMemo((): LocatorScene => {
    const at = (name: string | null) => places.find((place) => place.name === name)?.geometry.coordinates
    return {
      land,
      box: mapBounds,
      from: at(seat) ?? centreOf(mapBounds),
      to: index.find(post.place)?.geometry.coordinates ?? centreOf(mapBounds),
    }
  }, [land, mapBounds, places, seat, index, post])
  return (
    <figure className={styles['locator']} data-box>
      <Globe scene={scene} />
      <figcaption>
        {words.map.locator(post.name, post.kilometres, seat ?? words.map.mapCentre, windOf(post.bearing))}
      </figcaption>
    </figure>
  )
}

/** The nearest of the eight compass points, clockwise from 0 for north. */
function windOf(bearing: number): number {
  return Math.round(bearing / 45) % 8
}
