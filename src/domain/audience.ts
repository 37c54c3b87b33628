/** For whom something is made. What is for pupils holds neither answers nor teachers' notes. */
export const AUDIENCES = ['pupils', 'teacher'] as const
export type Audience = (typeof AUDIENCES)[number]
