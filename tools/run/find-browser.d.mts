export function findChromium(): string | null
export function findFirefox(): string | null
export function findOrInstallChromium(say?: (line: string) => void): string | null
export function findOrInstallFirefox(say?: (line: string) => void): string | null
