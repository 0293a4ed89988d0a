// Text as it is compared when someone searches: without case, accents, and the differences between letters that are typed
// either way: Arabic and Persian keyboards, the half-space, the Turkish i with and without its dot.

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u0640\u200C]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .trim();
}
