/**
 * Whether these bytes are those after which the build named the file (tools/site/hashed-name.ts). False also where the
 * browser does not tell, as on pages that come unencrypted.
 */
export async function isNamedAfter(address: string, bytes: BufferSource): Promise<boolean> {
  const name = /-([0-9a-f]{10,})\.\w+$/.exec(address)?.[1]
  if (name === undefined || !('subtle' in crypto)) return false
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hash.startsWith(name)
}
