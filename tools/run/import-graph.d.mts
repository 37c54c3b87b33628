export function importsIn(source: string): string[]
export function reachableFrom(
  entries: readonly string[],
  options?: { readonly root?: string; readonly isWall?: (file: string) => boolean },
): Set<string>
export function filesBelow(folders: readonly string[], root?: string): string[]
