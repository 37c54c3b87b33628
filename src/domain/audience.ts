/** Who something is made for. Pupils' versions contain neither answers nor teachers' notes. */
export const AUDIENCES = ['pupils', 'teacher'] as const
export type Audience = (typeof AUDIENCES)[number]
