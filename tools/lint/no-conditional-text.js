// A translator puts the words of a page into elements of its own. React then fails to find the text that it is to take
// out, and the page goes blank. A text that may come and go beside others needs an element that is ours.
import ts from 'typescript'

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike
const NOTHING = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.BooleanLike

/** Each value that an expression may have; null for none. */
function outcomesOf(node) {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(outcomesOf)
  if (node.type === 'LogicalExpression' && node.operator === '&&') return [null, ...outcomesOf(node.right)]
  return [node]
}

const isBlank = (child) =>
  (child.type === 'JSXText' && child.value.trim() === '') ||
  (child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression')

export const noConditionalText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { conditional: 'Give this text an element of its own: it comes and goes beside others (tools/lint).' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices
    const checker = program.getTypeChecker()
    const typesOf = (node) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node))
      return type.isUnion() ? type.types : [type]
    }
    /** What is handed on from elsewhere, as children are, may be anything: it is for the place where it is made. */
    const isTextual = (node) => {
      const drawn = typesOf(node).filter(({ flags }) => (flags & NOTHING) === 0)
      return drawn.length > 0 && drawn.every(({ flags }) => (flags & TEXT) !== 0)
    }
    const mayBeNothing = (node) => typesOf(node).some(({ flags }) => (flags & NOTHING) !== 0)
    const isText = (outcome) => {
      if (outcome === null) return false
      if (outcome.type === 'JSXFragment') return outcome.children.some((child) => !isBlank(child) && isBareText(child))
      return !(outcome.type === 'Literal' && outcome.value === '') && isTextual(outcome)
    }
    const isBareText = (child) =>
      child.type === 'JSXText' || (child.type === 'JSXExpressionContainer' && isTextual(child.expression))
    const comesAndGoes = (expression) => {
      const outcomes = outcomesOf(expression)
      if (outcomes.length === 1) return isTextual(expression) && mayBeNothing(expression)
      return outcomes.some(isText) && outcomes.some((each) => !isText(each))
    }
    const check = (node) => {
      const children = node.children.filter((child) => !isBlank(child))
      if (children.length < 2 && node.type === 'JSXElement') return
      for (const child of children) {
        if (child.type === 'JSXExpressionContainer' && comesAndGoes(child.expression))
          context.report({ node: child, messageId: 'conditional' })
      }
    }
    return { JSXElement: check, JSXFragment: check }
  },
}
