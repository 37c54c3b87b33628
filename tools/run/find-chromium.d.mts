export function findChromium(): string | null
export function findOrInstallChromium(say?: (line: string) => void): string | null
