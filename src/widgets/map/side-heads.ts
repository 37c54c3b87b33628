import type { SideForm } from '#src/domain/side.ts'

/** Arrow heads as path data, 14 by 15 pixels: they point up, the tip at the middle of the upper edge. */
export const SIDE_HEADS: Readonly<Record<SideForm, string>> = {
  single: 'M7,1 L12.5,14 L1.5,14 Z',
  ringed: 'M7,1 L13,14 L7,10 L1,14 Z',
  double: 'M7,1 L13,8 L10,8 L10,14 L4,14 L4,8 L1,8 Z',
  beaded: 'M7,1 L11.5,7.5 L7,14 L2.5,7.5 Z',
  plain: 'M7,1 L12,14 L2,14 Z',
}
