/** What would draw WebGL 2 here: nothing, a graphics card, or the processor, which is many times slower. */
export type Graphics = 'none' | 'software' | 'hardware'

/** SwiftShader and Microsoft's Basic Render Driver in Chrome and Edge, llvmpipe and softpipe on Linux. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|software|basic render/i
/** What Chrome and Safari report without the debug extension. */
const UNTOLD = 'WebKit WebGL'

/** What both kinds of canvas have in common, of which the compiler cannot choose an overload. */
type Canvas = { readonly getContext: (kind: 'webgl2') => WebGL2RenderingContext | null }

/** Tested with a context that is released at once. If the browser withholds the name, a graphics card is assumed. */
export function graphicsOf(canvas: Canvas): Graphics {
  const context = canvas.getContext('webgl2')
  if (context === null) return 'none'
  const name = rendererOf(context)
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name) ? 'software' : 'hardware'
}

function rendererOf(context: WebGL2RenderingContext): string {
  const name = String(context.getParameter(context.RENDERER))
  if (name !== UNTOLD) return name
  const closer = context.getExtension('WEBGL_debug_renderer_info')
  return closer === null ? name : String(context.getParameter(closer.UNMASKED_RENDERER_WEBGL))
}
