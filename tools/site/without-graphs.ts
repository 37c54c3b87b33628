import type { Plugin } from 'vite'

/** Of vis-timeline's file, what draws graphs and not timelines. Nothing else there uses these. */
const GRAPH_PARTS = ['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Line', 'Points']
const FILE = /vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.mjs$/

/**
 * The library ships timelines and graphs in one file. Its graphs are functions whose prototypes are filled by
 * assignments, which no bundler dares to drop; without the assignments it drops the functions as well.
 */
export function withoutGraphs(): Plugin {
  return {
    name: 'without-graphs',
    apply: 'build',
    transform: {
      filter: { id: FILE },
      handler(code) {
        return { code: withoutAssignments(code, this.parse(code)), map: null }
      },
    },
  }
}

type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly name?: string
  readonly expression?: unknown
  readonly left?: unknown
  readonly object?: unknown
}

/** Blanks every top-level assignment to a property of a graph part. Line breaks stay, so that places stay. */
export function withoutAssignments(code: string, program: { readonly body: readonly unknown[] }): string {
  const pieces: string[] = []
  let end = 0
  for (const statement of program.body as readonly Node[]) {
    if (!GRAPH_PARTS.includes(assignedTo(statement) ?? '')) continue
    pieces.push(code.slice(end, statement.start), code.slice(statement.start, statement.end).replace(/[^\n]/g, ''))
    end = statement.end
  }
  return [...pieces, code.slice(end)].join('')
}

/** The name at the beginning of what is assigned to: `Legend` in `Legend.prototype.clear = …`. */
function assignedTo({ type, expression }: Node): string | undefined {
  const assignment = expression as Node | undefined
  if (type !== 'ExpressionStatement' || assignment?.type !== 'AssignmentExpression') return undefined
  let target = assignment.left as Node
  while (target.type === 'MemberExpression') target = target.object as Node
  return target.name
}
