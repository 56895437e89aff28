/**
 * Puts the address, with all that it says of the reader's figures and answers, and the day below what is printed: into
 * the foot of each page, and at the end for browsers that print no text there. Chromium breaks a line of the foot at no letter,
 * whatever its style says: a long address would run over the page number.
 */
export function startPrintLine(): void {
  addEventListener('beforeprint', () => {
    const line = `${location.href}, printed on ${new Date().toISOString().slice(0, 10)}`;
    document.documentElement.style.setProperty('--print-line', JSON.stringify(line.replaceAll('&', '&\u200b')));
    const last = document.querySelector('[data-print-address]');
    if (last) last.textContent = line;
  });
}
