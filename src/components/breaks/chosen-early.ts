/** What a reader chose in the served page before its script arrived, to be chosen again once it is there. */
export function chosenEarly(body: Element): () => Promise<void> {
  const chosen = [...body.querySelectorAll<HTMLInputElement>('[type=radio]:checked, [role=switch]')].filter(
    ({ checked, defaultChecked }) => checked !== defaultChecked,
  );
  return async () => {
    for (const input of chosen) {
      // The view draws in a microtask what it has just heard.
      await Promise.resolve();
      input.click();
    }
  };
}
