/** Puts the address, with all that it says of the reader's figures and answers, and the day into the printed footer. */
export function startPrintLine(): void {
  addEventListener('beforeprint', () => {
    const day = new Date().toISOString().slice(0, 10);
    const line = `${location.href} · printed on ${day}`;
    document.documentElement.style.setProperty('--print-line', JSON.stringify(line));
  });
}
