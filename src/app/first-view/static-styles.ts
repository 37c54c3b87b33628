/**
 * The page's policy forbids inline styles. Replaces them with classes, one for each distinct style, and collects the
 * rules.
 */
export function createStaticStyles(prefix: string) {
  const classes = new Map<string, string>()
  const classOf = (style: string) => {
    const known = classes.get(style) ?? `${prefix}${classes.size}`
    classes.set(style, known)
    return known
  }
  return {
    withClasses: (markup: string) =>
      markup.replaceAll(
        /<([a-z][\w-]*)((?:\s[^<>]*?)?)\sstyle="([^"]*)"([^<>]*)>/gi,
        (_, tag, before, style, after) => {
          const rest = `${String(before)}${String(after)}`
          const name = classOf(String(style).trim())
          const withName = / class="/.test(rest)
            ? rest.replace(/ class="/, ` class="${name} `)
            : `${rest} class="${name}"`
          return `<${String(tag)}${withName}>`
        },
      ),
    rules: () => [...classes].map(([style, name]) => `.${name}{${style}}`).join('\n'),
  }
}
