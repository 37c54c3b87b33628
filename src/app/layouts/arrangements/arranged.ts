import type { Arrangement } from '#src/features/use-arrangement.ts'
import desk from './desk.module.css'
import phone from './phone.module.css'
import side from './side.module.css'
import stack from './stack.module.css'

/** The class of the element that contains the panes. */
export const ARRANGED: Readonly<Record<Arrangement, string | undefined>> = {
  desk: desk['panes'],
  side: side['panes'],
  stack: stack['panes'],
  phone: phone['panes'],
}
