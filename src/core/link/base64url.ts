/** What browsers and Node share; the core has no types of either. */
declare const btoa: (bytes: string) => string;
declare const atob: (letters: string) => string;

/** Bytes as letters that are safe in an address, without padding. */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The bytes again, of these letters or the older alphabet's. A letter that a cut left without its bytes is none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const letters = text.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}
