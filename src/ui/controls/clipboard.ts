/** Puts a text into the clipboard, and says whether it is there: a page may not, or has none without HTTPS. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
