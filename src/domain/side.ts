export type SideId = string

/** Colours a lesson can give its sides: the tokens `--side-blue` and so on of styles/tokens.css. */
export const SIDE_INKS = ['blue', 'rust', 'plum', 'green', 'grey'] as const
export type SideInk = (typeof SIDE_INKS)[number]

/** How the movements of a side are drawn, so that sides can be told apart without colour. */
export const SIDE_FORMS = ['single', 'ringed', 'double', 'beaded', 'plain'] as const
export type SideForm = (typeof SIDE_FORMS)[number]

export type SideStyle = { readonly ink: SideInk; readonly form: SideForm }
/** Who a movement, a line or a unit belongs to. */
export type Side = SideStyle & { readonly id: SideId; readonly title: string }

/** How a side is drawn when the lesson does not say. */
export const PLAIN_SIDE: SideStyle = { ink: 'grey', form: 'plain' }

export function sideStyle(sides: readonly Side[], id: SideId): SideStyle {
  return sides.find((side) => side.id === id) ?? PLAIN_SIDE
}
