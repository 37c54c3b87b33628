import { expect, test } from 'vitest'
import { createStaticStyles } from './static-styles.ts'

test('styles of elements become classes, one for each style, beside the classes they have', () => {
  const styles = createStaticStyles('x-')
  expect(
    styles.withClasses(
      '<div class="a" style="left:1%"></div><i style="left:1%">=</i><b font-style="italic" style="top:0"></b>',
    ),
  ).toBe('<div class="x-0 a"></div><i class="x-0">=</i><b font-style="italic" class="x-1"></b>')
  expect(styles.rules()).toBe('.x-0{left:1%}\n.x-1{top:0}')
})
