/**
 * What vis-timeline asks of the sanitiser xss. The build puts it in that one's place (tools/site/stand-ins.ts): what we
 * write on the axis is text, and bold for the marked day. Anything else stays text.
 */
class FilterXSS {
  process(text: string): string {
    return text.replace(/<(?!\/?b>)/g, '&lt;')
  }
}

const filter = { FilterXSS }
export { filter as default }
