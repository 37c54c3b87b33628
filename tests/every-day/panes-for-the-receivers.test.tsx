// @vitest-environment jsdom
import { test } from 'vitest'
import { PATIENCE } from '#tests/support/horizon-of-lesson.ts'
import { walkEveryDay } from '#tests/support/walk-every-day.tsx'

test(
  'on no day does any pane show or say what is later, with the knowledge of those who received the document',
  () => {
    walkEveryDay('receivers')
  },
  PATIENCE,
)
