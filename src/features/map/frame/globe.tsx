import { type LocatorScene, createLocator } from '#src/widgets/locator/locator.ts'
import { useWidget } from '../../use-widget.ts'
import styles from './locator-inset.module.css'

/** The globe for a far-off place. Its code is loaded when the first such place is selected. */
export function Globe({ scene }: { readonly scene: LocatorScene }) {
  const host = useWidget(createLocator, scene)
  return <div ref={host} className={styles['globe']} />
}
