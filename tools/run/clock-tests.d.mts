export function clockTests(folders?: readonly string[]): string[]
